internal import CareModel
internal import Guidance

/// The words of the generator in one language, in one form of address.
///
/// A strings file holds lines of `key: "text"` and nothing else. Placeholders are `{name}`. A key ending in a plural category,
/// such as `.one` or `.other`, is the form beside such numbers; one ending in `.feminine` or `.masculine` is for a patient
/// addressed so, and comes last: `KEY.few.feminine`. Text of keys ending in `-html` may hold markup; what fills its placeholders
/// is escaped.
struct Strings: Sendable {
    /// The language whose rules these texts follow, as in "en" or "es-MX".
    let language: String
    let isRightToLeft: Bool
    private let texts: [String: String]

    /// - Parameter suffix: The form of address, as in ".feminine": its texts take the place of the plain ones.
    init(texts: [String: String], language: String = "en", addressing suffix: String = "") {
        self.language = language
        isRightToLeft = texts["direction"] == "rtl"
        guard !suffix.isEmpty else {
            self.texts = texts
            return
        }
        var chosen = texts
        for (key, text) in texts where key.hasSuffix(suffix) { chosen[String(key.dropLast(suffix.count))] = text }
        self.texts = chosen
    }

    /// Every key, sorted: for "did you mean".
    var keys: [String] { texts.keys.sorted() }

    /// The text of a key, or nil when the file has none.
    func find(_ key: String) -> String? { texts[key] }

    /// The text of a key. A missing key shows itself; a test holds the files complete.
    func callAsFunction(_ key: String, _ values: KeyValuePairs<String, String> = [:]) -> String {
        fill(find(key) ?? key, values)
    }

    /// Safe HTML of a key: the values are escaped, and the text too unless its key ends in `-html`.
    func html(_ key: String, _ values: KeyValuePairs<String, String> = [:]) -> String {
        let text = find(key) ?? key
        let safe = key.hasSuffix("-html") ? text : HTMLText.escaped(text)
        return values.isEmpty ? safe : fill(safe, values, HTMLText.escaped)
    }

    /// Safe HTML of a key whose values are safe HTML already.
    func html(_ key: String, markup values: KeyValuePairs<String, String>) -> String {
        let text = find(key) ?? key
        return fill(key.hasSuffix("-html") ? text : HTMLText.escaped(text), values)
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
        let category = PluralRule.category(of: operands, in: language)
        var text = find(key + "." + category.rawValue)
        // A form that says the number in words ("every day") stands for that number only, though its category may hold more.
        if let form = text, !form.contains("{count}"), !operands.isNamed(by: category) { text = nil }
        return fill(fill(text ?? find(key + ".other") ?? find(key) ?? key, ["count": figure]), values)
    }

    /// "A, B and C" in the language's own way.
    func list(_ items: [String]) -> String {
        guard let last = items.last, items.count > 1 else { return items.first ?? "" }
        return self("list-last", ["first": items.dropLast().joined(separator: self("list-comma")), "last": last])
    }

    /// "es" of "es-MX".
    static func primary(_ language: String) -> String { String(language.lowercased().prefix { $0 != "-" }) }

    /// Fills each placeholder once, so that a value with braces in it stays as it is.
    private func fill(_ text: String, _ values: KeyValuePairs<String, String>, _ escape: (String) -> String = { $0 }) -> String {
        guard !values.isEmpty, text.utf8.contains(UInt8(ascii: "{")) else { return text }
        var result = ""
        var rest = text.utf8[...]
        while let open = rest.firstIndex(of: UInt8(ascii: "{")) {
            result += Substring(rest[..<open])
            guard let close = rest[open...].firstIndex(of: UInt8(ascii: "}")) else {
                rest = rest[open...]
                break
            }
            let name = Substring(rest[rest.index(after: open)..<close])
            if let value = values.first(where: { $0.key == name })?.value {
                result += escape(value)
            } else {
                result += Substring(rest[open...close])
            }
            rest = rest[rest.index(after: close)...]
        }
        return result + Substring(rest)
    }
}
