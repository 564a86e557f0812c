internal import CareModel

/// The parts that the public pages share: pathways, tools, people and articles as lists.
struct PublicViews {
    let frame: PageFrame
    let shelf: Shelf

    private var strings: Strings { frame.strings }
    private var clinic: Clinic { frame.clinic }
    /// These lists stand on pages of the edition's own folder.
    private var links: PublicLinks { PublicLinks(root: "") }

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
        let people = strings.count("by-people", pathway.steps.count - tools)
        return strings("steps-shared", ["steps": steps, "people": people, "tools": strings.count("by-tools", tools)])
    }

    /// A tool as the pathways use it.
    struct Use {
        var overseer: Person
        var review: Review
        var pathway: Pathway
    }

    private var uses: [(tool: String, use: Use)] {
        clinic.pathways.flatMap { pathway in
            pathway.steps.compactMap { step in
                guard let tool = step.handler.tool, let overseer = step.handler.overseer, let review = step.handler.review else {
                    return nil
                }
                return (tool.id, Use(overseer: overseer, review: review, pathway: pathway))
            }
        }
    }

    /// The day on which someone last looked at how the tool is used: the newest review of a pathway that uses it.
    private func lastReview(of tool: AITool) -> Day? {
        uses.filter { $0.tool == tool.id }.compactMap { $0.use.pathway.reviewed?.on }.max()
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
            use.map { frame.tie(tool, to: $0.overseer, links: links) } ?? frame.tool(tool, leadingTo: links.tool(tool))
        return [
            "id": .text("tool-" + id), "tie": chip, "does": .text(tool.does?(in: frame.language)),
            "never": .text(tool.doesNot?(in: frame.language)),
            "checks": use.map { use in
                var review = use.review
                review.last = review.last ?? lastReview(of: tool)
                return frame.checks(of: review, by: use.overseer, isOver: false, page: clinic.asOf, isModel: true)
            },
            "about": isRegister ? .text(about(tool, isUsed: use != nil)) : nil,
            "more": isRegister ? .text(links.tool(tool)) : nil,
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

    /// - Parameter isRegister: With what each person was licensed and trained for.
    func people(isRegister: Bool) -> [View] {
        var tools: [String: Set<String>] = [:]
        for (tool, use) in uses { tools[use.overseer.id, default: []].insert(tool) }
        return clinic.people.filter(\.isActive).map { person in
            let name = person.name(in: frame.language)
            let does = does(person, watching: tools[person.id] ?? [])
            return [
                "id": .text("person-" + person.id), "initials": .text(Names.initials(of: name)), "name": .text(name),
                "role": .text(person.role(in: frame.language)), "does": does.isEmpty ? nil : .html(does.joined(separator: " ")),
                "reach": isRegister ? standing(person).map { .html($0) } : nil,
            ]
        }
    }

    /// What a person leads, watches over and does, with links, as sentences.
    ///
    /// - Parameter tools: those that the person watches over, by id.
    private func does(_ person: Person, watching tools: Set<String>) -> [String] {
        let led = clinic.pathways.filter { $0.lead?.id == person.id }
        let watched = tools.isEmpty ? [] : clinic.tools.filter { tools.contains($0.id) }
        let done = clinic.pathways.filter { pathway in pathway.steps.contains { $0.handler.actor?.id == person.id } }
        func names(_ pathways: [Pathway]) -> String {
            strings.htmlList(pathways.map { PublicLinks.anchor(links.pathway($0), $0.title) })
        }
        var sentences: [String] = []
        if !led.isEmpty { sentences.append(strings.html("leads", markup: ["pathways": names(led)])) }
        if !watched.isEmpty {
            let tools = watched.map { PublicLinks.anchor(links.tool($0), $0.name(in: frame.language)) }
            sentences.append(strings.html("watches", markup: ["tools": strings.htmlList(tools)]))
        }
        if !done.isEmpty { sentences.append(strings.html("treats-in", markup: ["pathways": names(done)])) }
        return sentences
    }

    /// Who let a person practise, and the tools that they were trained on.
    private func standing(_ person: Person) -> String? {
        var sentences: [String] = []
        if let issuer = person.licence?.issuer { sentences.append(strings.html("licensed-by", ["issuer": issuer])) }
        let trained = clinic.tools.filter { person.lastTraining(on: $0) != nil }
        if !trained.isEmpty {
            let tools = trained.map { PublicLinks.anchor(links.tool($0), $0.name(in: frame.language)) }
            sentences.append(strings.html("trained-on", markup: ["tools": strings.htmlList(tools)]))
        }
        return sentences.isEmpty ? nil : sentences.joined(separator: " ")
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
