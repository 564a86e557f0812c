internal import CareModel
internal import Templates

/// Templates, words and styles, read and checked once.
public struct SiteTheme: Sendable {
    /// Every voice by language and form of address.
    private let voices: [String: Voice]
    private let styles: String

    /// The theme of this package with single files replaced.
    ///
    /// - Parameter overrides: Texts by their path in a `templates` folder: `components/tie.mustache`, `overseen.css`,
    ///   `strings/fr.yml`. A strings file of a known language may hold only the keys that it changes.
    /// - Throws: The first of `problems(in:)`.
    public init(overrides: [String: String] = [:]) throws(ThemeError) {
        try self.init(overrides: overrides, observer: nil)
    }

    init(overrides: [String: String], observer: Voice.Observer?) throws(ThemeError) {
        try TemplateSyntax.refuse(unchecked: overrides.keys)
        let files = ThemeFiles(overrides: overrides)
        if let problem = files.problems.first { throw problem }
        var voices: [String: Voice] = [:]
        for (language, texts) in files.texts {
            for form in AddressForm.allCases {
                let strings = Strings(texts: texts, addressing: ".\(form.rawValue)")
                voices[SiteTheme.key(language, form)] = try Voice(
                    language: language, strings: strings, files: files.templates, observer: observer)
            }
        }
        self.voices = voices
        styles = files.styles
    }

    /// Everything that is wrong with a clinic's own files, in the order of their places: a file that replaces nothing, a name or
    /// a component that no template knows, a section that is not closed, a text that nobody asks for.
    public static func problems(in overrides: [String: String]) -> [ThemeError] {
        do {
            try TemplateSyntax.refuse(unchecked: overrides.keys)
        } catch {
            return [error]
        }
        return ThemeFiles(overrides: overrides).problems
    }

    /// The voice for a language, or the English one.
    func voice(_ language: String, _ form: AddressForm = .neutral) -> Voice? {
        voices[SiteTheme.key(language, form)] ?? voices[SiteTheme.key("en", form)]
    }

    /// The style sheet of every page, with a clinic's own colours and fonts.
    func styles(for theme: Theme) -> String { styles + ThemeStyles.css(for: theme) }

    private static func key(_ language: String, _ form: AddressForm) -> String { language + "." + form.rawValue }
}
