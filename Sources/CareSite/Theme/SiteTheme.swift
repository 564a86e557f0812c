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
                texts[language, default: english].merge(try StringsFile.read(text, named: path)) { $1 }
            } else if files.updateValue(text, forKey: path) == nil && !path.hasPrefix("components/") {
                throw ThemeError(file: path, message: "the theme has no such file to replace")
            }
        }
        var voices: [String: Voice] = [:]
        for (language, texts) in texts {
            for form in AddressForm.allCases {
                let strings = Strings(texts: texts, addressing: ".\(form.rawValue)")
                voices[SiteTheme.key(language, form)] = try Voice(language: language, strings: strings, files: files)
            }
        }
        self.voices = voices
        styles = files["overseen.css"] ?? ""
        searchScript = files["search.js"] ?? ""
    }

    /// The voice for a language, or the English one.
    func voice(_ language: String, _ form: AddressForm = .neutral) -> Voice? {
        voices[SiteTheme.key(language, form)] ?? voices[SiteTheme.key("en", form)]
    }

    private static func key(_ language: String, _ form: AddressForm) -> String { language + "." + form.rawValue }

    private static func language(of path: String) -> String { String(path.dropFirst("strings/".count).prefix { $0 != "." }) }
}
