/// Why a theme cannot be used: a template or a strings file is not as it must be.
public struct ThemeError: Error, Sendable, Hashable {
    /// The file, relative to the templates folder: `components/tie.mustache`.
    public var file: String
    /// The line, from 1, when known.
    public var line: Int?
    public var message: String

    public init(file: String, line: Int? = nil, message: String) {
        self.file = file
        self.line = line
        self.message = message
    }
}
