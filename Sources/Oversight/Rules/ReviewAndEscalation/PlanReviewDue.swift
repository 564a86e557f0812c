import CareModel

/// A plan that nobody comes back to is a letter, not a plan.
struct PlanReviewDue: PlanRule {
    static let about = RuleDescription(
        id: "OVS410", name: "plan-review-due", severity: .warning,
        summary: "A plan with steps in force has a day for its next review, and that day has not passed.",
        rationale: "A care plan is agreed for a while. The day on which patient and clinic look at it together again belongs on the page, "
            + "and a day that has passed tells the patient that they were forgotten.",
        sources: [.nice14],
        passes: [
            .init(
                "A day to come",
                """
                # file: patients/p-0001.md
                ---
                patient: {id: p-0001, name: Mia Stone, language: en}
                plan: {version: 1, date: 2026-11-12, by: ann-lee, next-review: 2026-12-10}
                steps:
                  - {id: sessions, title: Weekly sessions, kind: cbt-session, handled-by: ben-okoro, status: now}
                ---
                Dear Mia
                """)
        ],
        fails: [
            .init(
                "A day that has passed",
                """
                # file: patients/p-0001.md
                ---
                patient: {id: p-0001, name: Mia Stone, language: en}
                plan: {version: 1, date: 2026-10-12, by: ann-lee, next-review: ↓2026-11-22}
                steps:
                  - {id: sessions, title: Weekly sessions, kind: cbt-session, handled-by: ben-okoro, status: now}
                ---
                Dear Mia
                """),
            .init(
                "No day at all",
                """
                # file: patients/p-0001.md
                ---
                patient: {id: p-0001, name: Mia Stone, language: en}
                plan: {version: 1, date: ↓2026-10-12, by: ann-lee}
                steps:
                  - {id: sessions, title: Weekly sessions, kind: cbt-session, handled-by: ben-okoro, status: now}
                ---
                Dear Mia
                """),
        ])

    func findings(for plan: PlanDraft, scores: [ScoreSeries], of context: CheckingContext) -> [Finding] {
        guard plan.steps.contains(where: \.isInForceInPlan) else { return [] }
        guard let next = plan.nextReview else {
            return [
                finding(
                    "the plan does not say when it is reviewed next", help: "add next-review: with the day that was agreed",
                    at: plan.date?.location ?? plan.location, in: plan)
            ]
        }
        guard context.isPast(next.value) else { return [] }
        return [
            finding(
                "the plan was to be reviewed on \(next.value)", help: "review it together, then write the next day",
                at: next.location, in: plan)
        ]
    }
}
