public import CareModel
internal import Guidance
public import Outcomes

/// The public pages: the model of care. No patient is in them.
public struct PublicEdition: Sendable {
    private let clinic: Clinic
    private let fittings: EditionFittings
    private let rules: [RuleDescription]
    private let frame: PageFrame?
    private let shelves: [(language: String, frame: PageFrame, shelf: Shelf)]
    private let reach: PublicReach?
    private var outcomes: CohortSummary? { didSet { showsOutcomes = outcomes != nil } }
    private var showsOutcomes = false
    private var statement: OversightStatement?

    private static let icons = ["person", "tool", "phone", "check", "cross", "eye", "info", "warning", "help", "search"]

    /// - Parameters:
    ///   - rules: the rules that the clinic was checked against; each gets a page.
    ///   - instruments: all that the clinic knows; each that a public page leads to gets a page.
    public init(clinic: Clinic, theme: SiteTheme, rules: [RuleDescription] = [], instruments: [Instrument] = []) {
        self.rules = rules
        self.clinic = clinic
        let fittings = EditionFittings(clinic, theme, styleName: "overseen")
        self.fittings = fittings
        let standard = clinic.defaultLanguage
        let languages = [standard] + clinic.languages.filter { $0 != standard }
        shelves = languages.compactMap { language in
            guard let voice = theme.voice(language, else: standard) else { return nil }
            let frame = PageFrame(clinic: clinic, voice: voice, language: language, fittings: fittings)
            let things = LinkedThings(
                rules: rules, showsRules: true, instruments: instruments, suffix: language == standard ? "" : "." + language,
                fittings: fittings)
            let shelf = Shelf(frame, for: [.public], isExact: language != standard, things: things) { article in
                article.language == standard ? "\(article.id).html" : "\(article.id).\(article.language).html"
            }
            return (language, frame, shelf)
        }
        frame = shelves.first?.frame
        let articles = shelves.map { ($0.language, $0.shelf) }
        reach = frame.map { PublicReach(frame: $0, theme: theme, shelves: articles) }
    }

    /// Every public file: the home page, pathways, guidance, people, tools, how the clinic decides, search, the style sheet, and
    /// what the clinic has in `assets/`.
    ///
    /// - Parameters:
    ///   - outcomes: The figures of all patients, suppressed and compared with what was published before. Without them there
    ///     is no page of outcomes.
    ///   - statement: What the check of these pages found. Without it there is no oversight statement.
    public func pages(outcomes: CohortSummary? = nil, statement: OversightStatement? = nil) -> [SitePage] {
        var edition = self
        edition.outcomes = outcomes
        edition.statement = statement
        return edition.allPages()
    }

    /// The oversight statement alone, as `pages` makes it beside the page of outcomes. No other page says what is in its digest.
    package func statementPage(_ statement: OversightStatement) -> SitePage? {
        var edition = self
        edition.statement = statement
        edition.showsOutcomes = true
        return edition.frame.flatMap { edition.statementPage($0) }
    }

    private static let statementPath = "oversight.html"

    private func statementPage(_ frame: PageFrame) -> SitePage? {
        guard let statement else { return nil }
        let page = OversightPage(statement: statement, rules: rules, frame: frame, foot: foot(frame).view(root: ""))
        let path = PublicEdition.statementPath
        return SitePage(
            path: path, html: page.html(opening: opening(frame, path: path, title: frame.strings("oversight-title"), current: "")))
    }

    private func allPages() -> [SitePage] {
        guard let frame, let shelf = shelves.first?.shelf else { return [] }
        let views = PublicViews(frame: frame, shelf: shelf)
        let strings = frame.strings
        var pages = [fittings.styles] + fittings.assets.pages
        func add(_ path: String, _ title: String, _ current: String, _ html: (View) -> String) {
            pages.append(SitePage(path: path, html: html(opening(frame, path: path, title: title, current: current))))
        }
        let foot = foot(frame)
        func list(_ template: String, _ items: ViewFields, root: String = "") -> (View) -> String {
            { opening in
                frame.voice.render("pages/" + template, .fields(items.merging(["opening": opening, "foot": foot.view(root: root)])))
            }
        }
        let home = HomePage(
            views: views, foot: foot.view(root: ""), hasRules: rules.contains { $0.id == "OVS101" }, hasStatement: statement != nil,
            outcomes: outcomes)
        add("index.html", strings("nav-home"), "index.html", home.html)
        add(
            "pathways/index.html", strings("nav-pathways"), "pathways/index.html",
            list("pathways", ["pathways": .list(views.pathways(root: ""))], root: "../"))
        for pathway in clinic.pathways {
            let page = PathwayPage(pathway: pathway, frame: frame, shelf: shelf, foot: foot.view(root: "../"))
            add("pathways/\(pathway.id).html", pathway.title, "pathways/index.html", page.html)
        }
        let instruments = instruments
        add(
            "guidance/index.html", strings("guidance"), "guidance/index.html",
            list("guidance", ["articles": .list(views.articles(root: "")), "has-instruments": .flag(!instruments.isEmpty)], root: "../"))
        add("people.html", strings("nav-people"), "people.html", list("people", ["people": .list(views.people(isRegister: true))]))
        add("tools.html", strings("tools-page-title"), "tools.html", list("tools", ["tools": .list(views.tools(isRegister: true))]))
        for tool in clinic.tools {
            let page = ToolPage(tool: tool, frame: frame, foot: foot.view(root: "../"))
            add("tools/\(tool.id).html", tool.name(in: frame.language), "tools.html", page.html)
        }
        if let outcomes {
            let page = OutcomesPage(summary: outcomes, frame: frame, foot: foot.view(root: ""))
            add("outcomes.html", strings("outcomes-title"), "outcomes.html", page.html)
        }
        add("how-we-decide.html", strings("decide-title"), "", DecidingPage(frame: frame, foot: foot.view(root: "")).html)
        if let page = statementPage(frame) { pages.append(page) }
        if !instruments.isEmpty {
            let rows = instruments.map { InstrumentPage(instrument: $0, frame: frame, foot: frame.foot).row }
            add(
                "instruments/index.html", strings("instruments-title"), "guidance/index.html",
                list("instruments", ["instruments": .list(rows)], root: "../"))
        }
        pages += articles() + instrumentPages(instruments) + rulePages(frame)
        return reach?.completed(pages, foot: foot) { opening(frame, path: $0, title: $1, current: $0) } ?? pages
    }

