import CareModel

/// A plan that asks for scores and gets none does not know how the patient is.
struct OutcomeMeasured: PlanRule {
    static let about = RuleDescription(
        id: "OVS615", name: "outcome-measured", severity: .warning,
        summary: "Where a step asks for scores regularly, the newest is not older than six weeks.",
        rationale:
            "The step says that someone would notice a change for the worse. Without answers nobody can, and silence may itself be the "
            + "sign. The days are outcome-overdue-days, counted from the newest score, or from the step's beginning.",
        sources: [.policy],
        passes: [
            .init(
                "A score two weeks ago",
                """
                # file: outcomes/phq-9.csv
                patient,date,instrument,total
                p-0001,2026-11-10,phq-9,8
                # step
                - id: check-in
                  title: Check-in questions
                  kind: routine-outcome-monitoring
                  handled-by: ann-lee
                  status: now
                  from: 2026-03-02
                """)
        ],
        fails: [
            .init(
                "None since early October",
                """
                # file: outcomes/phq-9.csv
                patient,date,instrument,total
                p-0001,2026-10-11,phq-9,8
                # step
                - ↓id: check-in
                  title: Check-in questions
                  kind: routine-outcome-monitoring
                  handled-by: ann-lee
                  status: now
                  from: 2026-03-02
                """)
        ])

    func findings(for plan: PlanDraft, scores: [ScoreSeries], of context: CheckingContext) -> [Finding] {
        guard
            let step = plan.steps.first(where: {
                $0.kind?.value == "routine-outcome-monitoring" && $0.status?.value != .next && $0.isInForceInPlan
            }), let start = (step.from ?? step.on)?.value
        else { return [] }
        let newest = scores.lazy.compactMap { $0.scores.last { context.hasCome($0.day) }?.day }.max()
        let since = max(newest ?? start, start)
        guard context.hasPassed(context.limit(.outcomeDays), daysSince: since) else { return [] }
        let message = newest.map { "the newest score is of \($0)" } ?? "there is no score since \(start)"
        return [
            finding(
                "\(step.label) asks for scores regularly, and \(message)", help: "ask the patient how they are, or stop the step",
                at: step.location, in: plan, step: step)
        ]
    }
}
