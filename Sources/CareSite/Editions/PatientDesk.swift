internal import CareModel
internal import Guidance

/// What patients of one language and form of address share: the frame of their pages and the articles, written once.
struct PatientDesk: Sendable {
    let frame: PageFrame
    let shelf: Shelf
    let opening: View
    let articles: [String: SitePage]
    /// The pages of the instruments that articles lead to.
    private let instruments: [String: SitePage]

    private static let icons = ["person", "tool", "phone", "check", "here", "next", "eye", "cross", "info", "warning", "help"]

    /// - Parameter things: What articles and letters may lead to beside articles.
    init(_ frame: PageFrame, things: LinkedThings = LinkedThings()) {
        let strings = frame.strings
        let description = strings("plan-description", ["clinic": frame.clinicName])
        let shelf = Shelf(frame, for: [.public, .patient], isExact: false, things: things) { "\($0.id).html" }
        var articles: [String: SitePage] = [:]
        for (id, item) in shelf.items {
            let opening = frame.opening(
                title: item.article.title, description: description, root: "../", isPrivate: true, icons: Self.icons)
            let html = ArticlePage(item: item, frame: frame).html(opening: opening, foot: frame.foot)
            articles[id] = SitePage(path: "guidance/\(id).html", html: html).shared()
        }
        self.frame = frame
        self.shelf = shelf
        self.articles = articles
        var instruments: [String: SitePage] = [:]
        for id in shelf.linkedInstruments { instruments[id] = Self.page(of: id, shelf: shelf, frame: frame)?.shared() }
        self.instruments = instruments
        opening = frame.opening(title: strings("plan-title"), description: description, root: "", isPrivate: true, icons: Self.icons)
    }

    /// The letter, or nil when there is none. Its headings come below those of the page.
    func letter(of plan: CarePlan, reserving ids: Set<String> = []) -> RenderedMarkdown? {
        guard !plan.letter.isEmpty else { return nil }
        return render(plan.letter, reserving: takenIDs(by: plan).union(ids))
    }

    /// Text of the patient's page. Its headings come below those of the page.
    func render(_ text: Markdown, reserving ids: Set<String>) -> RenderedMarkdown {
        let renderer = MarkdownRenderer(calloutTitles: frame.calloutTitles, headingShift: 2, reservedIDs: ids)
        return renderer.render(text, links: shelf.links(from: ""))
    }

    /// The page of an instrument, for the patient's folder; nil when there is no such instrument.
    func instrument(_ id: String) -> SitePage? { instruments[id] ?? Self.page(of: id, shelf: shelf, frame: frame) }

    private static func page(of id: String, shelf: Shelf, frame: PageFrame) -> SitePage? {
        guard let instrument = shelf.things.instruments[id] else { return nil }
        let title = instrument.name(in: frame.language)
        let description = frame.strings("plan-description", ["clinic": frame.clinicName])
        let opening = frame.opening(title: title, description: description, root: "../", isPrivate: true, icons: icons)
        let html = InstrumentPage(instrument: instrument, frame: frame, foot: frame.foot).html(opening: opening)
        return SitePage(path: shelf.things.path(of: instrument), html: html)
    }

    /// Ids that the page uses, so that a heading of the letter takes another.
    func takenIDs(by plan: CarePlan) -> Set<String> {
        var ids: Set<String> = ["main"]
        for section in ["people", "tools", "goals", "plan", "scores", "letter", "read", "choices"] {
            ids.insert(section)
            ids.insert(section + "-h")
        }
        for number in plan.steps.indices { ids.insert("step-\(number + 1)") }
        return ids
    }
}
