/// The memory that a page or a text is written to. What finds no room in it is only counted, so that the page can be written again with room
/// for all.
struct PageBytes {
    private let memory: UnsafeMutableBufferPointer<UInt8>
    /// How many bytes the page has, those without room included.
    private(set) var count = 0

    init(_ memory: UnsafeMutableBufferPointer<UInt8>) { self.memory = memory }

    mutating func append(_ bytes: UnsafeBufferPointer<UInt8>) {
        if let start = bytes.baseAddress, let base = memory.baseAddress, count + bytes.count <= memory.count {
            (base + count).initialize(from: start, count: bytes.count)
        }
        count += bytes.count
    }

    mutating func append(_ html: String) {
        let isWritten: Void? = html.utf8.withContiguousStorageIfAvailable { append($0) }
        guard isWritten == nil else { return }
        var html = html
        html.withUTF8 { append($0) }
    }
}
