/// Where a value was written. Lines and columns start at 1; columns count Unicode scalars.
///
/// Line 0 means the file as a whole.
public struct SourceLocation: Sendable, Hashable, Comparable {
    /// Relative to the clinic folder, with `/` between the parts.
    public let file: String
    public let line: Int
    public let column: Int

    public init(file: String, line: Int = 0, column: Int = 0) {
        self.file = file
        self.line = line
        self.column = column
    }

    public static func < (left: SourceLocation, right: SourceLocation) -> Bool {
        if left.file != right.file { return left.file < right.file }
        if left.line != right.line { return left.line < right.line }
        return left.column < right.column
    }
}
