internal import CareModel

/// Turns a template's files into one text for the engine: components put in place, words filled in.
///
/// Views hold HTML that is escaped already (see `View`), so `{{x}}` and `{{{x}}}` mean the same here and both are safe.
/// `{{t.key}}` is a text of the strings file. `{{>name}}` is `components/name.mustache`. Changing delimiters, dynamic names
/// and inheritance are not part of a theme.
struct TemplateSource {
    let files: [String: String]
    let strings: Strings
    /// For messages: which strings file was asked.
    let language: String

    func text(of file: String, within outer: [String] = []) throws(ThemeError) -> String {
        guard let source = files[file] else {
            throw ThemeError(file: outer.last ?? file, message: "there is no template \(file)")
        }
        if outer.contains(file) {
            throw ThemeError(file: file, message: "the template includes itself: \((outer + [file]).joined(separator: " > "))")
        }
        var out: [UInt8] = []
        out.reserveCapacity(source.utf8.count * 2)
        for piece in try TemplatePiece.pieces(of: source, in: file) {
            switch piece {
            case .text(let bytes): out += bytes
            case .tag(let tag): out += try replacement(for: tag, in: file, within: outer).utf8
            }
        }
        return String(decoding: out, as: UTF8.self)
    }

    private func replacement(for tag: TemplateTag, in file: String, within outer: [String]) throws(ThemeError) -> String {
        switch tag.mark {
        case "#", "^", "/":
            return "{{\(tag.mark.map(String.init) ?? "")\(tag.name)}}"
        case "!":
            return ""
        case ">":
            if tag.name.hasPrefix("*") { throw TemplateSource.unusable(tag, in: file) }
            let part = try text(of: "components/\(tag.name).mustache", within: outer + [file])
            // The last end of line is the file's. A tag that stands alone gave its own away for it.
            return part.hasSuffix("\n") && !tag.isAlone ? String(part.dropLast()) : part
        case nil, "&":
            if tag.mark == nil, tag.name.isEmpty { throw TemplateSource.unusable(tag, in: file) }
            guard tag.name.hasPrefix("t.") else { return "{{{\(tag.name)}}}" }
            let key = String(tag.name.dropFirst(2))
            guard strings.find(key) != nil else {
                throw ThemeError(
                    file: file, line: tag.line, column: tag.column, message: "strings/\(language).yml has no text with the key \(key)",
                    help: NearestWord.of(key, in: strings.keys).map { "did you mean {{t.\($0)}}?" }
                        ?? "add a line  \(key): \"…\"  to templates/strings/\(language).yml")
            }
            return TemplateSource.withoutTags(strings.html(key))
        default:
            throw TemplateSource.unusable(tag, in: file)
        }
    }

    /// Two braces in a text open no tag, and neither does one at its end with those that follow. Single ones stay: the script of
    /// search fills its placeholders itself.
    private static func withoutTags(_ html: String) -> String {
        guard html.utf8.contains(UInt8(ascii: "{")) else { return html }
        let text = html.replacing("{{", with: "{&#123;")
        return text.hasSuffix("{") ? text.dropLast() + "&#123;" : text
    }

    static func unusable(_ tag: TemplateTag, in file: String) -> ThemeError {
        ThemeError(
            file: file, line: tag.line, column: tag.column,
            message: "the tag {{\(tag.mark.map(String.init) ?? "")\(tag.name)}} is not part of a theme",
            help: "docs/templates.md lists the tags that are")
    }
}
