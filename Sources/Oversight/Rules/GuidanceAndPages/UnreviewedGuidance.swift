import CareModel

/// Advice grows old quietly.
struct UnreviewedGuidance: ClinicRule {
    static let about = RuleDescription(
        id: "OVS701", name: "unreviewed-guidance", severity: .warning,
        summary: "Every guidance article names who reviewed it and when, and its next review is not past.",
        rationale: "Patients act on what they read. An article that nobody has looked at for years may advise what is no longer advised.",
        sources: [.policy],
        passes: [
            .init(
                "Reviewed, and again next year",
                """
                # file: guidance/sleep.md
                ---
                title: Sleeping better
                audience: [public]
                reviewed: {by: ann-lee, on: 2026-09-10, next: 2027-09-10}
                sources: ["A named source, 2022"]
                ---
                Get up at the same time.
                """)
        ],
        fails: [
            .init(
                "The next review is past",
                """
                # file: guidance/sleep.md
                ---
                title: Sleeping better
                audience: [public]
                reviewed: {by: ann-lee, on: 2025-09-10, next: ↓2026-11-22}
                sources: ["A named source, 2022"]
                ---
                Get up at the same time.
                """),
            .init(
                "Nobody reviewed it",
                """
                # file: guidance/sleep.md
                ---
                title: ↓Sleeping better
                audience: [public]
                sources: ["A named source, 2022"]
                ---
                Get up at the same time.
                """),
        ])

    func findings(for clinic: ClinicDraft, of context: CheckingContext) -> [Finding] {
        clinic.articles.compactMap { article in
            guard let id = article.id?.value else { return nil }
            guard let reviewed = article.reviewed, reviewed.by != nil, reviewed.on != nil, let next = reviewed.next else {
                return finding(
                    "the article \(id) does not say who reviewed it, when, and when it is looked at next",
                    help: "add reviewed: {by: PERSON, on: DATE, next: DATE}",
                    at: article.reviewed?.location ?? article.title?.location ?? article.location)
            }
            guard next.value < context.asOf else { return nil }
            return finding(
                "the article \(id) was to be reviewed on \(next.value)", help: "read it again, then write both days", at: next.location)
        }
    }
}
