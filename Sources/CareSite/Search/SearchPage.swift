internal import CareModel

/// The page with the field of search, which without a script is a list of all pages.
struct SearchPage {
    static let path = "search.html"
    let frame: PageFrame
    let index: SearchIndex
    let foot: View

    private var strings: Strings { frame.strings }

    func html(opening: View) -> String {
        let kinds = SearchKind.allCases.compactMap { kind -> View? in
            let pages = index.records.filter { $0.kind == kind && !$0.path.contains("#") }
            guard !pages.isEmpty else { return nil }
            return ["name": .text(strings("kind-\(kind.rawValue)-all")), "pages": .list(pages.map(link))]
        }
        return frame.voice.render("pages/search", ["opening": opening, "foot": foot, "kinds": .list(kinds)])
    }

    private func link(_ page: SearchIndex.Record) -> View {
        [
            "href": .text(page.path), "title": .text(page.title),
            "language": page.language == frame.voice.language ? nil : .text(page.language),
        ]
    }
}
