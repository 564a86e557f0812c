internal import CareModel
internal import Oversight

/// Articles and pathways that one person reviewed, and whose next review is past or near.
struct TextsToReview {
    let person: Person
    let desk: StaffDesk

    private struct Text {
        var title: String
        var next: Day
        var href: String?
    }

    private var texts: [Text] {
        let clinic = desk.frame.clinic
        let end = desk.day.advanced(byDays: desk.policy.limit(.licenceNoticeDays))
        func due(_ reviewed: ReviewRecord?) -> Day? {
            guard let reviewed, reviewed.by.id == person.id, let next = reviewed.next, next <= end else { return nil }
            return next
        }
        let articles = clinic.articles.compactMap { article in
            due(article.reviewed).map { next in
                Text(title: article.title, next: next, href: "../guidance/" + StaffGuidance.file(of: article, in: clinic))
            }
        }
        let pathways = clinic.pathways.compactMap { pathway in due(pathway.reviewed).map { Text(title: pathway.title, next: $0) } }
        return (articles + pathways).sorted { ($0.next, $0.title) < ($1.next, $1.title) }
    }

    var rows: [View] {
        let strings = desk.strings
        return texts.map { text in
            let date = strings.long(text.next)
            let status =
                text.next < desk.day
                ? desk.status("late", "late", strings("text-was-due", ["date": date]))
                : desk.status("soon", "here", strings("text-due", ["date": date]))
            return ["title": .text(text.title), "href": .text(text.href), "status": status]
        }
    }
}
