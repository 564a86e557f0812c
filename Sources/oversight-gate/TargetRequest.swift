/// What the build plugin asks for.
///
/// Read by hand: the plugin is the only one who writes these arguments, and a parser for people would make every consumer's
/// first build a quarter longer (docs/plugins.md has the figures).
struct TargetRequest {
    /// The target's name.
    var target: String
    /// The target's directory.
    var directory: String
    /// The package's directory.
    var package: String
    /// Rewritten at the end of each run, so that the next build runs the check again.
    var stamp: String
    /// The Swift file that the register is written to. It is left alone when nothing in it changed.
    var register: String

    static let usage =
        "usage: oversight-gate TARGET DIRECTORY PACKAGE-DIRECTORY STAMP-FILE REGISTER-FILE (run by the plugin OversightCheck)"

    /// - Parameter arguments: without the command's own name.
    init?(_ arguments: [String]) {
        guard arguments.count == 5, !arguments.contains("") else { return nil }
        target = arguments[0]
        directory = arguments[1]
        package = arguments[2]
        stamp = arguments[3]
        register = arguments[4]
    }
}
