internal import CareModel
internal import Oversight

/// What needs one person on the day of the page, to be read on a screen or printed on one or two sheets: their reviews by day,
/// then what else waits for them. It never grows with the number of patients: of each list the first ones stand here, and the
/// rest is counted.
struct OverseerPage {
    let share: StaffShare
    let desk: StaffDesk

    static let mostPatients = 12
    static let mostPlans = 20
    static let mostFindings = 10

    var strings: Strings { desk.strings }
    var person: Person { share.person }

    func html() -> String {
        let agenda = share.agenda
        let plans = plansDue
        let worse = CaseloadView(glances: share.worse, desk: desk)
        let texts = TextsToReview(person: person, desk: desk).rows
        let standing = PersonStanding(share: share, desk: desk)
        let isCalm = plans.isEmpty && texts.isEmpty && standing.endings.isEmpty && hasNothing(agenda)
        let name = person.name(in: desk.frame.language)
        let role = person.role(in: desk.frame.language)
        let path = StaffDesk.path(of: person)
        return desk.frame.voice.render(
            "pages/overseer",
            [
                "opening": desk.opening(path: path, title: name, current: "people.html"), "foot": desk.frame.foot,
                "name": .text(name), "role": role.isEmpty ? nil : .text(role),
                "lead": .text(strings(isCalm ? "overseer-calm" : "overseer-lead", ["date": strings.long(desk.day)])),
                "facts": .list(facts(agenda)), "code-note": .text(desk.codeNote), "reviews-intro": .text(reviewsIntro),
                "has-reviews": .flag(!share.entries.isEmpty), "calm": .text(calm(agenda)),
                "parts": .list(Self.parts.compactMap { part($0, agenda) }), "folded": .list(Self.folded.compactMap { part($0, agenda) }),
                "drafts": drafts, "worse": worse.view(most: Self.mostPatients),
                "worse-days": .text(strings.count("worse-days", desk.policy.limit(.deteriorationReviewDays))),
                "has-plans": .flag(!plans.isEmpty), "plans": .list(plans.prefix(Self.mostPlans).map(row)),
                "more-plans": desk.more("plans-more", plans.count - Self.mostPlans), "has-texts": .flag(!texts.isEmpty),
                "texts": .list(texts), "has-findings": .flag(!share.findings.isEmpty),
                "findings": .list(share.findings.prefix(Self.mostFindings).map { desk.view(of: $0, root: "../") }),
                "more-findings": desk.more("findings-more", share.findings.count - Self.mostFindings),
                "standing": standing.view,
            ])
    }

    private func facts(_ agenda: ReviewAgenda) -> [View] {
        let facts = [
            ("fact-as-of", strings.long(desk.day)), ("fact-late", String(agenda[.late].count)),
            ("fact-due", strings.number(agenda[.due].count)), ("fact-worse", strings.number(share.worse.count)),
            (
                "fact-load",
                strings("load-of", ["count": strings.number(share.steps), "limit": strings.number(desk.policy.limit(.aiStepsPerOverseer))])
            ),
        ]
        return facts.map { ["term": .html(strings.html($0)), "value": .text($1)] }
    }

    /// Whether no review, score or finding waits for this person.
    private func hasNothing(_ agenda: ReviewAgenda) -> Bool {
        agenda[.late].isEmpty && agenda[.due].isEmpty && share.worse.isEmpty && share.findings.isEmpty
    }

    private var reviewsIntro: String {
        strings(share.steps > 0 ? "overseer-reviews-intro" : "overseer-reviews-none")
    }

    /// Said where no review is late or due on the day.
    private func calm(_ agenda: ReviewAgenda) -> String? {
        guard agenda[.late].isEmpty, agenda[.due].isEmpty else { return nil }
        let date = strings.long(desk.day)
        guard let next = agenda.next else { return strings("reviews-calm", ["date": date]) }
        return strings("reviews-calm-next", ["date": date, "next": strings.long(next)])
    }

    /// Plans whose next review is past, within the week, or has no day. The oldest first; without a day before all others.
    private var plansDue: [PlanGlance] {
        let end = ReviewAgenda.weekEnd(after: desk.day)
        return share.plans.filter { $0.nextReview.map { $0 <= end } ?? true }.sorted {
            ($0.nextReview?.number ?? Int.min, $0.token) < ($1.nextReview?.number ?? Int.min, $1.token)
        }
    }

    private func row(_ plan: PlanGlance) -> View {
        let status =
            switch plan.nextReview {
            case nil: desk.status("late", "late", strings("plan-no-day"))
            case let day? where day < desk.day: desk.status("late", "late", strings("plan-was-due", ["date": strings.long(day)]))
            case let day?: desk.status("soon", "here", strings("plan-due", ["date": strings.long(day)]))
            }
        return [.code: .text(desk.codes[plan.token]), .pathway: .text(desk.pathway(plan.pathway)), .status: status]
    }

    /// Steps whose tool may have a draft that waits for this person: in use, and released before each use. By tool, as codes.
    private var drafts: View? {
        var codes: [String: [String]] = [:]
        for entry in share.entries where entry.review.mode == .beforeUse && entry.status != .next {
            guard let token = entry.patientToken else { continue }
            codes[entry.tool, default: []].append(desk.codes[token])
        }
        guard !codes.isEmpty else { return nil }
        let rows = codes.sorted { $0.key < $1.key }.map { tool, codes -> View in
            let own = Set(codes).sorted()
            return [
                "tool": .text(desk.tool(tool)), "codes": .list(own.prefix(Self.mostPlans).map { .text($0) }),
                "more": desk.more("patients-more", own.count - Self.mostPlans),
            ]
        }
        return ["rows": .list(rows)]
    }
}
