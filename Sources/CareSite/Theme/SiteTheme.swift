internal import CareModel
internal import Templates

/// Templates, words and styles, read and checked once.
public struct SiteTheme: Sendable {
    /// Every voice by language and form of address.
    private let voices: [String: Voice]
    private let styles: String
    /// The script of search, which only public pages load.
    let searchScript: String
    /// The script that opens a sealed plan. No clinic replaces it: who reads a passphrase is not a matter of taste.
    let sealedScript: String

    /// The theme of this package with single files replaced.
    ///
    /// - Parameters:
    ///   - overrides: Texts by their path in a `templates` folder: `components/tie.mustache`, `overseen.css`,
    ///     `strings/fr.yml`. A strings file of a known language may hold only the keys that it changes.
    ///   - languages: Those of the clinic, so that the others take no time; nil for all that the theme knows.
    /// - Throws: The first of `problems(in:languages:)`.
    public init(overrides: [String: String] = [:], languages: [String]? = nil) throws(ThemeError) {
        try self.init(overrides: overrides, languages: languages, observer: nil)
    }

    init(overrides: [String: String], languages: [String]? = nil, observer: Voice.Observer?) throws(ThemeError) {
        try TemplateSyntax.refuse(unchecked: overrides.keys)
        let files = ThemeFiles(overrides: overrides, languages: languages)
        if let problem = files.problems.first { throw problem }
        var voices: [String: Voice] = [:]
        for (language, texts) in files.texts {
            func voice(_ suffix: String) throws(ThemeError) -> Voice {
                let strings = Strings(texts: texts, language: language, addressing: suffix)
                // The theme of this package was checked by our tests.
                return try Voice(
                    language: language, strings: strings, files: files.templates, areChecked: overrides.isEmpty, observer: observer)
            }
            let plain = try voice("")
            for form in AddressForm.allCases {
                // Compiling takes time, and most languages say the same to everybody.
                let suffix = "." + form.rawValue
                voices[SiteTheme.key(language, form)] = texts.keys.contains { $0.hasSuffix(suffix) } ? try voice(suffix) : plain
            }
        }
        self.voices = voices
        styles = files.styles
        searchScript = files.searchScript
        sealedScript = DefaultTheme.sealedScript
    }

    /// Everything that is wrong with a clinic's own files, in the order of their places: a file that replaces nothing, a name or
    /// a component that no template knows, a section that is not closed, a text that nobody asks for.
    public static func problems(in overrides: [String: String], languages: [String]? = nil) -> [ThemeError] {
        guard !overrides.isEmpty else { return [] }
        do {
            try TemplateSyntax.refuse(unchecked: overrides.keys)
        } catch {
            return [error]
        }
        return ThemeFiles(overrides: overrides, languages: languages).problems
    }

    /// The voice for a language: its own, that of the language without its region ("es" for "es-MX"), else the same of the
    /// other language, which is the clinic's first; English where there is neither.
    func voice(_ language: String, _ form: AddressForm = .neutral, else other: String = "en") -> Voice? {
        for language in [language, Strings.primary(language), other, Strings.primary(other), "en"] {
            if let voice = voices[SiteTheme.key(language, form)] { return voice }
        }
        return nil
    }

    /// The style sheet of every page, with a clinic's own colours and fonts.
    func styles(for theme: Theme) -> String { styles + ThemeStyles.css(for: theme) }

    private static func key(_ language: String, _ form: AddressForm) -> String { language + "." + form.rawValue }
}
