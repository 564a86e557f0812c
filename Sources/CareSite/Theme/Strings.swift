internal import CareModel
internal import Guidance

/// The words of the generator in one language, in one form of address.
///
/// A strings file holds lines of `key: "text"` and nothing else. Placeholders are `{name}`. A key ending in `.one` or `.other`
/// is a plural form; one ending in `.feminine` or `.masculine` is for a patient addressed so. Text of keys ending in `-html`
/// may hold markup; what fills its placeholders is escaped.
struct Strings: Sendable {
    private let texts: [String: String]

    /// - Parameter suffix: The form of address, as in ".feminine": its texts take the place of the plain ones.
    init(texts: [String: String], addressing suffix: String = "") {
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

    /// The plural form for a number, which also fills `{count}`.
    func count(_ key: String, _ number: Int, _ values: KeyValuePairs<String, String> = [:]) -> String {
        let form = number == 1 ? ".one" : ".other"
        return fill(fill(find(key + form) ?? key, ["count": String(number)]), values)
    }

    /// "A, B and C" in the language's own way.
    func list(_ items: [String]) -> String {
        guard let last = items.last, items.count > 1 else { return items.first ?? "" }
        return self("list-last", ["first": items.dropLast().joined(separator: self("list-comma")), "last": last])
    }

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

/// Reads a strings file, strictly.
enum StringsFile {
    static func read(_ text: String, named file: String) throws(ThemeError) -> [String: String] {
        Dictionary(try lines(of: text, named: file).map { ($0.key, $0.text) }) { first, _ in first }
    }

    /// The lines that give a text, in their order.
    static func lines(of text: String, named file: String) throws(ThemeError) -> [(key: String, text: String, line: Int)] {
        var lines: [(key: String, text: String, line: Int)] = []
        var keys: Set<String> = []
        var number = 0
        for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
            number += 1
            if line.isEmpty || line.hasPrefix("#") { continue }
            guard let colon = line.firstIndex(of: ":"), isKey(line[..<colon]), let value = quoted(line[line.index(after: colon)...]) else {
                throw ThemeError(file: file, line: number, message: "expected a line of the form  key: \"text\"")
            }
            guard keys.insert(String(line[..<colon])).inserted else {
                throw ThemeError(file: file, line: number, message: "the key \(line[..<colon]) is given twice")
            }
            lines.append((String(line[..<colon]), value, number))
        }
        return lines
    }

    /// A key without the form of address that it is for.
    static func plain(_ key: String) -> String {
        for form in AddressForm.allCases where key.hasSuffix(".\(form.rawValue)") { return String(key.dropLast(form.rawValue.count + 1)) }
        return key
    }

    /// The key of a text that has plural forms, without the form; nil for any other key. The forms are those of CLDR.
    static func withoutPluralForm(_ key: String) -> String? {
        for form in ["zero", "one", "two", "few", "many", "other"] where key.hasSuffix("." + form) {
            return String(key.dropLast(form.count + 1))
        }
        return nil
    }

    /// The names in braces that a text holds.
    static func placeholders(of text: String) -> Set<String> {
        var names: Set<String> = []
        for part in text.split(separator: "{", omittingEmptySubsequences: false).dropFirst() {
            guard let end = part.firstIndex(of: "}") else { continue }
            names.insert(String(part[..<end]))
        }
        return names
    }

    private static func isKey(_ text: Substring) -> Bool {
        !text.isEmpty
            && text.utf8.allSatisfy { byte in
                (0x61...0x7A).contains(byte) || (0x30...0x39).contains(byte) || byte == UInt8(ascii: "-") || byte == UInt8(ascii: ".")
            }
    }

    private static func quoted(_ text: Substring) -> String? {
        guard text.hasPrefix(" \""), text.hasSuffix("\""), text.utf8.count >= 3 else { return nil }
        var value = ""
        var escaped = false
        for character in text.dropFirst(2).dropLast() {
            if escaped {
                guard character == "\"" || character == "\\" else { return nil }
                value.append(character)
                escaped = false
            } else if character == "\\" {
                escaped = true
            } else if character == "\"" {
                return nil
            } else {
                value.append(character)
            }
        }
        return escaped ? nil : value
    }
}
