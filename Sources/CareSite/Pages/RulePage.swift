internal import CareModel
internal import Guidance

/// The page of one rule, and the list of all: the words are those of the rules' own descriptions, in English.
struct RulePage {
    let rule: RuleDescription
    let frame: PageFrame

    /// The ids of its parts, to which links may lead.
    static let anchors: Set<String> = ["why", "examples", "waive", "sources"]

    private var strings: Strings { frame.strings }

    func html(_ opening: View) -> String {
        let examples = rule.fails.map { example($0, isFailing: true) } + rule.passes.map { example($0, isFailing: false) }
        let sources = rule.sources.map { source -> View in ["title": .text(source.title), "href": .text(source.url)] }
        return frame.voice.render(
            "pages/rule",
            [
                "opening": opening, "foot": frame.foot, "id": .text(rule.id), "name": .text(rule.name), "summary": .text(rule.summary),
                "severity": .text(strings("severity-\(rule.severity.rawValue)")), "waiver": .text(waiver),
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
