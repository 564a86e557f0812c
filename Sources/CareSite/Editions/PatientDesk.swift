internal import CareModel
internal import Guidance

/// What patients of one language and form of address share: the frame of their pages and the articles, written once.
struct PatientDesk: Sendable {
    let frame: PageFrame
    let shelf: Shelf
    let opening: View
    let articles: [String: SitePage]

    private static let icons = ["person", "tool", "phone", "check", "here", "next", "eye", "cross", "info", "warning", "help"]

    init(_ frame: PageFrame) {
        let strings = frame.strings
        let description = strings("plan-description", ["clinic": frame.clinicName])
        let shelf = Shelf(frame, for: [.public, .patient], isExact: false) { "\($0.id).html" }
        var articles: [String: SitePage] = [:]
        for (id, item) in shelf.items {
            let opening = frame.opening(
                title: item.article.title, description: description, root: "../", isPrivate: true, icons: Self.icons)
            let html = ArticlePage(item: item, frame: frame).html(opening: opening, foot: frame.foot)
            articles[id] = SitePage(path: "guidance/\(id).html", html: html)
        }
        self.frame = frame
        self.shelf = shelf
        self.articles = articles
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
        return renderer.render(text) { shelf.items[$0] == nil ? nil : "guidance/\($0).html" }
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
