internal import CareModel
internal import Guidance

/// What patients of one language and form of address share: the frame of their pages and the articles, written once.
final class PatientDesk: Sendable {
    let frame: PageFrame
    let opening: View
    /// What is to be mended in the articles.
    let findings: [Finding]
    let articles: [String: ReadingCard]
    private let items: [Shelf.Item]
    private let cards: [ReadingCard]
    private let reach: ArticleReach
    private let things: LinkedThings
    private let links: LinkResolver
    private let calloutTitles: [Callout: String]
    private let sharedPages = Memo<ArticleSet, SharedPages>()
    private let instruments = Memo<String, SitePage?>()
    /// The ids that a page uses, by the number of its steps.
    private let usedIDs: [Set<String>]

    private static let icons = ["person", "tool", "phone", "check", "here", "next", "eye", "cross", "info", "warning", "help"]

    /// - Parameter things: What articles and letters may lead to beside articles.
    init(_ frame: PageFrame, things: LinkedThings = LinkedThings()) {
        let strings = frame.strings
        let description = strings("plan-description", ["clinic": frame.clinicName])
        let shelf = Shelf(frame, for: [.public, .patient], isExact: false, things: things) { "\($0.id).html" }
        let items = shelf.order.compactMap { shelf.items[$0] }
        let cards = items.enumerated().map { number, item in
            let opening = frame.opening(
                title: item.article.title, description: description, root: "../", isPrivate: true, icons: Self.icons)
            return ReadingCard(item, number: number, frame: frame, opening: opening)
        }
        let articles = Dictionary(zip(items.map(\.article.id), cards)) { first, _ in first }
        reach = ArticleReach(links: items.map { $0.rendered.linkedArticles.compactMap { articles[$0]?.number } })
        links = shelf.links(from: "")
        findings = shelf.findings
        calloutTitles = frame.calloutTitles
        usedIDs = (0...40).map(Self.usedIDs(steps:))
        opening = frame.opening(title: strings("plan-title"), description: description, root: "", isPrivate: true, icons: Self.icons)
        self.frame = frame
        self.things = things
        self.items = items
        self.cards = cards
        self.articles = articles
    }

    /// The letter, or nil when there is none. Its headings come below those of the page.
    func letter(of plan: CarePlan, reserving ids: Set<String> = []) -> RenderedMarkdown? {
        guard !plan.letter.isEmpty else { return nil }
        let taken = takenIDs(by: plan)
        return render(plan.letter, reserving: ids.isEmpty ? taken : taken.union(ids))
    }

    /// Text of the patient's page. Its headings come below those of the page.
    func render(_ text: Markdown, reserving ids: Set<String>) -> RenderedMarkdown {
        MarkdownRenderer(calloutTitles: calloutTitles, headingShift: 2, reservedIDs: ids).render(text, links: links)
    }

    /// The pages of a folder whose own pages lead to these articles, the same object for the same articles.
    func shared(leadingTo ids: [String]) -> SharedPages {
        let reached = reach.reach(of: ids.lazy.compactMap { [articles] id in articles[id]?.number })
        return sharedPages(reached) {
            let numbers = cards.indices.filter(reached.contains)
            let instruments = Set(numbers.flatMap { items[$0].rendered.linkedInstruments })
            let pictures = frame.fittings.pages(for: numbers.flatMap { items[$0].rendered.pictures })
            return SharedPages(
                frame.fittings.shared + numbers.map { cards[$0].page } + instruments.sorted().compactMap(instrument) + pictures,
                instruments: instruments)
        }
    }

    /// The page of an instrument, for the patient's folder; nil when there is no such instrument.
    func instrument(_ id: String) -> SitePage? {
        instruments(id) {
            guard let instrument = things.instruments[id] else { return nil }
            let title = instrument.name(in: frame.language)
            let description = frame.strings("plan-description", ["clinic": frame.clinicName])
            let opening = frame.opening(title: title, description: description, root: "../", isPrivate: true, icons: Self.icons)
            let html = InstrumentPage(instrument: instrument, frame: frame, foot: frame.foot).html(opening: opening)
            return SitePage(path: things.path(of: instrument), html: html).shared()
        }
    }

    /// Ids that the page uses, so that a heading of the letter takes another.
    func takenIDs(by plan: CarePlan) -> Set<String> {
        let count = plan.steps.count
        return count < usedIDs.count ? usedIDs[count] : Self.usedIDs(steps: count)
    }

    private static func usedIDs(steps count: Int) -> Set<String> {
        var ids: Set<String> = ["main"]
        for section in ["people", "tools", "goals", "plan", "scores", "letter", "read", "choices"] {
            ids.insert(section)
            ids.insert(section + "-h")
        }
        for number in 0..<count { ids.insert("step-\(number + 1)") }
        return ids
    }
}
