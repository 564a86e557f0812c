internal import CareModel
internal import Templates

/// The files of the default theme with a clinic's own in their place, and what is wrong with these.
struct ThemeFiles {
    /// By path, with its ending.
    private(set) var templates: [String: String] = [:]
    /// By language.
    private(set) var texts: [String: [String: String]] = [:]
    private(set) var styles = ""
    private(set) var searchScript = ""
    /// In the order of their places.
    private(set) var problems: [ThemeError] = []

    /// - Parameter languages: Those that pages are written in; nil for all that the theme knows. A text of the clinic's own must
    ///   be in each of them.
    init(overrides: [String: String], languages: [String]? = nil) {
        let defaults = DefaultTheme.files
        templates = defaults.filter { $0.key.hasSuffix(".mustache") }
        styles = defaults[Self.stylesPath] ?? ""
        searchScript = defaults[Self.searchPath] ?? ""
        // The other languages are not even read. English has to step in for one without texts, and has the keys.
        let wanted = languages.map { Set($0 + $0.map(Strings.primary) + overrides.keys.map(Self.language(of:)) + ["en"]) }
        for (path, text) in defaults where path.hasPrefix("strings/") && wanted?.contains(Self.language(of: path)) != false {
            add(texts: text, path)
        }
        let english = texts["en"] ?? [:]
        for (path, text) in overrides.sorted(by: { $0.key < $1.key }) {
            if path == Self.stylesPath {
                styles = text
            } else if path == Self.searchPath {
                searchScript = text
            } else if path.hasPrefix("strings/"), path.hasSuffix(".yml") {
                // A new language starts from the English texts, so that no page has holes in it.
                if texts[Self.language(of: path)] == nil { texts[Self.language(of: path)] = english }
                add(texts: text, path)
            } else if templates[path] != nil || path.hasPrefix("components/") && path.hasSuffix(".mustache") {
                templates[path] = text
            } else {
                problems.append(
                    ThemeError(
                        file: path, message: "the theme has no such file to replace",
                        help: NearestWord.of(path, in: defaults.keys.sorted()).map { "did you mean \($0)?" }
                            ?? "docs/templates.md lists the files of the theme"))
            }
        }
        if let languages { keep(languages) }
        guard !overrides.isEmpty else { return }
        check(overrides, against: english)
        problems.sort()
    }

    static let stylesPath = "overseen.css"
    static let searchPath = "search.js"

    /// English stays only where it has to step in for a language without texts.
    private mutating func keep(_ languages: [String]) {
        let known = languages.flatMap { [$0, Strings.primary($0)] }.filter { texts[$0] != nil }
        let hasAll = languages.allSatisfy { texts[$0] != nil || texts[Strings.primary($0)] != nil }
        let kept = Set(known + (hasAll && !known.isEmpty ? [] : ["en"]))
        texts = texts.filter { kept.contains($0.key) }
    }

    private mutating func add(texts text: String, _ path: String) {
        do {
            let language = Self.language(of: path)
            texts[language] = StringsFile.merged(texts[language] ?? [:], with: try StringsFile.read(text, named: path))
        } catch {
            problems.append(error)
        }
    }

    private mutating func check(_ overrides: [String: String], against english: [String: String]) {
        // A file that cannot be read would make the others look wrong.
        guard problems.isEmpty else { return }
        // A text of the clinic's own is one that its own templates ask for, in every language.
        problems = ContractCheck(files: templates, keys: Set(texts.values.flatMap(\.keys))).problems().filter {
            overrides[$0.file] != nil
        }
        for (path, text) in overrides where path.hasPrefix("strings/") {
            guard let lines = try? StringsFile.lines(of: text, named: path) else { continue }
            for line in lines { check(line, of: path, against: english) }
        }
        guard problems.isEmpty else { return }
        for (language, texts) in texts.sorted(by: { $0.key < $1.key }) {
            let source = TemplateSource(files: templates, strings: Strings(texts: texts, language: language), language: language)
            for file in templates.keys.sorted() {
                do {
                    try TemplateSyntax.check(try source.text(of: file), of: file)
                } catch {
                    problems.append(error)
                }
            }
        }
    }

    /// A text that no page asks for is a misspelt key, and a placeholder that nobody fills shows its braces.
    private mutating func check(
        _ line: (key: String, text: String, line: Int), of path: String, against english: [String: String]
    ) {
        let key = StringsFile.plain(line.key)
        // Another language may have plural forms that English does not: those are forms of the English plural.
        let plural = StringsFile.withoutPluralForm(key).map { $0 + ".other" }
        // A clinic may also say all forms in one.
        guard let original = english[line.key] ?? english[key] ?? plural.flatMap({ english[$0] }) ?? english[key + ".other"] else {
            if templates.values.contains(where: { $0.contains("{{t.\(key)}}") }) { return }
            problems.append(
                ThemeError(
                    file: path, line: line.line, column: 1, message: "no page asks for a text with the key \(line.key)",
                    help: NearestWord.of(line.key, in: english.keys.sorted()).map { "did you mean \($0)?" }
                        ?? "take the line out, or use it in a template as {{t.\(line.key)}}"))
            return
        }
        let known = StringsFile.placeholders(of: original)
        for name in StringsFile.placeholders(of: line.text).subtracting(known).sorted() {
            problems.append(
                ThemeError(
                    file: path, line: line.line, column: 1, message: "nothing fills {\(name)} in the text \(line.key)",
                    help: known.isEmpty
                        ? "this text has no placeholders"
                        : "its placeholders are \(known.sorted().map { "{\($0)}" }.joined(separator: ", "))"))
        }
    }

    private static func language(of path: String) -> String { String(path.dropFirst("strings/".count).prefix { $0 != "." }) }
}
