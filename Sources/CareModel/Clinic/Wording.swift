/// A text with its translations. Languages are BCP 47 codes such as `en` or `he`.
public struct Wording: Sendable, Hashable {
    public var text: String
    public var translations: [String: String]

    public init(_ text: String, translations: [String: String] = [:]) {
        self.text = text
        self.translations = translations
    }

    /// The text in `language`, or as first written where there is no translation.
    public func callAsFunction(in language: String) -> String {
        translations.isEmpty ? text : translations[language] ?? text
    }
}
