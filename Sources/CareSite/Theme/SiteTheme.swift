internal import CareModel
internal import Templates

/// Templates, words and styles, read and checked once.
public struct SiteTheme: Sendable {
    /// Every voice by language and form of address.
    private let voices: [String: Voice]
    /// The style sheet of every page.
    let styles: String
    /// The script of search, which only public pages load.
    let searchScript: String

    /// The theme of this package with single files replaced.
    ///
    /// - Parameter overrides: Texts by their path in a `templates` folder: `components/tie.mustache`, `overseen.css`,
    ///   `strings/fr.yml`. A strings file of a known language may hold only the keys that it changes.
    /// - Throws: `ThemeError` for a file that cannot be used, with its line when known.
    public init(overrides: [String: String] = [:]) throws(ThemeError) {
        try TemplateSyntax.refuse(unchecked: overrides.keys)
        var files = DefaultTheme.files
        var texts: [String: [String: String]] = [:]
        for (path, text) in files where path.hasPrefix("strings/") {
            texts[SiteTheme.language(of: path)] = try StringsFile.read(text, named: path)
        }
        let english = texts["en"] ?? [:]
        for (path, text) in overrides.sorted(by: { $0.key < $1.key }) {
            if path.hasPrefix("strings/") && path.hasSuffix(".yml") {
                // A new language starts from the English texts, so that no page has holes in it.
                let language = SiteTheme.language(of: path)
                let own = try StringsFile.read(text, named: path)
                texts[language] = StringsFile.merged(texts[language] ?? english, with: own)
            } else if files.updateValue(text, forKey: path) == nil && !path.hasPrefix("components/") {
                throw ThemeError(file: path, message: "the theme has no such file to replace")
            }
        }
        var voices: [String: Voice] = [:]
        for (language, texts) in texts {
            let plain = try Voice(language: language, strings: Strings(texts: texts, language: language), files: files)
            for form in AddressForm.allCases {
                // Compiling takes time, and most languages say the same to everybody.
                let suffix = "." + form.rawValue
                voices[SiteTheme.key(language, form)] =
                    texts.keys.contains { $0.hasSuffix(suffix) }
                    ? try Voice(
                        language: language, strings: Strings(texts: texts, language: language, addressing: suffix), files: files)
                    : plain
            }
        }
        self.voices = voices
        styles = files["overseen.css"] ?? ""
        searchScript = files["search.js"] ?? ""
    }

    /// The voice for a language: its own, that of the language without its region ("es" for "es-MX"), else the same of the
    /// other language, which is the clinic's first; English where there is neither.
    func voice(_ language: String, _ form: AddressForm = .neutral, else other: String = "en") -> Voice? {
        for language in [language, Strings.primary(language), other, Strings.primary(other), "en"] {
            if let voice = voices[SiteTheme.key(language, form)] { return voice }
        }
        return nil
    }

    private static func key(_ language: String, _ form: AddressForm) -> String { language + "." + form.rawValue }

    private static func language(of path: String) -> String { String(path.dropFirst("strings/".count).prefix { $0 != "." }) }
}
