internal import CareModel

/// One template's tags in their order, with what is known at each of them.
struct ContractWalk {
    let check: ContractCheck
    let file: String
    /// The names that are known, those of the outermost section first; an inner one falls back to the outer ones.
    var scopes: [[ContractField]]
    var problems: [ThemeError] = []
    /// The outermost names that the template shows.
    var shown: Set<String> = []
    /// Whether all tags could be read; if not, what is missing is no news.
    var isWhole = true
    /// The clinic's own components that stand around this text.
    var outer: [String] = []

    /// How many sections are open of which nobody knows what is in them: a name inside one may be right.
    private var unknownSections = 0

    private struct Open {
        enum Kind {
            case plain, scope, unknown
        }

        let tag: TemplateTag
        let kind: Kind
    }

    init(check: ContractCheck, file: String, scopes: [[ContractField]]) {
        self.check = check
        self.file = file
        self.scopes = scopes
    }

    mutating func read(_ text: String) {
        let pieces: [TemplatePiece]
        do {
            pieces = try TemplatePiece.pieces(of: text, in: file)
        } catch {
            problems.append(error)
            isWhole = false
            return
        }
        var open: [Open] = []
        for case .tag(let tag) in pieces {
            switch tag.mark {
            case "!": break
            case "#", "^": open.append(Open(tag: tag, kind: enter(tag)))
            case "/": leave(tag, &open)
            case ">": include(tag)
            case nil, "&": value(tag)
            default: report(TemplateSource.unusable(tag, in: file))
            }
        }
        for section in open.reversed() {
            report(tag: section.tag, "the section \(section.tag.name) is not closed", help: "close it with {{/\(section.tag.name)}}")
            isWhole = false
            close(section)
        }
    }

    private mutating func enter(_ tag: TemplateTag) -> Open.Kind {
        guard let field = find(tag) else {
            unknownSections += 1
            return .unknown
        }
        guard tag.mark == "#" else { return .plain }
        switch field.shape {
        case .flag: return .plain
        case .leaf: scopes.append([])
        case .list(let names), .part(let names): scopes.append(check.names(in: names))
        }
        return .scope
    }

    private mutating func close(_ section: Open) {
        switch section.kind {
        case .plain: break
        case .scope: scopes.removeLast()
        case .unknown: unknownSections -= 1
        }
    }

    private mutating func leave(_ tag: TemplateTag, _ open: inout [Open]) {
        guard let last = open.last else {
            isWhole = false
            return report(tag: tag, "{{/\(tag.name)}} closes nothing", help: "take it out, or open the section before it")
        }
        guard last.tag.name == tag.name else {
            isWhole = false
            // A section that was opened further out: those inside it are the ones without an end.
            if open.contains(where: { $0.tag.name == tag.name }) {
                while let inner = open.popLast() {
                    close(inner)
                    if inner.tag.name == tag.name { return }
                    report(tag: inner.tag, "the section \(inner.tag.name) is not closed", help: "close it with {{/\(inner.tag.name)}}")
                }
            }
            return report(
                tag: tag, "{{/\(tag.name)}} closes nothing: the open section is \(last.tag.name), of line \(last.tag.line)",
                help: "write {{/\(last.tag.name)}}")
        }
        open.removeLast()
        close(last)
    }

    private mutating func value(_ tag: TemplateTag) {
        guard tag.name.hasPrefix("t.") else {
            guard let field = find(tag) else { return }
            if case .leaf = field.shape { return }
            return report(
                tag: tag, "{{\(tag.name)}} stands for a section, and shows nothing by itself",
                help: "write {{#\(tag.name)}}…{{/\(tag.name)}}")
        }
        let key = String(tag.name.dropFirst(2))
        guard !check.keys.contains(key) else { return }
        report(
            tag: tag, "there is no text with the key \(key)",
            help: NearestWord.of(key, in: check.keys.sorted()).map { "did you mean {{t.\($0)}}?" }
                ?? "docs/templates.md tells where texts are")
    }

    /// A component: its own contract says what it needs. A clinic's own has none, and is read where it stands.
    private mutating func include(_ tag: TemplateTag) {
        let path = "components/\(tag.name)"
        let target = path + ".mustache"
        guard let text = check.files[target] else {
            let names = check.files.keys.filter { $0.hasPrefix("components/") }.map { String($0.dropFirst(11).dropLast(9)) }.sorted()
            return report(
                tag: tag, "there is no component \(tag.name)",
                help: NearestWord.of(tag.name, in: names).map { "did you mean {{>\($0)}}?" } ?? "add templates/\(target)")
        }
        if let contract = check.contracts[path] {
            for field in check.names(of: contract) {
                if find(field.name) == nil, unknownSections == 0 {
                    report(tag: tag, "the component \(tag.name) needs \(field.name), which is not known here", help: hint(for: field.name))
                    return
                }
            }
            return
        }
        guard !outer.contains(target), target != file else {
            return report(
                tag: tag, "the template includes itself: \((outer + [file, target]).joined(separator: " > "))", help: "take one of them out"
            )
        }
        var walk = ContractWalk(check: check, file: target, scopes: scopes)
        walk.outer = outer + [file]
        walk.read(text)
        problems += walk.problems
        shown.formUnion(walk.shown)
        isWhole = isWhole && walk.isWhole
    }

    /// What a name stands for; an unknown one is told of.
    private mutating func find(_ tag: TemplateTag) -> ContractField? {
        if tag.name == "." {
            // The value of the section itself: only a section of words has one.
            if scopes.count > 1, scopes[scopes.count - 1].isEmpty { return .text(".", "") }
            guard unknownSections == 0 else { return nil }
            report(tag: tag, "{{.}} stands for nothing here", help: "name what to show")
            return nil
        }
        let path = tag.name.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
        guard var field = path.first.flatMap({ find($0) }) else {
            guard unknownSections == 0 else { return nil }
            report(tag: tag, "\(file.dropLast(9)) knows no \(tag.name)", help: hint(for: tag.name))
            return nil
        }
        for name in path.dropFirst() {
            guard case .part(let names) = field.shape, let next = check.names(in: names).first(where: { $0.name == name }) else {
                report(tag: tag, "\(field.name) has no \(name)", help: hint(for: name))
                return nil
            }
            field = next
        }
        return field
    }

    private mutating func find(_ name: String) -> ContractField? {
        for (depth, scope) in scopes.enumerated().reversed() {
            guard let field = scope.first(where: { $0.name == name }) else { continue }
            if depth == 0 { shown.insert(name) }
            return field
        }
        return nil
    }

    private func hint(for name: String) -> String {
        if let outermost = scopes.first, let sections = check.sections(knowing: name, among: outermost) {
            return "\(name) is known inside \(sections)"
        }
        let known = scopes.reversed().flatMap { $0.map(\.name) }
        if let nearest = NearestWord.of(name, in: known) { return "did you mean \(nearest)?" }
        return known.isEmpty
            ? "this template has no names of its own" : "the names known here are \(Set(known).sorted().joined(separator: ", "))"
    }

    private mutating func report(_ problem: ThemeError) {
        problems.append(problem)
        isWhole = false
    }

    private mutating func report(tag: TemplateTag, _ message: String, help: String) {
        problems.append(ThemeError(file: file, line: tag.line, column: tag.column, message: message, help: help))
    }
}
