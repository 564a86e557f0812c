internal import CareModel
internal import Guidance

/// What makes the public pages findable: search, the glossary, the sitemap, and what a page says about itself in its head.
struct PublicReach {
    let frame: PageFrame
    let theme: SiteTheme
    /// The articles of each language, the default one first.
    let shelves: [(language: String, shelf: Shelf)]
    private let address: PublicAddress?

    static let notFoundPath = "404.html"
    private static let scriptPath = "search.js"

    init(frame: PageFrame, theme: SiteTheme, shelves: [(language: String, shelf: Shelf)]) {
        self.frame = frame
        self.theme = theme
        self.shelves = shelves
        address = PublicAddress(frame.clinic.publicURL)
    }

    /// The way from a page to the folder of the edition. The page that a host shows for a wrong address is shown at any depth,
    /// and only the public address tells where the edition begins.
    func root(of path: String) -> String {
        if path == PublicReach.notFoundPath, let address { return address.path }
        return String(repeating: "../", count: path.count { $0 == "/" })
    }

    /// What the page says about itself: its one address, its translations, its title; and the script of search.
    func head(path: String, title: String, description: String, in frame: PageFrame) -> View {
        let root = root(of: path)
        let isHere = path != PublicReach.notFoundPath
        let alternates = alternates(of: path).map { language, path -> View in
            ["language": .text(language), "href": .text(address?.url(path) ?? root + path)]
        }
        return frame.voice.render(
            .publicHead,
            [
                "canonical": isHere ? .text(address?.url(path)) : nil, "alternates": .list(isHere ? alternates : []),
                "title": .text(title), "site": .text(frame.clinicName), "description": .text(description),
                "script": .text(root + PublicReach.scriptPath),
            ])
    }

    /// The way to search in the bar of a page. The search page has its own field.
    func search(path: String) -> View {
        ["page": path == SearchPage.path ? nil : .text(root(of: path) + SearchPage.path)]
    }

    /// The pages of the same article in all its languages; none where it has only one.
    private func alternates(of path: String) -> [(language: String, path: String)] {
        let all = shelves.enumerated().flatMap { number, entry in
            entry.shelf.order.compactMap { id -> (id: String, language: String, path: String)? in
                guard let article = entry.shelf.items[id]?.article else { return nil }
                return (id, article.language, PublicReach.path(of: article, isStandard: number == 0))
            }
        }
        guard let id = all.first(where: { $0.path == path })?.id else { return [] }
        let versions = all.filter { $0.id == id }
        return versions.count > 1 ? versions.map { ($0.language, $0.path) } : []
    }

    static func path(of article: GuidanceArticle, isStandard: Bool) -> String {
        "guidance/\(article.id)\(isStandard ? "" : "." + article.language).html"
    }

    /// The pages and everything that is made from them as a whole.
    ///
    /// - Parameters:
    ///   - foot: what each public page ends with.
    ///   - opening: of a page of ours, by its path and title.
    func completed(_ pages: [SitePage], foot: PublicFoot, opening: (_ path: String, _ title: String) -> View) -> [SitePage] {
        let strings = frame.strings
        func page(_ path: String, _ title: String, _ html: (View) -> String) -> SitePage {
            SitePage(path: path, html: html(opening(path, title)))
        }
        let pages = pages + [page(GlossaryPage.path, strings("glossary-title"), GlossaryPage(frame: frame, foot: foot.view(root: "")).html)]
        let index = SearchIndex(pages)
        let sitemap = Sitemap(address: address)
        let found = sitemap.xml(of: pages.map(\.path).filter { $0.hasSuffix(".html") }, days: days)
        return pages + [
            page(SearchPage.path, strings("search-title"), SearchPage(frame: frame, index: index, foot: foot.view(root: "")).html),
            page(PublicReach.notFoundPath, strings("not-found-title")) { opening in
                let root = root(of: PublicReach.notFoundPath)
                return frame.voice.render(
                    "pages/not-found", ["opening": opening, "foot": foot.view(root: root), "root": .text(root)])
            },
            SitePage(path: PublicReach.scriptPath, html: theme.searchScript),
            SitePage(path: SearchIndex.indexPath, html: index.indexScript { strings("kind-\($0.rawValue)") }),
            SitePage(path: SearchIndex.textsPath, html: index.textsScript), SitePage(path: "robots.txt", html: sitemap.robots),
        ] + (found.map { [SitePage(path: "sitemap.xml", html: $0)] } ?? [])
    }

    /// When a person last looked at a page's text.
    private var days: [String: Day] {
        var days: [String: Day] = [:]
        for pathway in frame.clinic.pathways { days["pathways/\(pathway.id).html"] = pathway.reviewed?.on }
        for (number, entry) in shelves.enumerated() {
            for item in entry.shelf.items.values {
                days[PublicReach.path(of: item.article, isStandard: number == 0)] = item.article.reviewed?.on
            }
        }
        return days
    }
}
