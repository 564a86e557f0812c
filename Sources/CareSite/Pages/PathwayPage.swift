internal import CareModel
internal import Guidance

/// A pathway of the model of care: the picture, and every step with what it needs and who does it.
struct PathwayPage {
    let pathway: Pathway
    let frame: PageFrame
    let shelf: Shelf

    private var strings: Strings { frame.strings }

    var explanation: RenderedMarkdown {
        let renderer = MarkdownRenderer(
            calloutTitles: frame.calloutTitles, headingShift: 2,
            reservedIDs: ["main", "picture", "picture-h", "steps", "steps-h", "about", "about-h", "lane-t", "lane-d"])
        return renderer.render(pathway.explanation, links: shelf.links(from: "../"))
    }

    func html(opening: View) -> String {
        let body = explanation.html
        return frame.voice.render(
            "pages/pathway",
            [
                "opening": opening, "foot": frame.foot, "title": .text(pathway.title), "lead": .text(lead), "facts": .list(facts),
                "lanes": .html(PathwayLanes(pathway: pathway, frame: frame).svg), "steps": .list(steps),
                "explanation": body.isEmpty ? nil : .html(body),
            ])
    }

    private var lead: String {
        let tools = pathway.steps.count { $0.handler.tool != nil }
        guard tools > 0 else { return strings("pathway-lead-people") }
        return strings.count("pathway-lead-tools", tools, ["steps": String(pathway.steps.count)])
    }

    private var facts: [View] {
        var facts: [View] = []
        func fact(_ key: String, _ value: String?) {
            guard let value else { return }
            facts.append(["term": .html(strings.html(key)), "value": .text(value)])
        }
        fact("fact-for", pathway.audience)
        fact("fact-led-by", pathway.lead?.name(in: frame.language))
        fact("fact-reviewed", pathway.reviewed.map { strings.long($0.on) })
        fact("fact-next-review", pathway.reviewed?.next.map(strings.long))
        return facts
    }

    private var steps: [View] {
        pathway.steps.enumerated().map { index, step in
            let links = step.guidance.compactMap { id -> View? in
                shelf.items[id].map { ["href": .text("../guidance/\(id).html"), "label": .text($0.article.title)] }
            }
            let kind = step.kind
            let demands = [("cognitive", kind.cognitive), ("affective", kind.affective), ("motivational", kind.motivational)]
            return [
                "number": .html(String(index + 1)), "title": .text(step.title), "handler": frame.handler(of: step),
                "demands": .list(demands.map { demand($0, $1) }), "basis": .html(strings.html("basis-\(kind.basis.rawValue)")),
                "checked": .text(checked(step)), "links": .list(links),
            ]
        }
    }

    private func demand(_ name: String, _ level: Demand) -> View {
        [
            "label": .html(strings.html("demand-\(name)")), "level": .html(String(level.rank + 1)),
            "word": .html(strings.html("level-\(level.rawValue)")),
        ]
    }

    private func checked(_ step: Step) -> String {
        guard let review = step.handler.review else { return strings("table-person") }
        if review.mode == .beforeUse { return strings("table-before") }
        return review.every.map { strings.capitalised(strings.every($0)) } ?? strings("table-after")
    }
}

extension PageFrame {
    /// Who does a step: a person, or a tool tied to its overseer, or both.
    func handler(of step: Step) -> View {
        var html = step.handler.actor.map { person($0).markup } ?? ""
        if let tool = step.handler.tool, let overseer = step.handler.overseer { html += tie(tool, to: overseer).markup }
        return .html(html)
    }
}

extension Strings {
    /// With a capital where the script has them.
    func capitalised(_ text: String) -> String { text.prefix(1).uppercased() + text.dropFirst() }
}
