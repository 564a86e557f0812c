public import CareModel
internal import Guidance
public import Outcomes

/// The public pages: the model of care. No patient is in them.
public struct PublicEdition: Sendable {
    private let clinic: Clinic
    private let theme: SiteTheme
    private let rules: [RuleDescription]
    private let frame: PageFrame?
    private let shelves: [(language: String, frame: PageFrame, shelf: Shelf)]
    private var outcomes: CohortSummary?

    private static let icons = ["person", "tool", "phone", "check", "cross", "eye", "info", "warning", "help"]

    /// - Parameters:
    ///   - rules: the rules that the clinic was checked against; each gets a page.
    ///   - instruments: all that the clinic knows; each that a public page leads to gets a page.
    public init(clinic: Clinic, theme: SiteTheme, rules: [RuleDescription] = [], instruments: [Instrument] = []) {
        let known = Dictionary(instruments.map { ($0.id, $0) }) { first, _ in first }
        self.rules = rules
        self.clinic = clinic
        self.theme = theme
        let standard = clinic.defaultLanguage
        let languages = [standard] + clinic.languages.filter { $0 != standard }
        shelves = languages.compactMap { language in
            guard let voice = theme.voice(language) else { return nil }
            let frame = PageFrame(clinic: clinic, voice: voice, language: language)
            let things = LinkedThings(
                rules: rules, showsRules: true, instruments: known, suffix: language == standard ? "" : "." + language)
            let shelf = Shelf(frame, for: [.public], isExact: language != standard, things: things) { article in
                article.language == standard ? "\(article.id).html" : "\(article.id).\(article.language).html"
            }
            return (language, frame, shelf)
        }
        frame = shelves.first?.frame
    }

    /// Every public file: the home page, pathways, guidance, people, tools and the style sheet.
    ///
    /// - Parameter outcomes: The figures of all patients, suppressed and compared with what was published before. Without
    ///   them there is no page of outcomes.
    public func pages(outcomes: CohortSummary? = nil) -> [SitePage] {
        var edition = self
        edition.outcomes = outcomes
        return edition.allPages()
    }

    private func allPages() -> [SitePage] {
        guard let frame, let shelf = shelves.first?.shelf else { return [] }
        let views = PublicViews(frame: frame, shelf: shelf)
        let strings = frame.strings
        var pages = [SitePage(path: "overseen.css", html: theme.styles)]
        func add(_ path: String, _ title: String, _ current: String, _ html: (View) -> String) {
            pages.append(SitePage(path: path, html: html(opening(frame, path: path, title: title, current: current))))
        }
        func list(_ template: String, _ items: [String: View]) -> (View) -> String {
            { opening in
                frame.voice.render("pages/" + template, .fields(items.merging(["opening": opening, "foot": frame.foot]) { $1 }))
            }
        }
        add("index.html", strings("nav-home"), "index.html", HomePage(views: views, hasRules: rules.contains { $0.id == "OVS101" }).html)
        add(
            "pathways/index.html", strings("nav-pathways"), "pathways/index.html",
            list("pathways", ["pathways": .list(views.pathways(root: ""))]))
        for pathway in clinic.pathways {
            let page = PathwayPage(pathway: pathway, frame: frame, shelf: shelf)
            add("pathways/\(pathway.id).html", pathway.title, "pathways/index.html", page.html)
        }
        let instruments = instruments
        add(
            "guidance/index.html", strings("guidance"), "guidance/index.html",
            list("guidance", ["articles": .list(views.articles(root: "")), "has-instruments": .flag(!instruments.isEmpty)]))
        add("people.html", strings("nav-people"), "people.html", list("people", ["people": .list(views.people())]))
        add("tools.html", strings("tools-page-title"), "tools.html", list("tools", ["tools": .list(views.tools(isRegister: true))]))
        if let outcomes {
            add("outcomes.html", strings("outcomes-title"), "outcomes.html", OutcomesPage(summary: outcomes, frame: frame).html)
        }
        if !instruments.isEmpty {
            let rows = instruments.map { InstrumentPage(instrument: $0, frame: frame).row }
            add(
                "instruments/index.html", strings("instruments-title"), "guidance/index.html",
                list("instruments", ["instruments": .list(rows)]))
        }
        return pages + articles() + instrumentPages(instruments) + rulePages(frame)
    }

