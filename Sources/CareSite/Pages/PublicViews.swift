internal import CareModel

/// The parts that the public pages share: pathways, tools, people and articles as lists.
struct PublicViews {
    let frame: PageFrame
    let shelf: Shelf

    private var strings: Strings { frame.strings }
    private var clinic: Clinic { frame.clinic }

    func pathways(root: String) -> [View] {
        clinic.pathways.map { pathway in
            [
                "href": .text(root + pathway.id + ".html"), "title": .text(pathway.title), "for": .text(pathway.audience),
                "count": .text(count(pathway)),
            ]
        }
    }

    private func count(_ pathway: Pathway) -> String {
        let steps = strings.count("steps-count", pathway.steps.count)
        let tools = pathway.steps.count { if case .tool = $0.handler { true } else { false } }
        guard tools > 0 else { return strings("steps-people", ["steps": steps]) }
        let people = strings("by-people", ["count": String(pathway.steps.count - tools)])
        return strings("steps-shared", ["steps": steps, "people": people, "tools": strings.count("by-tools", tools)])
    }

    /// A tool as the pathways use it.
    struct Use {
        var overseer: Person
        var review: Review
    }

    private var uses: [(tool: String, use: Use)] {
        clinic.pathways.flatMap(\.steps).compactMap { step in
            guard let tool = step.handler.tool, let overseer = step.handler.overseer, let review = step.handler.review else { return nil }
            return (tool.id, Use(overseer: overseer, review: review))
        }
    }

    /// - Parameter isRegister: With maker, approval and every overseer, and with tools that no pathway uses.
    func tools(isRegister: Bool) -> [View] {
        let uses = uses
        return clinic.tools.flatMap { tool -> [View] in
            var overseers: Set<String> = []
            let own = uses.filter { $0.tool == tool.id && overseers.insert($0.use.overseer.id).inserted }.map(\.use)
            if own.isEmpty { return isRegister ? [card(tool, use: nil, id: tool.id, isRegister: true)] : [] }
            return (isRegister ? own[...] : own.prefix(1)).enumerated().map { index, use in
                card(tool, use: use, id: index == 0 ? tool.id : "\(tool.id)-\(use.overseer.id)", isRegister: isRegister)
            }
        }
    }

    private func card(_ tool: AITool, use: Use?, id: String, isRegister: Bool) -> View {
        let chip =
            use.map { frame.tie(tool, to: $0.overseer) } ?? frame.voice.render(.tool, ["name": .text(tool.name(in: frame.language))])
        return [
            "id": .text("tool-" + id), "tie": chip, "does": .text(tool.does?(in: frame.language)),
            "never": .text(tool.doesNot?(in: frame.language)),
            "checks": use.map { frame.checks(of: $0.review, by: $0.overseer, isOver: false, page: clinic.asOf, isModel: true) },
            "about": isRegister ? .text(about(tool, isUsed: use != nil)) : nil,
        ]
    }

    private func about(_ tool: AITool, isUsed: Bool) -> String? {
        var sentences: [String] = []
        if let maker = tool.maker {
            sentences.append(
                tool.version.map { strings("tool-version", ["version": $0, "maker": maker]) } ?? strings("tool-maker", ["maker": maker]))
        }
        if let approval = tool.approval {
            let on = strings.long(approval.on)
            sentences.append(
                approval.until.map { strings("tool-approved-until", ["date": on, "until": strings.long($0)]) }
                    ?? strings("tool-approved", ["date": on]))
        }
        if !isUsed { sentences.append(strings("tool-unused")) }
        return sentences.isEmpty ? nil : sentences.joined(separator: " ")
    }

    func people() -> [View] {
        let uses = uses
        return clinic.people.filter(\.isActive).map { person in
            let name = person.name(in: frame.language)
            let led = clinic.pathways.filter { $0.lead?.id == person.id }.map(\.title)
            let watched = clinic.tools.filter { tool in uses.contains { $0.tool == tool.id && $0.use.overseer.id == person.id } }
            var sentences: [String] = []
            if !led.isEmpty { sentences.append(strings("leads", ["pathways": strings.list(led)])) }
            if !watched.isEmpty {
                sentences.append(strings("watches", ["tools": strings.list(watched.map { $0.name(in: frame.language) })]))
            }
            return [
                "id": .text("person-" + person.id), "initials": .text(Names.initials(of: name)), "name": .text(name),
                "role": .text(person.role(in: frame.language)),
                "does": sentences.isEmpty ? nil : .text(sentences.joined(separator: " ")),
            ]
        }
    }

    func articles(root: String) -> [View] {
        shelf.order.compactMap { id in
            guard let article = shelf.items[id]?.article else { return nil }
            let note =
                article.reviewed.map { strings("reviewed-by", ["name": $0.by.name(in: frame.language), "date": strings.long($0.on)]) }
                ?? strings("not-reviewed")
            return [
                "href": .text(root + id + ".html"), "title": .text(article.title), "summary": .text(article.summary), "note": .text(note),
                "foreign": frame.language(of: article),
            ]
        }
    }
}
