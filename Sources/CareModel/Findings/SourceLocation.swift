/// Where a value was written. Lines and columns start at 1; columns count Unicode scalars.
///
/// Line 0 means the file as a whole.
public struct SourceLocation: Sendable, Hashable, Comparable {
    /// Relative to the clinic folder, with `/` between the parts.
    public var file: String { source.name }
    public let source: SourceFile
    public var line: Int { Int(storedLine) }
    public var column: Int { Int(storedColumn) }

    // A plan holds some three hundred places, and is copied with them.
    private let storedLine: Int32
    private let storedColumn: Int32

    public init(file: String, line: Int = 0, column: Int = 0) {
        self.init(SourceFile(file), line: line, column: column)
    }

    public init(_ source: SourceFile, line: Int = 0, column: Int = 0) {
        self.source = source
        storedLine = Int32(clamping: line)
        storedColumn = Int32(clamping: column)
    }

    public static func < (left: SourceLocation, right: SourceLocation) -> Bool {
        if left.source != right.source {
            let (leftFile, rightFile) = (left.file, right.file)
            if leftFile != rightFile { return leftFile < rightFile }
        }
        if left.storedLine != right.storedLine { return left.storedLine < right.storedLine }
        return left.storedColumn < right.storedColumn
    }
}
