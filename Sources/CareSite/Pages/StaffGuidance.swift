internal import CareModel
internal import Guidance

/// All articles for staff to read, with what only staff may see in them, in the staff edition's own folder: those whose review
/// is past first, the others by topic.
struct StaffGuidance {
    let desk: StaffDesk
    private let frames: [PageFrame]
    private let shelves: [Shelf]

    /// - Parameters:
    ///   - frames: A frame a language; that of the desk first.
    ///   - things: What articles may lead to beside each other, a language each.
    init(desk: StaffDesk, frames: [PageFrame], things: [LinkedThings]) {
        self.desk = desk
        self.frames = frames
        shelves = zip(frames, things).enumerated().map { index, pair in
            let (frame, things) = pair
            return Shelf(frame, for: [.staff, .patient, .public], isExact: index > 0, things: things) {
                Self.file(of: $0, in: frame.clinic)
            }
        }
    }

    /// The name of an article's page. The clinic's own language needs no mark.
    static func file(of article: GuidanceArticle, in clinic: Clinic) -> String {
        article.language == clinic.defaultLanguage ? "\(article.id).html" : "\(article.id).\(article.language).html"
    }

    private var strings: Strings { desk.strings }

    /// `guidance/index.html`, a page for each article and translation, and the instruments and pictures that they lead to.
    var pages: [SitePage] {
        // An article that stands in for a missing one of the clinic's own language is on two shelves.
        var paths: Set<String> = []
        let items = shelves.flatMap { shelf in shelf.order.compactMap { shelf.items[$0] } }
        let articles = items.compactMap { item -> SitePage? in
            let path = "guidance/" + Self.file(of: item.article, in: desk.frame.clinic)
            guard paths.insert(path).inserted else { return nil }
            let opening = desk.opening(path: path, title: item.article.title, current: "guidance/index.html", saysStaffOnly: true)
            return SitePage(path: path, html: ArticlePage(item: item, frame: desk.frame).html(opening: opening, foot: desk.frame.foot))
        }
        let pictures = desk.frame.fittings.pages(for: items.flatMap(\.rendered.pictures))
        return [SitePage(path: "guidance/index.html", html: index())] + articles + instruments + pictures
    }

    private var instruments: [SitePage] {
        zip(frames, shelves).flatMap { frame, shelf in
            shelf.linkedInstruments.sorted().compactMap { id -> SitePage? in
                guard let instrument = shelf.things.instruments[id] else { return nil }
                let path = shelf.things.path(of: instrument)
                let title = instrument.name(in: frame.language)
                let opening = desk.opening(path: path, title: title, current: "guidance/index.html", saysStaffOnly: true)
                let page = InstrumentPage(instrument: instrument, frame: desk.frame, foot: desk.frame.foot)
                return SitePage(path: path, html: page.html(opening: opening))
            }
        }
    }

    private func index() -> String {
        let items = shelves.first.map { shelf in shelf.order.compactMap { shelf.items[$0]?.article } } ?? []
        let overdue = items.filter(needsReview).sorted {
            ($0.reviewed?.next?.number ?? Int.min, $0.id) < ($1.reviewed?.next?.number ?? Int.min, $1.id)
        }
        let facts = [("guidance-all", items.count), ("needs-review", overdue.count)]
        let topics = topics(of: items.filter { !needsReview($0) })
        return desk.frame.voice.render(
            "pages/staff-guidance",
            [
                "opening": desk.opening(path: "guidance/index.html", title: strings("guidance"), current: "guidance/index.html"),
                "foot": desk.frame.foot,
                "facts": .list(facts.map { ["term": .html(strings.html($0)), "value": .text(String($1))] }),
                "has-overdue": .flag(!overdue.isEmpty), "overdue": .list(overdue.map(row)),
                "topics": .list(
                    topics.enumerated().map { index, topic in
                        ["id": .html("topic-\(index + 1)"), "title": .text(topic.title), "articles": .list(topic.articles.map(row))]
                    }),
            ])
    }

    /// Whether nobody reviewed it, or the day of the next review is past.
    private func needsReview(_ article: GuidanceArticle) -> Bool {
        guard let next = article.reviewed?.next else { return true }
        return next < desk.day
    }

    /// Each article once: those for staff alone, those of one pathway, those that several pathways use, and the rest.
    private func topics(of articles: [GuidanceArticle]) -> [(title: String, articles: [GuidanceArticle])] {
        var left = articles
        func take(_ belongs: (GuidanceArticle) -> Bool) -> [GuidanceArticle] {
            let taken = left.filter(belongs)
            left.removeAll(where: belongs)
            return taken
        }
        var topics = [(strings("topic-staff"), take { $0.audience == [.staff] })]
        let uses = desk.frame.clinic.pathways.map { pathway in (pathway.title, Set(pathway.steps.flatMap(\.guidance))) }
        let shared = take { article in uses.count { $0.1.contains(article.id) } > 1 }
        for (title, used) in uses { topics.append((title, take { used.contains($0.id) })) }
        topics.append((strings("topic-shared"), shared))
        topics.append((strings("topic-other"), left))
        return topics.filter { !$0.1.isEmpty }
    }

    private func row(_ article: GuidanceArticle) -> View {
        let language = desk.frame.language
        let note = article.reviewed.map { strings("reviewed-by", ["name": $0.by.name(in: language), "date": strings.long($0.on)]) }
        let status =
            needsReview(article)
            ? desk.status(
                "late", "late",
                article.reviewed?.next.map { strings("text-was-due", ["date": strings.long($0)]) } ?? strings("never-reviewed")) : nil
        let readers = Audience.allCases.filter(article.audience.contains).map { strings("audience-\($0.rawValue)") }
        return [
            "href": .text(Self.file(of: article, in: desk.frame.clinic)), "title": .text(article.title), "summary": .text(article.summary),
            "status": status, "note": .text([strings.list(readers), note].compactMap { $0 }.joined(separator: ". ")),
        ]
    }
}
