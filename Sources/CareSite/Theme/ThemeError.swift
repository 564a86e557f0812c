/// Why a theme cannot be used: a template or a strings file is not as it must be.
public struct ThemeError: Error, Sendable, Hashable {
    /// The file, relative to the templates folder: `components/tie.mustache`.
    public var file: String
    /// The line, from 1, when known.
    public var line: Int?
    /// The column in Unicode scalars, from 1, when known.
    public var column: Int?
    public var message: String
    /// How to mend it, when there is more to say than to correct the file.
    public var help: String?

    public init(file: String, line: Int? = nil, column: Int? = nil, message: String, help: String? = nil) {
        self.file = file
        self.line = line
        self.column = column
        self.message = message
        self.help = help
    }
}

extension ThemeError: Comparable {
    /// By place, then by message.
    public static func < (left: ThemeError, right: ThemeError) -> Bool {
        (left.file, left.line ?? 0, left.column ?? 0, left.message) < (right.file, right.line ?? 0, right.column ?? 0, right.message)
    }
}
