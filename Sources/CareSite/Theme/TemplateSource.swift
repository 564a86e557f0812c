/// Turns a template's files into one text for the engine: components put in place, words filled in.
///
/// Views hold HTML that is escaped already (see `View`), so `{{x}}` and `{{{x}}}` mean the same here and both are safe.
/// `{{t.key}}` is a text of the strings file. `{{>name}}` is `components/name.mustache`. Changing delimiters, dynamic names
/// and inheritance are not part of a theme.
struct TemplateSource {
    let files: [String: String]
    let strings: Strings

    init(files: [String: String], strings: Strings) {
        self.files = files
        self.strings = strings
    }

    func text(of file: String, within outer: [String] = []) throws(ThemeError) -> String {
        guard let source = files[file] else {
            throw ThemeError(file: outer.last ?? file, message: "there is no template \(file)")
        }
        if outer.contains(file) {
            throw ThemeError(file: file, message: "the template includes itself: \((outer + [file]).joined(separator: " > "))")
        }
        let bytes = Array(source.utf8)
        var out: [UInt8] = []
        out.reserveCapacity(bytes.count * 2)
        var line = 1
        var index = 0
        while index < bytes.count {
            guard bytes[index] == brace, index + 1 < bytes.count, bytes[index + 1] == brace else {
                if bytes[index] == UInt8(ascii: "\n") { line += 1 }
                out.append(bytes[index])
                index += 1
                continue
            }
            let isTriple = index + 2 < bytes.count && bytes[index + 2] == brace
            let start = index + (isTriple ? 3 : 2)
            guard let end = TemplateSource.end(ofTagFrom: start, in: bytes, closing: isTriple ? 3 : 2) else {
                throw ThemeError(file: file, line: line, message: "a tag is not closed")
            }
            let tag = Substring(decoding: bytes[start..<end].drop { $0 == 0x20 }, as: UTF8.self).trimmedEnd
            out += try replacement(for: tag, in: file, line: line, within: outer).utf8
            line += bytes[start..<end].count { $0 == UInt8(ascii: "\n") }
            index = end + (isTriple ? 3 : 2)
        }
        return String(decoding: out, as: UTF8.self)
    }

    private let brace = UInt8(ascii: "{")

    /// Where the closing braces of a tag stand.
    private static func end(ofTagFrom start: Int, in bytes: [UInt8], closing count: Int) -> Int? {
        var index = start
        while index + count <= bytes.count {
            if bytes[index..<(index + count)].allSatisfy({ $0 == UInt8(ascii: "}") }) { return index }
            index += 1
        }
        return nil
    }

    private func replacement(for tag: Substring, in file: String, line: Int, within outer: [String]) throws(ThemeError) -> String {
        switch tag.first {
        case "#", "^", "/":
            return "{{\(tag)}}"
        case "!":
            return ""
        case ">":
            let name = tag.dropFirst().drop { $0 == " " }
            let part = try text(of: "components/\(name).mustache", within: outer + [file])
            return part.hasSuffix("\n") ? String(part.dropLast()) : part
        case "=", "<", "$", "%", "*", nil:
            throw ThemeError(file: file, line: line, message: "the tag {{\(tag)}} is not part of a theme")
        default:
            let name = tag.first == "&" ? tag.dropFirst().drop { $0 == " " } : tag
            guard name.hasPrefix("t.") else { return "{{{\(name)}}}" }
            let key = String(name.dropFirst(2))
            guard strings.find(key) != nil else {
                throw ThemeError(file: file, line: line, message: "there is no text with the key \(key)")
            }
            return strings.html(key)
        }
    }
}

extension Substring {
    fileprivate var trimmedEnd: Substring {
        var text = self
        while text.last == " " { text = text.dropLast() }
        return text
    }
}
