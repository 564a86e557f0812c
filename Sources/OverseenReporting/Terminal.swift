import Foundation

/// Standard output is for results, standard error for notes.
public enum Terminal {
    public static func write(_ text: String) {
        FileHandle.standardOutput.write(Data((text.hasSuffix("\n") ? text : text + "\n").utf8))
    }

    public static func note(_ text: String) {
        FileHandle.standardError.write(Data((text.hasSuffix("\n") ? text : text + "\n").utf8))
    }

    /// For what a terminal shows for a moment: as it is, without a line's end.
    public static func draw(_ text: String) { FileHandle.standardError.write(Data(text.utf8)) }

    public static var notesAreOnTerminal: Bool { isatty(STDERR_FILENO) == 1 }

    public static var outputIsTerminal: Bool { isatty(STDOUT_FILENO) == 1 }
}
