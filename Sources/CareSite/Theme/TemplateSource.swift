/// Turns a template's files into one text for the engine: components put in place, words filled in.
///
/// Views hold HTML that is escaped already (see `View`), so `{{x}}` and `{{{x}}}` mean the same here and both are safe.
/// `{{t.key}}` is a text of the strings file. `{{>name}}` is `components/name.mustache`. Changing delimiters, dynamic names
/// and inheritance are not part of a theme.
struct TemplateSource {
    let files: [String: String]
    let strings: Strings

    func text(of file: String, within outer: [String] = []) throws(ThemeError) -> String {
        guard let source = files[file] else {
            throw ThemeError(file: outer.last ?? file, message: "there is no template \(file)")
        }
        if outer.contains(file) {
            throw ThemeError(file: file, message: "the template includes itself: \((outer + [file]).joined(separator: " > "))")
        }
        var out = ""
        var rest = source[...]
        var line = 1
        while let open = rest.firstRange(of: "{{") {
            out += rest[..<open.lowerBound]
            line += rest[..<open.lowerBound].utf8.count { $0 == UInt8(ascii: "\n") }
            rest = rest[open.upperBound...]
            let isTriple = rest.first == "{"
            guard let close = rest.firstRange(of: isTriple ? "}}}" : "}}") else {
                throw ThemeError(file: file, line: line, message: "a tag is not closed")
            }
            let tag = rest[..<close.lowerBound].drop { $0 == "{" || $0 == " " }.trimmedEnd
            rest = rest[close.upperBound...]
            out += try replacement(for: tag, in: file, line: line, within: outer)
        }
        return out + rest
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
