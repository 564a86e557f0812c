import CareModel

/// First the question, then the tool.
struct ConsentBeforeUse: StepRule {
    static let about = RuleDescription(
        id: "OVS503", name: "consent-before-use", severity: .error,
        summary: "The consent to a tool was given no later than the day on which its step began.",
        rationale:
            "A yes that comes after the first use was not free: the tool was already there. The earliest consent to the tool counts.",
        sources: [.illinois, .apa2025],
        passes: [
            .init(
                "On the same day",
                """
                - id: check-in
                  title: Check-in questions
                  kind: routine-outcome-monitoring
                  handled-by: {ai: helper-bot}
                  overseen-by: ann-lee
                  review: {mode: after-use, every: 1 week, last: 2026-11-20}
                  status: now
                  from: 2026-01-10
                """)
        ],
        fails: [
            .init(
                "A day too late",
                """
                - id: check-in
                  title: Check-in questions
                  kind: routine-outcome-monitoring
                  handled-by: {ai: helper-bot}
                  overseen-by: ann-lee
                  review: {mode: after-use, every: 1 week, last: 2026-11-20}
                  status: now
                  from: ↓2026-01-09
                """)
        ])

    func findings(for step: StepDraft, in setting: StepSetting, of context: CheckingContext) -> [Finding] {
        guard let plan = setting.plan, setting.isInForce(step), step.status?.value != .next, let tool = step.handledBy?.value.toolID,
            let start = step.from ?? step.on,
            let given = plan.consents.lazy.filter({ $0.tool?.value == tool.value }).compactMap({ $0.given?.value }).min(),
            given > start.value
        else { return [] }
        return [
            finding(
                "\(step.label) began on \(start.value), and the consent to \(tool.value) is of \(given)",
                help: "correct the day that is wrong; if both are right, tell the patient and write down what was agreed",
                at: start.location,
                of: step, in: setting)
        ]
    }
}
