internal import Templates

/// The list of the theme's files and of the names that each template may use, for `overseen templates` and docs/templates.md.
public enum TemplateReference {
    /// Every file of the theme by its path; a template without its ending.
    public static var names: [String] {
        DefaultTheme.files.keys.map { $0.hasSuffix(".mustache") ? String($0.dropLast(".mustache".count)) : $0 }.sorted()
    }

    /// A file of the default theme, to begin one of your own with.
    ///
    /// - Parameter name: One of `names`, with or without the ending of a template.
    public static func source(of name: String) -> String? {
        DefaultTheme.files[name] ?? DefaultTheme.files[name + ".mustache"]
    }

    /// One line a file.
    public static var list: String {
        let width = (names.map(\.count).max() ?? 0) + 2
        return names.map { name in
            name + String(repeating: " ", count: width - name.count) + meaning(of: name) + "\n"
        }.joined()
    }

    /// All contracts, pages first, as Markdown.
    public static var markdown: String {
        let contracts = TemplateContracts.all.sorted { $0.template < $1.template }
        let pages = contracts.filter { $0.template.hasPrefix("pages/") }
        let others = contracts.filter { !$0.template.hasPrefix("pages/") }
        return intro + (pages + others).map(section).joined(separator: "\n")
    }

    private static func meaning(of name: String) -> String {
        if let contract = TemplateContracts.byTemplate[name] { return contract.meaning }
        if name.hasPrefix("strings/") { return "The words in one language." }
        return name.hasSuffix(".js") ? "The script of search." : "The style sheet."
    }

    private static let intro = """
        Tags: `{{name}}` shows a name, `{{#name}}…{{/name}}` is a section (once for each entry, or when there is something to show),
        `{{^name}}…{{/name}}` its opposite, `{{>name}}` the component `components/name.mustache`, `{{t.key}}` a text of
        `strings/LANG.yml`, `{{.}}` the words of a section of words, `{{! …}}` a remark. Everything is escaped already, so
        `{{{name}}}` is the same as `{{name}}`. A section falls back to the names around it.

        This is Mustache: the tests of its specification are tests of this engine. What differs:

        - Other delimiters (`{{=<% %>=}}`), parents and blocks (`{{<name}}`, `{{$name}}`), components whose name is looked up
          (`{{>*name}}`) and code in the data (lambdas) are no part of a theme, and refused with their place.
        - A component that is not there, or that includes itself, is an error and not a hole in a page.
        - A component keeps the indentation of its own file, wherever its tag stands, and the end of its last line belongs to
          the file: `<b>{{>name}}</b>` stays on one line.
        - `{{{name}}}` and `{{&name}}` do not take escaping back: what is HTML is shown as HTML, what is text as text.

        In the column *is*: **words** and **HTML** are shown by themselves, **yes or no** is for sections, a **list** is a section
        for each entry (of words where its entries have no names) and a **part** a section that may be missing; their names follow,
        with `›`. *May be missing* says that not every page has it. *Kept* says that a template must show it, or that whoever
        shows the section around it must show it there: without it a page would break a promise.


        """

    private static func section(_ contract: TemplateContract) -> String {
        var text = "## \(contract.template)\n\n\(contract.meaning)\n"
        if !contract.components.isEmpty {
            text += "It also has the names of \(contract.components.map { "`\($0)`" }.joined(separator: ", ")).\n"
        }
        guard !contract.fields.isEmpty else { return text + "It has no names of its own.\n" }
        return text + "\n| name | is | meaning |\n| --- | --- | --- |\n" + rows(of: contract.fields, below: "").joined()
    }

    private static func rows(of fields: [ContractField], below way: String) -> [String] {
        fields.flatMap { field -> [String] in
            let (kind, names): (String, ContractField.Names?) =
                switch field.shape {
                case .leaf(let isMarkup): (isMarkup ? "HTML" : "words", nil)
                case .flag: ("yes or no", nil)
                case .list(.fields(let fields)) where fields.isEmpty: ("list of words", nil)
                case .list(let names): ("list", names)
                case .part(let names): ("part", names)
                }
            var meaning = field.meaning
            var inner: [String] = []
            switch names {
            case .fields(let fields): inner = rows(of: fields, below: way + "`\(field.name)` › ")
            case .component(let path): meaning += ", with the names of `\(path)`"
            case nil: break
            }
            var notes = ""
            if field.isOptional, names == nil { notes += ". May be missing" }
            if field.isKept { notes += ". Kept" }
            return ["| \(way)`\(field.name)` | \(kind) | \(meaning)\(notes) |\n"] + inner
        }
    }
}
