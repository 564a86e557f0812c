/// A text with its translations. Languages are BCP 47 codes such as `en` or `he`.
public struct Wording: Sendable, Hashable {
    public var text: String
    public var translations: [String: String]

    public init(_ text: String, translations: [String: String] = [:]) {
        self.text = text
        self.translations = translations
    }

    /// The text in `language`, in the same language without its region ("es" for "es-MX"), or as first written where there is no
    /// translation.
    public func callAsFunction(in language: String) -> String {
        guard !translations.isEmpty else { return text }
        if let translation = translations[language] { return translation }
        guard let hyphen = language.firstIndex(of: "-") else { return text }
        return translations[String(language[..<hyphen])] ?? text
    }
}
