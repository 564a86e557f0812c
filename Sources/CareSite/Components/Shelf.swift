internal import CareModel
internal import Guidance

/// The guidance articles that one edition may show in one language, rendered once.
struct Shelf: Sendable {
    struct Item: Sendable {
        let article: GuidanceArticle
        let rendered: RenderedMarkdown
    }

    private(set) var items: [String: Item] = [:]
    /// The articles in the order of the clinic folder.
    private(set) var order: [String] = []

    /// - Parameters:
    ///   - audiences: An article for none of these is not on the shelf, and links to it lead nowhere.
    ///   - isExact: Only articles of this very language; otherwise the clinic's default language fills the holes.
    ///   - address: The address of an article, seen from another article.
    init(_ frame: PageFrame, for audiences: Set<Audience>, isExact: Bool, address: (GuidanceArticle) -> String) {
        var chosen: [String: GuidanceArticle] = [:]
        for article in frame.clinic.articles where !article.audience.isDisjoint(with: audiences) {
            guard Shelf.rank(article, frame) < (isExact ? 1 : 3) else { continue }
            if let other = chosen[article.id] {
                if Shelf.rank(article, frame) < Shelf.rank(other, frame) { chosen[article.id] = article }
            } else {
                chosen[article.id] = article
                order.append(article.id)
            }
        }
        let renderer = MarkdownRenderer(
            calloutTitles: frame.calloutTitles, keepsStaffNotes: audiences.contains(.staff), headingShift: 1,
            reservedIDs: ["main", "toc-h", "used"], leads: true)
        for (id, article) in chosen {
            items[id] = Item(article: article, rendered: renderer.render(article.body) { chosen[$0].map(address) })
        }
    }

    private static func rank(_ article: GuidanceArticle, _ frame: PageFrame) -> Int {
        if article.language == frame.language { return 0 }
        return article.language == frame.clinic.defaultLanguage ? 1 : 2
    }

    /// Links in articles that lead nowhere.
    var findings: [Finding] { order.flatMap { id in items[id].map { $0.rendered.brokenLinks } ?? [] } }

    /// These articles and all that can be reached from them by links.
    func closure(of ids: [String]) -> [Item] {
        var seen: Set<String> = []
        var waiting = ids
        var found: [Item] = []
        var next = 0
        while next < waiting.count {
            let id = waiting[next]
            next += 1
            guard seen.insert(id).inserted, let item = items[id] else { continue }
            found.append(item)
            waiting += item.rendered.linkedArticles
        }
        return found
    }
}

extension RenderedMarkdown {
    /// What the author has to mend, with its place in the file.
    var brokenLinks: [Finding] {
        unresolvedLinks.map { link in
            Finding(
                ReadingRules.brokenLink, "the link to \(link.value) leads nowhere",
                help: "link to an article by its id, such as guidance:sleep, or to a full web address", at: link.location)
        }
            + refusedLinks.map { link in
                Finding(
                    ReadingRules.brokenLink, "a link with this scheme is not published: \(link.value.prefix(40))",
                    help: "use https:, mailto:, tel: or guidance:", at: link.location)
            }
    }
}

extension PageFrame {
    var calloutTitles: [Callout: String] {
        var titles: [Callout: String] = [:]
        for callout in Callout.allCases { titles[callout] = strings("callout-\(callout.rawValue)") }
        return titles
    }
}
