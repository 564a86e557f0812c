internal import CareModel
internal import Outcomes

/// The front door: how people and tools share the work, and who answers for what.
struct HomePage {
    let views: PublicViews
    let foot: View
    let hasRules: Bool
    let hasStatement: Bool
    let outcomes: CohortSummary?
    var frame: PageFrame { views.frame }

    private var strings: Strings { frame.strings }

    func html(opening: View) -> String {
        let clinic = frame.clinic
        let share = shareViews
        let tools = views.tools(isRegister: false)
        let people = views.people(isRegister: false)
        let articles = views.articles(root: "guidance/")
        let figures = outcomes.map { OutcomesPage.shown($0, frame).flatMap(\.headline) } ?? []
        let toolSteps = clinic.pathways.flatMap(\.steps).count { $0.handler.tool != nil }
        return frame.voice.render(
            "pages/home",
            [
                "opening": opening, "foot": foot,
                "lead": .text(strings(clinic.tools.isEmpty ? "home-lead-people" : "home-lead", ["clinic": frame.clinicName])),
                "has-share": .flag(!share.isEmpty), "share": .list(share),
                "has-pathways": .flag(!clinic.pathways.isEmpty), "pathways": .list(views.pathways(root: "pathways/")),
                "has-tools": .flag(!tools.isEmpty), "tools": .list(tools), "has-people": .flag(!people.isEmpty), "people": .list(people),
                "has-articles": .flag(!articles.isEmpty), "articles": .list(Array(articles.prefix(6))),
                "more-articles": .flag(articles.count > 6),
                "promise": .text(toolSteps == 0 ? strings("promise-none") : strings.count("promise-count", toolSteps)),
                "has-rules": .flag(hasRules), "has-statement": .flag(hasStatement),
                "outcomes": figures.isEmpty
                    ? nil
                    : ["figures": .list(figures), "day": .text(strings("outcomes-as-of", ["date": strings.long(clinic.asOf)]))],
            ])
    }

    private static func toolSteps(_ pathway: Pathway) -> Int { pathway.steps.count { $0.handler.tool != nil } }

    /// At most seven stages of the pathway where most tools help, all tools among them as far as they fit.
    private var shareViews: [View] {
        let most = frame.clinic.pathways.map(HomePage.toolSteps).max()
        guard let pathway = frame.clinic.pathways.first(where: { HomePage.toolSteps($0) == most }) else { return [] }
        var room = 7 - min(7, pathway.steps.count { $0.handler.tool != nil })
        let chosen = pathway.steps.filter { step in
            if step.handler.tool != nil { return true }
            room -= 1
            return room >= 0
        }
        return chosen.prefix(7).compactMap { step in
            guard let person = step.handler.overseer ?? step.handler.actor else { return nil }
            let name = frame.firstName(person)
            let words =
                step.handler.tool.map { strings("share-tool", ["tool": $0.name(in: frame.language), "name": name]) }
                ?? strings("share-person", ["name": name])
            return [
                "initials": .text(Names.initials(of: person.name(in: frame.language))), "is-tool": .flag(step.handler.tool != nil),
                "title": .text(step.title), "words": .text(words),
            ]
        }
    }
}
