import CareModel

/// A cadence that is not kept is a promise broken to the patient.
struct ReviewOverdue: StepRule {
    static let about = RuleDescription(
        id: "OVS401", name: "review-overdue", severity: .warning,
        summary: "The overseer's last review is no older than its cadence, with a few days of grace.",
        rationale: "The page tells the patient how often a person looks. A review that is late by one whole further cadence is an error, "
            + "because by then nobody can say that the step is overseen. The first review is due one cadence after the step began. "
            + "The days of grace are review-grace-days.",
        sources: [.euArticle26, .policy],
        passes: [
            .init(
                "Last reviewed within the week, and two days of grace",
                """
                - id: check-in
                  title: Check-in questions
                  kind: routine-outcome-monitoring
                  handled-by: {ai: helper-bot}
                  overseen-by: ann-lee
                  review: {mode: after-use, every: 1 week, last: 2026-11-14}
                  status: now
                  from: 2026-09-02
                """),
            .init(
                "Begun three days ago: the first review is not due yet",
                """
                - id: check-in
                  title: Check-in questions
                  kind: routine-outcome-monitoring
                  handled-by: {ai: helper-bot}
                  overseen-by: ann-lee
                  review: {mode: after-use, every: 1 week}
                  status: now
                  from: 2026-11-20
                """),
        ],
        fails: [
            .init(
                "Three days beyond the week",
                """
                - id: check-in
                  title: Check-in questions
                  kind: routine-outcome-monitoring
                  handled-by: {ai: helper-bot}
                  overseen-by: ann-lee
                  review: {mode: after-use, every: 1 week, last: ↓2026-11-13}
                  status: now
                  from: 2026-09-02
                """),
            .init(
                "Never reviewed since it began in September",
                """
                - id: check-in
                  title: Check-in questions
                  kind: routine-outcome-monitoring
                  handled-by: {ai: helper-bot}
                  overseen-by: ann-lee
                  review: ↓{mode: after-use, every: 1 week}
                  status: now
                  from: 2026-09-02
                """),
        ])

    func findings(for step: StepDraft, in setting: StepSetting, of context: CheckingContext) -> [Finding] {
        guard let plan = setting.plan, step.isHandledByAI, setting.isInForce(step), step.status?.value != .next,
            let review = step.review, let every = review.every?.value
        else { return [] }
        // A review in the future has its own rule; measured from it, nothing is late.
        guard let last = review.last?.value ?? (step.from ?? step.on ?? plan.date)?.value else { return [] }
        let due = every.next(after: last)
        let grace = context.limit(.reviewGraceDays)
        guard context.hasPassed(grace, daysSince: due) else { return [] }
        let message =
            review.last == nil
            ? "\(step.label) began on \(last) and was never reviewed; a review every \(every) was due on \(due)"
            : "\(step.label) was last reviewed on \(last); a review every \(every) was due on \(due)"
        var found = finding(
            message, help: "let the overseer look, then write the day in last:; or write a cadence that can be kept",
            at: review.last?.location ?? review.location, of: step, in: setting)
        if context.hasPassed(grace, daysSince: every.next(after: due)) { found.severity = .error }
        return [found]
    }
}
