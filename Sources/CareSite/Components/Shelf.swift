internal import CareModel
internal import Guidance

/// The guidance articles that one edition may show in one language, rendered once.
struct Shelf: Sendable {
    final class Item: Sendable {
        let article: GuidanceArticle
        let rendered: RenderedMarkdown

        init(article: GuidanceArticle, rendered: RenderedMarkdown) {
            self.article = article
            self.rendered = rendered
        }
    }

    private(set) var items: [String: Item] = [:]
    /// The articles in the order of the clinic folder.
    private(set) var order: [String] = []
    let things: LinkedThings
    /// Every article that a link of this shelf may lead to. A translation that is not there is the article in another language.
    private var places: [String: Place] = [:]
    /// The audiences of all articles by id, on the shelf or not.
    private var audiences: [String: Set<Audience>] = [:]
    private let readers: Set<Audience>

    private struct Place: Sendable {
        let article: GuidanceArticle
        /// As seen from another article.
        let address: String
        let anchors: Set<String>
    }

    /// - Parameters:
    ///   - readers: An article for none of these is not on the shelf, and links to it lead nowhere.
    ///   - isExact: Only articles of this very language; otherwise the clinic's default language fills the holes.
    ///   - things: What articles may lead to beside each other.
    ///   - address: The address of an article, seen from another article.
    init(
        _ frame: PageFrame, for readers: Set<Audience>, isExact: Bool, things: LinkedThings = LinkedThings(),
        address: (GuidanceArticle) -> String
    ) {
        self.readers = readers
        self.things = things
        let renderer = MarkdownRenderer(
            calloutTitles: frame.calloutTitles, keepsStaffNotes: readers.contains(.staff), headingShift: 1,
            reservedIDs: ["main", "toc-h", "used"], leads: true)
        var best: [String: GuidanceArticle] = [:]
        for article in frame.clinic.articles {
            audiences[article.id, default: []].formUnion(article.audience)
            guard !article.audience.isDisjoint(with: readers) else { continue }
            guard let other = best[article.id] else {
                best[article.id] = article
                order.append(article.id)
                continue
            }
            if Shelf.rank(article, frame) < Shelf.rank(other, frame) { best[article.id] = article }
        }
        for (id, article) in best {
            places[id] = Place(article: article, address: address(article), anchors: Set(renderer.headings(of: article.body).map(\.id)))
        }
        let chosen = best.filter { !isExact || Shelf.rank($0.value, frame) == 0 }
        order.removeAll { chosen[$0] == nil }
        let links = links(from: "../", to: "")
        for (id, article) in chosen {
            items[id] = Item(article: article, rendered: renderer.render(article.body, links: links))
        }
    }

    /// Where the links of a page of this edition lead.
    ///
    /// - Parameter root: the way from the page to the folder of its edition: "" or "../".
    func links(from root: String) -> LinkResolver { links(from: root, to: root + "guidance/") }

    private func links(from root: String, to folder: String) -> LinkResolver {
        let (places, audiences, readers) = (places, audiences, readers)
        return things.resolver(from: root) { id in
            if let place = places[id] { return .page(folder + place.address, anchors: place.anchors) }
            guard let others = audiences[id] else { return .missing(nearest: NearestWord.of(id, in: audiences.keys.sorted())) }
            let names = Audience.allCases.filter(others.contains).map(\.rawValue).joined(separator: ", ")
            let own = readers.contains(.patient) ? Audience.patient : .public
            return .closed(
                why: "the audience of that article is \(names.isEmpty ? "nobody" : names)",
                help: "take the link out, or add \(own.rawValue) to the audience of \(id)")
        }
    }

    private static func rank(_ article: GuidanceArticle, _ frame: PageFrame) -> Int {
        if article.language == frame.language { return 0 }
        return article.language == frame.clinic.defaultLanguage ? 1 : 2
    }

    /// What the authors of these articles have to mend.
    var findings: [Finding] { order.flatMap { id in items[id]?.rendered.findings ?? [] } }

    /// The ids of all instruments that these articles lead to.
    var linkedInstruments: Set<String> { Set(items.values.flatMap(\.rendered.linkedInstruments)) }
}

extension PageFrame {
    var calloutTitles: [Callout: String] {
        var titles: [Callout: String] = [:]
        for callout in Callout.allCases { titles[callout] = strings("callout-\(callout.rawValue)") }
        return titles
    }
}
