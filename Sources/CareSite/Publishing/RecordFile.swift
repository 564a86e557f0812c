public import Outcomes

/// The record of published figures as a file, beside the private map of addresses and like it readable by its owner only.
public struct RecordFile: RecordAccess {
    public let path: String

    public init(path: String) {
        self.path = path
    }

    /// The file's bytes. Nil only when there is none.
    ///
    /// - Throws: `RecordError.damaged` for something that is there and cannot be read: it is never taken for an empty record.
    public func read() throws -> [UInt8]? {
        guard OutputFile.exists(path) else { return nil }
        guard let bytes = OutputFile.read(path) else { throw RecordError.damaged(line: 1) }
        return bytes
    }

    /// Writes what is there and the new lines to a file beside it, which then takes its place: a torn line would stop every
    /// later build.
    public func append(_ bytes: [UInt8]) throws {
        let old = try read() ?? []
        try OutputFile.replace(path, by: old + bytes)
    }
}
