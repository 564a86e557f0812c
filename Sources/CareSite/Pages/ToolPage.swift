internal import CareModel
internal import Guidance

/// The page of one AI tool: what it does and does not, who approved it for what, who watches over it, and where it is used.
struct ToolPage {
    let tool: AITool
    let frame: PageFrame
    let foot: View

    private var strings: Strings { frame.strings }
    private var language: String { frame.language }
    private var links: PublicLinks { PublicLinks(root: "../") }

    /// A step that the tool handles or assists in.
    private struct Use {
        var pathway: Pathway
        var number: Int
        var step: Step
        var overseer: Person
        var review: Review
    }

    private var uses: [Use] {
        frame.clinic.pathways.flatMap { pathway in
            pathway.steps.enumerated().compactMap { index, step in
                guard step.handler.tool?.id == tool.id, let overseer = step.handler.overseer, let review = step.handler.review else {
                    return nil
                }
                return Use(pathway: pathway, number: index + 1, step: step, overseer: overseer, review: review)
            }
        }
    }

    func html(opening: View) -> String {
        let uses = uses
        return frame.voice.render(
            "pages/tool",
            [
                "opening": opening, "foot": foot, "name": .text(tool.name(in: language)), "lead": .text(tool.does?(in: language)),
                "facts": .list(facts), "is-used": .flag(!uses.isEmpty), "overseers": .list(overseers(uses)), "about": .list(about),
                "kinds": .nonEmpty(kinds), "approved": approval.map { .html($0) }, "pathways": .list(pathways(uses)),
            ])
    }

    private var facts: [View] {
        var facts: [View] = []
        func fact(_ key: String, _ value: String?) {
            if let value { facts.append(["term": .html(strings.html(key)), "value": .text(value)]) }
        }
        fact("tool-fact-maker", tool.maker)
        fact("fact-version", tool.version)
        fact("tool-fact-until", tool.approval?.until.map(strings.long))
        return facts
    }

    /// Each person who watches over it, once, with what they were licensed and trained for.
    private func overseers(_ uses: [Use]) -> [View] {
        var seen: Set<String> = []
        return uses.filter { seen.insert($0.overseer.id).inserted }.map { use in
            let person = use.overseer
            let mine = uses.filter { $0.overseer.id == person.id }
            let words = mine.map { checks($0.review) }.reduce(into: [String]()) { if !$0.contains($1) { $0.append($1) } }
            var standing = person.licence?.issuer.map { [strings("licensed-by", ["issuer": $0])] } ?? []
            standing.append(
                person.lastTraining(on: tool).map { strings("tool-trained", ["date": strings.long($0)]) } ?? strings("tool-not-trained"))
            return [
                "tie": frame.tie(tool, to: person, links: links), "checks": .text(words.joined(separator: " ")),
                "steps": .html(
                    strings.html(
                        "tool-watched-steps",
                        markup: [
                            "steps": strings.htmlList(
                                mine.map { PublicLinks.anchor(links.pathway($0.pathway, step: $0.number), $0.step.title) })
                        ])),
                "standing": .text(standing.joined(separator: " ")),
            ]
        }
    }

    private func checks(_ review: Review) -> String {
        switch (review.mode, review.every) {
        case (.beforeUse, _): strings("tool-checks-before")
        case (.afterUse, let every?): strings("tool-checks-every", ["every": strings.every(every)])
        case (.afterUse, nil): strings("tool-checks-after")
        }
    }

    private var about: [View] {
        let feelings = tool.infersEmotion.map { strings($0 ? "tool-feelings-yes" : "tool-feelings-no") }
        let rows = [
            ("tool-row-does", tool.does?(in: language)), ("tool-row-never", tool.doesNot?(in: language)),
            ("tool-row-sees", tool.sees?(in: language) ?? strings("tool-unsaid")),
            ("tool-row-feelings", feelings ?? strings("tool-unsaid")), ("tool-row-for", population ?? strings("tool-unsaid")),
        ]
        return rows.compactMap { key, text in text.map { ["title": .html(strings.html(key)), "text": .text($0)] } }
    }

    private var population: String? {
        let people = tool.population
        var parts: [String] = []
        switch (people.youngest, people.oldest) {
        case (let from?, let to?): parts.append(strings("ages-between", ["from": String(from), "to": String(to)]))
        case (let from?, nil): parts.append(strings("ages-from", ["from": String(from)]))
        case (nil, let to?): parts.append(strings("ages-to", ["to": String(to)]))
        case (nil, nil): break
        }
        if !people.languages.isEmpty {
            let names = people.languages.map { strings.find("language-\($0)") ?? $0 }
            parts.append(strings("tool-languages", ["languages": strings.list(names)]))
        }
        return parts.isEmpty ? nil : parts.joined(separator: " ")
    }

    private var kinds: [View] {
        tool.approvedFor.map { id in
            let kind = frame.clinic.kinds[id]
            return [
                "name": .html(
                    kind.map { PublicLinks.anchor(links.kind($0), strings.capitalised($0.name(in: language))) } ?? HTMLText.escaped(id))
            ]
        }
    }

    private var approval: String? {
        guard let approval = tool.approval else { return nil }
        let person = frame.clinic.people.first { $0.id == approval.by }
        let name = person.map { PublicLinks.anchor(links.person($0), $0.name(in: language)) } ?? HTMLText.escaped(approval.by)
        let on = strings.long(approval.on)
        guard let until = approval.until else { return strings.html("tool-approved-by", markup: ["name": name, "date": on]) }
        return strings.html("tool-approved-by-until", markup: ["name": name, "date": on, "until": strings.long(until)])
    }

    private func pathways(_ uses: [Use]) -> [View] {
        frame.clinic.pathways.compactMap { pathway in
            let mine = uses.filter { $0.pathway.id == pathway.id }
            guard !mine.isEmpty else { return nil }
            let steps = mine.map { PublicLinks.anchor(links.pathway(pathway, step: $0.number), $0.step.title) }
            let reviewed = pathway.reviewed.map {
                strings("reviewed-by", ["name": $0.by.name(in: language), "date": strings.long($0.on)])
            }
            return [
                "title": .html(PublicLinks.anchor(links.pathway(pathway), pathway.title)), "steps": .html(strings.htmlList(steps)),
                "reviewed": .text(reviewed),
            ]
        }
    }
}