    /// The instruments that public pages lead to: by a link in an article or a pathway, or by figures of outcomes. Outcome data
    /// alone makes none public: a new page could tell that one person was given a new questionnaire.
    private var instruments: [Instrument] {
        guard let frame, let shelf = shelves.first?.shelf else { return [] }
        var ids = shelves.reduce(into: Set<String>()) { $0.formUnion($1.shelf.linkedInstruments) }
        for pathway in clinic.pathways {
            ids.formUnion(PathwayPage(pathway: pathway, frame: frame, shelf: shelf, foot: frame.foot).explanation.linkedInstruments)
        }
        let linked = ids.compactMap { shelf.things.instruments[$0] }
        let shown = outcomes.map { OutcomesPage(summary: $0, frame: frame, foot: frame.foot).instruments } ?? []
        return (linked + shown.filter { !ids.contains($0.id) }).sorted { ($0.shortName, $0.id) < ($1.shortName, $1.id) }
    }

    private func instrumentPages(_ instruments: [Instrument]) -> [SitePage] {
        shelves.flatMap { language, frame, shelf in
            instruments.map { instrument in
                let path = shelf.things.path(of: instrument)
                let opening = opening(frame, path: path, title: instrument.name(in: language), current: "guidance/index.html")
                let page = InstrumentPage(instrument: instrument, frame: frame, foot: foot(frame).view(root: "../"), hasIndex: true)
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
                let page = PathwayPage(pathway: pathway, frame: frame, shelf: shelf, foot: frame.foot)
                findings.formUnion(page.explanation.findings)
            }
        }
        return findings.sorted()
    }

    private func rulePages(_ frame: PageFrame) -> [SitePage] {
        guard !rules.isEmpty else { return [] }
        let title = frame.strings("rules-title")
        let foot = foot(frame).view(root: "../")
        let pages = rules.map {
            RulePage(
                rule: $0, frame: frame, foot: foot, links: PublicLinks(root: "../"), setting: statement?.changedRules[$0.id])
        }
        let list = RuleListPage(pages: pages, frame: frame, foot: foot)
            .html(opening(frame, path: "rules/index.html", title: title, current: ""))
        return [SitePage(path: "rules/index.html", html: list)]
            + pages.map { page in
                let path = "rules/\(page.rule.id).html"
                return SitePage(path: path, html: page.html(opening(frame, path: path, title: page.rule.id, current: "")))
            }
    }

    /// What each public page ends with.
    private func foot(_ frame: PageFrame) -> PublicFoot {
        var links = [NavLink(label: frame.strings("decide-title"), path: "how-we-decide.html")]
        if statement != nil { links.append(NavLink(label: frame.strings("oversight-title"), path: PublicEdition.statementPath)) }
        if !rules.isEmpty { links.append(NavLink(label: frame.strings("rules-title"), path: "rules/index.html")) }
        links.append(NavLink(label: frame.strings("glossary-title"), path: GlossaryPage.path))
        return PublicFoot(frame: frame, links: links)
    }

    private func articles() -> [SitePage] {
        shelves.flatMap { language, frame, shelf in
            shelf.order.compactMap { id in
                guard let item = shelf.items[id] else { return nil }
                let isStandard = language == clinic.defaultLanguage
                let path = isStandard ? "guidance/\(id).html" : "guidance/\(id).\(item.article.language).html"
                let opening = opening(
                    frame, path: path, title: item.article.title, description: item.article.summary, current: "guidance/index.html")
                let page = ArticlePage(item: item, frame: frame)
                return SitePage(path: path, html: page.html(opening: opening, foot: foot(frame).view(root: "../"), used: used(id, frame)))
            }
        }
    }

    /// The steps of all pathways that an article goes with.
    private func used(_ id: String, _ frame: PageFrame) -> [View] {
        clinic.pathways.flatMap { pathway in
            pathway.steps.enumerated().filter { $1.guidance.contains(id) }.map { index, step in
                let links = PublicLinks(root: "../")
                let name = PublicLinks.anchor(links.pathway(pathway, step: index + 1), step.title)
                return ["step": .html(name), "handler": frame.handler(of: step, links: links)]
            }
        }
    }

    private func opening(_ frame: PageFrame, path: String, title: String, description: String? = nil, current: String) -> View {
        let strings = frame.strings
        let links =
            [
                ("nav-home", "index.html"), ("nav-pathways", "pathways/index.html"), ("guidance", "guidance/index.html"),
                ("nav-people", "people.html"), ("nav-tools", "tools.html"),
            ] + (showsOutcomes ? [("nav-outcomes", "outcomes.html")] : [])
        let standard = strings(current == "outcomes.html" ? "outcomes-description" : "home-description", ["clinic": frame.clinicName])
        return frame.opening(
            title: title, description: description ?? standard, root: reach?.root(of: path) ?? "", isPrivate: false, icons: Self.icons,
            nav: links.map { NavLink(label: strings($0), path: $1, isCurrent: $1 == current) },
            head: reach?.head(path: path, title: title, description: description ?? standard, in: frame), search: reach?.search(path: path))
    }
}
