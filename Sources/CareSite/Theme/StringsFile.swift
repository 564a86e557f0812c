internal import CareModel

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
        for line in text.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) {
            number += 1
            let line = line.last == UInt8(ascii: "\r") ? line.dropLast() : line
            if line.isEmpty || line.first == UInt8(ascii: "#") { continue }
            guard let colon = line.firstIndex(of: UInt8(ascii: ":")), isKey(line[..<colon]),
                let value = quoted(line[line.index(after: colon)...])
            else {
                throw ThemeError(file: file, line: number, message: "expected a line of the form  key: \"text\"")
            }
            let key = String(Substring(line[..<colon]))
            guard keys.insert(key).inserted else { throw ThemeError(file: file, line: number, message: "the key \(key) is given twice") }
            lines.append((key, value, number))
        }
        return lines
    }

    /// A key without the form of address that it is for.
    static func plain(_ key: String) -> String { String(key[..<genderStart(of: key)]) }

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

    /// A file's texts with those of a clinic over them. A clinic that says a text anew must not have it spoken past by a form
    /// of the old one, so the forms that its text stands for go: of "KEY" all, of "KEY.other" all other plural forms.
    static func merged(_ texts: [String: String], with own: [String: String]) -> [String: String] {
        var texts = texts
        let replaced = Set(own.keys.map(stem(of:)))
        for key in texts.keys where replaced.contains(stem(of: key)) && own[key] == nil {
            let plural = String(key.prefix(upTo: genderStart(of: key)))
            if own[stem(of: key)] != nil || own[stem(of: key) + ".other"] != nil || own[plural] != nil { texts[key] = nil }
        }
        return texts.merging(own) { $1 }
    }

    /// The key without its plural form and form of address: "every-day" of "every-day.one".
    static func stem(of key: String) -> String { String(key.prefix { $0 != "." }) }

    /// Where the form of address begins, or the end.
    private static func genderStart(of key: String) -> String.Index {
        guard let dot = key.lastIndex(of: "."), AddressForm(rawValue: String(key[key.index(after: dot)...])) != nil else {
            return key.endIndex
        }
        return dot
    }

    private static func isKey(_ text: Substring.UTF8View) -> Bool {
        !text.isEmpty
            && text.allSatisfy { byte in
                (0x61...0x7A).contains(byte) || (0x30...0x39).contains(byte) || byte == UInt8(ascii: "-") || byte == UInt8(ascii: ".")
            }
    }

    /// The text between a blank with a quotation mark and another one at the end, in which `\"` and `\\` stand for themselves.
    private static func quoted(_ text: Substring.UTF8View) -> String? {
        let (quote, slash) = (UInt8(ascii: "\""), UInt8(ascii: "\\"))
        guard text.count >= 3, text.starts(with: [0x20, quote]), text.last == quote else { return nil }
        let inner = text.dropFirst(2).dropLast()
        guard inner.contains(where: { $0 == quote || $0 == slash }) else { return String(Substring(inner)) }
        var value: [UInt8] = []
        var escaped = false
        for byte in inner {
            if !escaped, byte == slash {
                escaped = true
                continue
            }
            guard escaped == (byte == quote || byte == slash) else { return nil }
            value.append(byte)
            escaped = false
        }
        return escaped ? nil : String(decoding: value, as: UTF8.self)
    }
}