    /// The instruments that public pages lead to: by a link in an article or a pathway, or by figures of outcomes. Outcome data
    /// alone makes none public: a new page could tell that one person was given a new questionnaire.
    private var instruments: [Instrument] {
        guard let frame, let shelf = shelves.first?.shelf else { return [] }
        var ids = shelves.reduce(into: Set<String>()) { $0.formUnion($1.shelf.linkedInstruments) }
        for pathway in clinic.pathways {
            ids.formUnion(PathwayPage(pathway: pathway, frame: frame, shelf: shelf).explanation.linkedInstruments)
        }
        let linked = ids.compactMap { shelf.things.instruments[$0] }
        let shown = outcomes.map { OutcomesPage(summary: $0, frame: frame).instruments } ?? []
        return (linked + shown.filter { !ids.contains($0.id) }).sorted { ($0.shortName, $0.id) < ($1.shortName, $1.id) }
    }

    private func instrumentPages(_ instruments: [Instrument]) -> [SitePage] {
        shelves.flatMap { language, frame, shelf in
            instruments.map { instrument in
                let path = shelf.things.path(of: instrument)
                let opening = opening(frame, path: path, title: instrument.name(in: language), current: "guidance/index.html")
                let page = InstrumentPage(instrument: instrument, frame: frame, hasIndex: true)
                return SitePage(path: path, html: page.html(opening: opening))
            }
        }
    }

    /// What is to be mended in pathways and in the articles of every edition, such as links that lead nowhere.
    public func findings() -> [Finding] {
        var findings: Set<Finding> = []
        for (language, frame, shelf) in shelves {
            findings.formUnion(shelf.findings)
            for audiences: Set<Audience> in [[.patient, .public], [.staff, .patient, .public]] {
                let isExact = language != clinic.defaultLanguage
                let other = Shelf(frame, for: audiences, isExact: isExact, things: shelf.things) { $0.id }
                findings.formUnion(
                    other.order.filter { id in
                        guard let audience = other.items[id]?.article.audience else { return false }
                        return !audience.contains(.public) && (audience.contains(.patient) || audiences.contains(.staff))
                    }.flatMap { id in other.items[id]?.rendered.findings ?? [] })
            }
        }
        if let frame, let shelf = shelves.first?.shelf {
            for pathway in clinic.pathways {
                findings.formUnion(PathwayPage(pathway: pathway, frame: frame, shelf: shelf).explanation.findings)
            }
        }
        return findings.sorted()
    }

    private func rulePages(_ frame: PageFrame) -> [SitePage] {
        guard !rules.isEmpty else { return [] }
        let title = frame.strings("rules-title")
        let pages = rules.map { RulePage(rule: $0, frame: frame) }
        let list = frame.voice.render(
            "pages/rules",
            [
                "opening": opening(frame, path: "rules/index.html", title: title, current: ""), "foot": frame.foot,
                "count": .text(String(rules.count)), "day": .text(frame.strings.long(clinic.asOf)), "rules": .list(pages.map(\.row)),
            ])
        return [SitePage(path: "rules/index.html", html: list)]
            + pages.map { page in
                let path = "rules/\(page.rule.id).html"
                return SitePage(path: path, html: page.html(opening(frame, path: path, title: page.rule.id, current: "")))
            }
    }

    private func articles() -> [SitePage] {
        shelves.flatMap { language, frame, shelf in
            shelf.order.compactMap { id in
                guard let item = shelf.items[id] else { return nil }
                let isStandard = language == clinic.defaultLanguage
                let path = isStandard ? "guidance/\(id).html" : "guidance/\(id).\(item.article.language).html"
                let opening = opening(frame, path: path, title: item.article.title, current: "guidance/index.html")
                let page = ArticlePage(item: item, frame: frame)
                return SitePage(path: path, html: page.html(opening: opening, foot: frame.foot, used: used(id, frame)))
            }
        }
    }

    /// The steps of all pathways that an article goes with.
    private func used(_ id: String, _ frame: PageFrame) -> [View] {
        clinic.pathways.flatMap { pathway in
            pathway.steps.filter { $0.guidance.contains(id) }.map { step in
                let name = HTMLText.escaped(step.title)
                return [
                    "step": .html("<a href=\"../pathways/\(HTMLText.escaped(pathway.id)).html\">\(name)</a>"),
                    "handler": frame.handler(of: step),
                ]
            }
        }
    }

    private func opening(_ frame: PageFrame, path: String, title: String, current: String) -> View {
        let strings = frame.strings
        let links =
            [
                ("nav-home", "index.html"), ("nav-pathways", "pathways/index.html"), ("guidance", "guidance/index.html"),
                ("nav-people", "people.html"), ("nav-tools", "tools.html"),
            ] + (outcomes == nil ? [] : [("nav-outcomes", "outcomes.html")])
        return frame.opening(
            title: title,
            description: strings(current == "outcomes.html" ? "outcomes-description" : "home-description", ["clinic": frame.clinicName]),
            root: path.contains("/") ? "../" : "",
            isPrivate: false, icons: Self.icons,
            nav: links.map { NavLink(label: strings($0), path: $1, isCurrent: $1 == current) })
    }
}
