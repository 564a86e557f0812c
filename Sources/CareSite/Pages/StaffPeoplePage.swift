internal import CareModel
internal import Oversight

/// Everyone, and what needs each of them: the way to the pages of single people.
struct StaffPeoplePage {
    let desk: StaffDesk

    private var strings: Strings { desk.strings }

    func html() -> String {
        // Late reviews first, then scores that got worse, then the order of people.yml.
        let shares = desk.shares.sorted { ($1.late, $1.worse.count) < ($0.late, $0.worse.count) }
        return desk.frame.voice.render(
            "pages/staff-people",
            [
                "opening": desk.opening(path: "people.html", title: strings("nav-people"), current: "people.html"),
                "foot": desk.frame.foot, "lead": .text(strings("staff-people-lead", ["date": strings.long(desk.day)])),
                "week": .text(strings("part-week", ["date": strings.short(weekEnd, inYearOf: desk.day)])),
                "limit": .text(strings("load-limit", ["count": strings.number(desk.policy.limit(.aiStepsPerOverseer))])),
                "rows": .list(shares.map(row)),
            ])
    }

    private var weekEnd: Day { ReviewAgenda.weekEnd(after: desk.day) }

    private func row(_ share: StaffShare) -> View {
        let agenda = share.agenda
        func number(_ count: Int) -> View { .html(String(count)) }
        let plans = share.plans.count { $0.nextReview.map { $0 <= weekEnd } ?? true }
        return [
            "person": desk.face(share.person), "late": number(agenda[.late].count),
            "week-count": number(agenda[.due].count + agenda[.week].count), "worse": number(share.worse.count), "plans": number(plans),
            "findings": number(share.findings.count), "steps": number(share.steps), "is-late": .flag(!agenda[.late].isEmpty),
        ]
    }
}
