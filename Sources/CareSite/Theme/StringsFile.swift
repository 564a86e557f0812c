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
