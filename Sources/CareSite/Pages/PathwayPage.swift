internal import CareModel
internal import Guidance

/// A pathway of the model of care: the picture, and every step with what it needs and who does it.
struct PathwayPage {
    let pathway: Pathway
    let frame: PageFrame
    let shelf: Shelf
    let foot: View

    private var strings: Strings { frame.strings }
    private var links: PublicLinks { PublicLinks(root: "../") }

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
                "opening": opening, "foot": foot, "title": .text(pathway.title), "lead": .text(lead), "facts": .list(facts),
                "lanes": .html(PathwayLanes(pathway: pathway, frame: frame).svg), "steps": .list(steps),
                "explanation": body.isEmpty ? nil : .html(body),
            ])
    }

    private var lead: String {
        let tools = pathway.steps.count { $0.handler.tool != nil }
        guard tools > 0 else { return strings("pathway-lead-people") }
        return strings.count("pathway-lead-tools", tools, ["steps": strings.number(pathway.steps.count)])
    }

    private var facts: [View] {
        var facts: [View] = []
        func fact(_ key: String, _ value: View?) {
            guard let value else { return }
            facts.append(["term": .html(strings.html(key)), "value": value])
        }
        fact("fact-for", .text(pathway.audience))
        fact("fact-led-by", pathway.lead.map { .html(PublicLinks.anchor(links.person($0), $0.name(in: frame.language))) })
        if let reviewed = pathway.reviewed {
            let name = PublicLinks.anchor(links.person(reviewed.by), reviewed.by.name(in: frame.language))
            fact("fact-reviewed", .html(strings.html("fact-reviewed-value", markup: ["name": name, "date": strings.long(reviewed.on)])))
            fact("fact-next-review", .text(reviewed.next.map(strings.long)))
        }
        return facts
    }

    private var steps: [View] {
        pathway.steps.enumerated().map { index, step in
            let articles = step.guidance.compactMap { id -> View? in
                shelf.items[id].map { ["href": .text("../guidance/\(id).html"), "label": .text($0.article.title)] }
            }
            let kind = step.kind
            return [
                "number": .html(String(index + 1)), "title": .text(step.title), "what": .text(step.what),
                "handler": frame.handler(of: step, links: links), "demands": frame.demands(of: kind),
                "basis": .html(PublicLinks.anchor(links.kind(kind), strings("basis-\(kind.basis.rawValue)"))),
                "critical": .flag(kind.stakes == .critical), "checked": .text(checked(step)), "has-links": .flag(!articles.isEmpty),
                "links": .list(articles),
            ]
        }
    }

    private func checked(_ step: Step) -> String {
        guard let review = step.handler.review else { return strings("table-person") }
        if review.mode == .beforeUse { return strings("table-before") }
        return review.every.map { strings.capitalised(strings.every($0)) } ?? strings("table-after")
    }
}

extension PageFrame {
    /// How much of each aspect of empathy a kind of step asks for, for the list of dots.
    func demands(of kind: StepKind) -> View {
        let demands = [("cognitive", kind.cognitive), ("affective", kind.affective), ("motivational", kind.motivational)]
        return .list(
            demands.map { name, level in
                [
                    "label": .html(strings.html("demand-\(name)")), "level": .html(String(level.rank + 1)),
                    "word": .html(strings.html("level-\(level.rawValue)")),
                ]
            })
    }
}

extension Strings {
    /// With a capital where the script has them.
    func capitalised(_ text: String) -> String { text.prefix(1).uppercased() + text.dropFirst() }
}
