/// The theme that is used where a clinic has no file of its own.
public enum DefaultTheme {
    /// What a clinic may replace, by path.
    public static let files = EmbeddedText.files.filter { $0.key != sealedScriptPath }

    /// The script of a sealed plan. It alone sees the words and the plan, so no clinic replaces it.
    public static var sealedScript: String { EmbeddedText.files[sealedScriptPath] ?? "" }

    private static let sealedScriptPath = "sealed.js"
}
