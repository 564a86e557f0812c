import CareModel

/// A model of care has someone who answers for it.
struct PathwayReviewed: ClinicRule {
    static let about = RuleDescription(
        id: "OVS708", name: "pathway-reviewed", severity: .warning,
        summary: "Every pathway has a lead, says who reviewed it and when, and its next review is not past.",
        rationale: "Plans take their steps from pathways, so one that is out of date is out of date for everyone who comes after.",
        sources: [.nice14, .policy],
        passes: [
            .init(
                "A lead and a review",
                """
                # file: pathways/low-mood.md
                ---
                title: Low mood
                lead: ann-lee
                reviewed: {by: ben-okoro, on: 2026-11-02, next: 2027-05-02}
                steps:
                  - {id: sessions, title: Weekly sessions, kind: cbt-session, handled-by: ben-okoro}
                ---
                How we work.
                """)
        ],
        fails: [
            .init(
                "The next review is past",
                """
                # file: pathways/low-mood.md
                ---
                title: Low mood
                lead: ann-lee
                reviewed: {by: ben-okoro, on: 2025-11-02, next: ↓2026-05-02}
                steps:
                  - {id: sessions, title: Weekly sessions, kind: cbt-session, handled-by: ben-okoro}
                ---
                How we work.
                """),
            .init(
                "Nobody leads it",
                """
                # file: pathways/low-mood.md
                ---
                title: ↓Low mood
                reviewed: {by: ben-okoro, on: 2026-11-02, next: 2027-05-02}
                steps:
                  - {id: sessions, title: Weekly sessions, kind: cbt-session, handled-by: ben-okoro}
                ---
                How we work.
                """),
        ])

    func findings(for clinic: ClinicDraft, of context: CheckingContext) -> [Finding] {
        var found: [Finding] = []
        for pathway in clinic.pathways {
            guard let id = pathway.id?.value else { continue }
            func add(_ message: String, _ help: String, at place: SourceLocation) {
                found.append(Finding(Self.about, message, help: help, at: place, subject: Finding.Subject(pathway: id)))
            }
            let head = pathway.title?.location ?? pathway.location
            if pathway.lead == nil { add("nobody leads the pathway \(id)", "add lead: with a person's id", at: head) }
            guard let reviewed = pathway.reviewed, reviewed.by != nil, reviewed.on != nil, let next = reviewed.next else {
                add(
                    "the pathway \(id) does not say who reviewed it, when, and when it is looked at next",
                    "add reviewed: {by: PERSON, on: DATE, next: DATE}", at: pathway.reviewed?.location ?? head)
                continue
            }
            if next.value < context.asOf {
                add("the pathway \(id) was to be reviewed on \(next.value)", "read it again, then write both days", at: next.location)
            }
        }
        return found
    }
}
