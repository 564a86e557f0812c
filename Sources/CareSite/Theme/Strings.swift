internal import CareModel
internal import Guidance

/// The words of the generator in one language, in one form of address.
///
/// A strings file holds lines of `key: "text"` and nothing else. Placeholders are `{name}`. A key ending in a plural category,
/// such as `.one` or `.other`, is the form beside such numbers; one ending in `.feminine` or `.masculine` is for a patient
/// addressed so, and comes last: `KEY.few.feminine`. Text of keys ending in `-html` may hold markup; what fills its placeholders
/// is escaped.
final class Strings: Sendable {
    /// The language whose rules these texts follow, as in "en" or "es-MX".
    let language: String
    let isRightToLeft: Bool
    private let texts: [String: StringsText]
    /// How this language writes numbers, and which form of a word stands beside which.
    let marks: NumberMarks
    private let plural: PluralRule
    private let knownDays = KnownDays()
    let days: KnownDays.Places
    private let listComma: String
    private let listLast: StringsText

    /// - Parameter suffix: The form of address, as in ".feminine": its texts take the place of the plain ones.
    init(texts: [String: String], language: String = "en", addressing suffix: String = "") {
        self.language = language
        isRightToLeft = texts["direction"] == "rtl"
        var chosen = texts
        if !suffix.isEmpty {
            for (key, text) in texts where key.hasSuffix(suffix) { chosen[String(key.dropLast(suffix.count))] = text }
        }
        marks = NumberMarks(chosen, language: language)
        plural = PluralRule(of: language)
        var cut: [String: StringsText] = Dictionary(minimumCapacity: chosen.count)
        for (key, text) in chosen { cut[key] = StringsText(text, isMarkup: key.hasSuffix("-html")) }
        self.texts = cut
        days = knownDays.places
        listComma = cut["list-comma"]?.text ?? "list-comma"
        listLast = cut["list-last"] ?? StringsText("list-last", isMarkup: false)
    }

    /// Every key, sorted: for "did you mean".
    var keys: [String] { texts.keys.sorted() }

    /// The text of a key, or nil when the file has none.
    func find(_ key: String) -> String? { texts[key]?.text }

    /// The text of a key, cut at its placeholders, for whoever fills it many times.
    func text(_ key: String) -> StringsText { texts[key] ?? StringsText(key, isMarkup: false) }

    /// The text of a key. A missing key shows itself; a test holds the files complete.
    func callAsFunction(_ key: String, _ values: KeyValuePairs<String, String> = [:]) -> String {
        texts[key]?.filled(values) ?? key
    }

    /// Safe HTML of a key: the values are escaped, and the text too unless its key ends in `-html`.
    func html(_ key: String, _ values: KeyValuePairs<String, String> = [:]) -> String {
        texts[key]?.filledHTML(values, escaping: true) ?? key
    }

    /// Safe HTML of a key whose values are safe HTML already.
    func html(_ key: String, markup values: KeyValuePairs<String, String>) -> String {
        texts[key]?.filledHTML(values, escaping: false) ?? key
    }

    /// The plural form for a whole number, which also fills `{count}`.
    func count(_ key: String, _ number: Int, _ values: KeyValuePairs<String, String> = [:]) -> String {
        count(key, as: self.number(number), PluralOperands(number), values)
    }

    /// The plural form for a score, which also fills `{count}`.
    func count(_ key: String, score: Double, _ values: KeyValuePairs<String, String> = [:]) -> String {
        count(key, as: self.score(score), Strings.operands(ofScore: score), values)
    }

    private func count(
        _ key: String, as figure: String, _ operands: PluralOperands, _ values: KeyValuePairs<String, String>
    ) -> String {
        let category = plural.category(of: operands)
        var text = texts[key + "." + category.rawValue]
        // A form that says the number in words ("every day") stands for that number only, though its category may hold more.
        if let form = text, !form.showsCount, !operands.isNamed(by: category) { text = nil }
        return (text ?? texts[key + ".other"] ?? texts[key])?.filled(values, count: figure) ?? key
    }

    /// "A, B and C" in the language's own way.
    func list(_ items: [String]) -> String {
        guard let last = items.last, items.count > 1 else { return items.first ?? "" }
        return listLast.filled(["first": joined(items.dropLast()), "last": last])
    }

    /// "A, B".
    func joined(_ items: ArraySlice<String>) -> String {
        guard var text = items.first else { return "" }
        for item in items.dropFirst() { text += listComma + item }
        return text
    }

    /// "es" of "es-MX".
    static func primary(_ language: String) -> String { String(language.lowercased().prefix { $0 != "-" }) }
}
