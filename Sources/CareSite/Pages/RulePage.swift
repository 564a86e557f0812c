internal import CareModel
internal import Guidance

/// The page of one rule, and the list of all: the words are those of the rules' own descriptions, in English.
struct RulePage {
    let rule: RuleDescription
    let frame: PageFrame
    let foot: View
    /// The way to the pages of tools and people, where the edition has them.
    var links: PublicLinks?
    /// What the clinic made of it, where that differs from the rule's own severity.
    var setting: RuleSetting?

    /// The ids of its parts, to which links may lead.
    static let anchors: Set<String> = ["why", "examples", "waive", "sources"]

    private var strings: Strings { frame.strings }

    func html(_ opening: View) -> String {
        let examples = rule.fails.map { example($0, isFailing: true) } + rule.passes.map { example($0, isFailing: false) }
        let sources = rule.sources.map { source -> View in ["title": .text(source.title), "href": .text(source.url)] }
        return frame.voice.render(
            "pages/rule",
            [
                "opening": opening, "foot": foot, "id": .text(rule.id), "title": .text(RulePage.title(rule.name)), "name": .text(rule.name),
                "summary": .text(rule.summary), "severity": .text(strings("severity-means-\(rule.severity.rawValue)")),
                "waiver": .text(waiver), "group": .text(RuleGroup(of: rule).title(strings)),
                "group-href": .html("index.html#" + RuleGroup(of: rule).anchor), "setting": setting.map { .text(strings.words(for: $0)) },
                "ties": ties,
                "waiver-text": .text(strings(rule.waivable ? "rule-waivable-text" : "rule-not-waivable-text")),
                "rationale": .text(rule.rationale), "has-examples": .flag(!examples.isEmpty), "examples": .list(examples),
                "has-sources": .flag(!sources.isEmpty), "sources": .list(sources),
            ])
    }

    /// The rule's row in the list.
    var row: View {
        [
            "id": .text(rule.id), "href": .text(rule.id + ".html"), "summary": .text(rule.summary),
            "severity": .text(strings("severity-\(rule.severity.rawValue)")), "waiver": .text(waiver),
        ]
    }

    /// A kebab-case name as a heading: "AI step has overseer".
    static func title(_ name: String) -> String {
        let words = name.split(separator: "-").map { $0 == "ai" ? "AI" : $0 == "id" ? "ID" : String($0) }
        let text = words.joined(separator: " ")
        return text.prefix(1).uppercased() + text.dropFirst()
    }

    /// On the page of the rule that gives this work its name: a tool of the clinic without and with its person.
    private var ties: View? {
        guard rule.id == "OVS101",
            let step = frame.clinic.pathways.flatMap(\.steps).first(where: { $0.handler.tool != nil }),
            let tool = step.handler.tool, let overseer = step.handler.overseer
        else { return nil }
        let chip = frame.tool(tool, leadingTo: links?.tool(tool))
        let tied = links.map { frame.tie(tool, to: overseer, links: $0) } ?? frame.tie(tool, to: overseer)
        return ["loose": frame.voice.render(.untied, ["tool": chip]), "tied": tied]
    }

    private var waiver: String { strings(rule.waivable ? "rule-waivable" : "rule-not-waivable") }

    private func example(_ example: RuleDescription.Example, isFailing: Bool) -> View {
        [
            "kind": .text(isFailing ? "fails" : "passes"), "icon": .text(isFailing ? "cross" : "check"),
            "label": .text(strings(isFailing ? "rule-fails" : "rule-passes")), "caption": .text(example.caption),
            "code": .html(RulePage.marked(example.text)),
        ]
    }

    /// The example with the value that the arrow points at marked, up to the end of its line.
    static func marked(_ text: String) -> String {
        text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
            guard let arrow = line.firstIndex(of: "↓") else { return HTMLText.escaped(String(line)) }
            let before = HTMLText.escaped(String(line[..<arrow]))
            return before + "<mark>" + HTMLText.escaped(String(line[line.index(after: arrow)...])) + "</mark>"
        }.joined(separator: "\n")
    }
}

extension Strings {
    /// What a clinic made of a rule, in words.
    func words(for setting: RuleSetting) -> String {
        switch setting {
        case .off: self("rule-off")
        case .severity(let severity): self("rule-changed", ["severity": self("severity-\(severity.rawValue)")])
        }
    }
}
