internal import CareModel
internal import Guidance

/// How the clinic decides who does what: the ladder of handlers, how a kind of step gets its place on it, the needs of
/// patients, and the catalogue of kinds. It says what comes from the source paper, and what does not.
struct DecidingPage {
    let frame: PageFrame
    let foot: View

    private var strings: Strings { frame.strings }
    private var clinic: Clinic { frame.clinic }
    private var steps: [Step] { clinic.pathways.flatMap(\.steps) }
    private var links: PublicLinks { PublicLinks(root: "") }

    func html(opening: View) -> String {
        let steps = steps
        return frame.voice.render(
            "pages/how-we-decide",
            [
                "opening": opening, "foot": foot, "rungs": .list(rungs), "has-steps": .flag(!steps.isEmpty),
                "quadrant": .html(NeedsQuadrant(frame: frame, steps: steps).figure.html(in: frame.voice)),
                "needs": .list(needs(steps).enumerated().map { .fields(["number": .text(String($0 + 1)), "of": $1]) }),
                "pathways": .list(clinic.pathways.map(row)), "groups": .list(groups),
            ])
    }

    /// From the least to the most human.
    private var rungs: [View] {
        HandlerRung.allCases.sorted().map { rung in
            let kinds = clinic.kinds.values.filter { $0.ceiling == rung }
            return [
                "id": .html(rung.rawValue), "by": .html(rung == .reviewedAfterUse || rung == .reviewedBeforeUse ? "tool" : "person"),
                "title": .html(strings.html("rung-\(rung.rawValue)")), "text": .html(strings.html("rung-\(rung.rawValue)-text")),
                "count": .text(strings.count("kinds-count", kinds.count)),
            ]
        }
    }

    // MARK: what someone is offered

    /// The four quadrants of the two wants, and what the clinic's own pathways offer there.
    private func needs(_ steps: [Step]) -> [View] {
        let tools = steps.count { $0.usesTool }
        let moved = steps.count { $0.needsMoreOfAPersonForConnection }
        let people = steps.count - tools
        func quadrant(_ key: String, _ sentences: String...) -> View {
            ["title": .html(strings.html("needs-\(key)")), "text": .text(sentences.filter { !$0.isEmpty }.joined(separator: " "))]
        }
        let stay = strings("needs-tools-stay", ["steps": String(steps.count), "tools": String(tools), "people": String(people)])
        let closer = moved == 0 ? strings("needs-none-moved") : strings.count("needs-moved", moved)
        let ask = tools == 0 ? "" : strings("needs-ask")
        // In the order of the numbers in the picture.
        return [
            quadrant("both", strings("needs-both-text"), closer), quadrant("connection", strings("needs-connection-text"), closer, ask),
            quadrant("tools", stay, strings("needs-tools-text")), quadrant("neither", strings("needs-neither-text"), ask),
        ]
    }

    private func row(_ pathway: Pathway) -> View {
        [
            "title": .html(PublicLinks.anchor(links.pathway(pathway), pathway.title)), "steps": .text(String(pathway.steps.count)),
            "tools": .text(String(pathway.steps.count { $0.usesTool })),
            "connection": .text(String(pathway.steps.count { $0.kind.connection > .low })),
            "moved": .text(String(pathway.steps.count { $0.needsMoreOfAPersonForConnection })),
        ]
    }

    // MARK: the catalogue

    private var groups: [View] {
        HandlerRung.allCases.sorted().reversed().compactMap { rung in
            let kinds = clinic.kinds.values.filter { $0.ceiling == rung }.sorted {
                let names = ($0.name(in: frame.language), $1.name(in: frame.language))
                return names.0 == names.1 ? $0.id < $1.id : names.0 < names.1
            }
            guard !kinds.isEmpty else { return nil }
            return ["title": .html(strings.html("rung-\(rung.rawValue)")), "kinds": .list(kinds.map(view))]
        }
    }

    private func view(of kind: StepKind) -> View {
        let used = clinic.pathways.flatMap { pathway in
            pathway.steps.enumerated().filter { $1.kind.id == kind.id }.map { index, step in
                strings.html(
                    "kind-used",
                    markup: [
                        "step": PublicLinks.anchor(links.pathway(pathway, step: index + 1), step.title),
                        "pathway": HTMLText.escaped(pathway.title),
                    ])
            }
        }
        return [
            "id": .text("kind-" + kind.id), "name": .text(strings.capitalised(kind.name(in: frame.language))),
            "demands": frame.demands(of: kind), "stakes": .html(strings.html("stakes-\(kind.stakes.rawValue)")),
            "basis": .html(strings.html("basis-\(kind.basis.rawValue)")), "rationale": .text(kind.rationale),
            "used": used.isEmpty ? nil : .html(used.joined(separator: "<br>")),
        ]
    }
}
