import CareModel

/// What is reviewed before use is not used before the review.
struct ReleasedAfterReview: StepRule {
    static let about = RuleDescription(
        id: "OVS407", name: "released-after-review", severity: .error, waivable: false,
        summary: "Under mode before-use nothing is released on a day before the overseer's last review.",
        rationale: "The mode says that nothing reaches the patient before a named person has released it. Some laws exempt a text written "
            + "by AI from other duties only because a licensed person read it first.",
        sources: [.illinois, .california3030],
        passes: [
            .init(
                "Reviewed, then released",
                """
                - id: practice
                  title: Practice between sessions
                  kind: between-session-cbt-exercise
                  handled-by: {ai: helper-bot}
                  overseen-by: ann-lee
                  review: {mode: before-use, every: 1 week, last: 2026-11-19, released: 2026-11-19}
                  status: now
                """)
        ],
        fails: [
            .init(
                "Released the day before",
                """
                - id: practice
                  title: Practice between sessions
                  kind: between-session-cbt-exercise
                  handled-by: {ai: helper-bot}
                  overseen-by: ann-lee
                  review: {mode: before-use, every: 1 week, last: 2026-11-19, released: ↓2026-11-18}
                  status: now
                """),
            .init(
                "Released and never reviewed",
                """
                - id: practice
                  title: Practice between sessions
                  kind: between-session-cbt-exercise
                  handled-by: {ai: helper-bot}
                  overseen-by: ann-lee
                  review: {mode: before-use, released: ↓2026-11-18}
                  status: now
                """),
        ])

    func findings(for step: StepDraft, in setting: StepSetting, of context: CheckingContext) -> [Finding] {
        guard step.isHandledByAI, let review = step.review, review.mode?.value == .beforeUse, let released = review.released else {
            return []
        }
        if let last = review.last?.value, released.value >= last { return [] }
        let what = review.last.map { "before the review of \($0.value)" } ?? "without a review"
        return [
            finding(
                "what the tool made in \(step.label) was released on \(released.value), \(what)",
                help: "have the overseer read what went out, tell the patient where it was wrong, and write the day in last:",
                at: released.location, of: step, in: setting)
        ]
    }
}
