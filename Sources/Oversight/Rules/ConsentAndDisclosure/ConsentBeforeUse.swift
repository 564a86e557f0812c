import CareModel

/// First the question, then the tool.
struct ConsentBeforeUse: StepRule {
    static let about = RuleDescription(
        id: "OVS503", name: "consent-before-use", severity: .error,
        summary: "The consent to a tool was given no later than the day on which its step began.",
        rationale:
            "A yes that comes after the first use was not free: the tool was already there. The earliest consent to the tool counts. "
            + "A step that is under way and does not say since when counts as begun on the day of the check.",
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
                """),
            .init(
                "A consent of tomorrow",
                """
                # file: patients/p-0001.md
                ---
                patient: {id: p-0001, name: Mia Stone, language: en}
                plan: {version: 1, date: 2026-11-12, by: ann-lee, next-review: 2026-12-10}
                consents: [{tool: helper-bot, purpose: check-in questions, given: ↓2026-11-24}]
                steps:
                  - id: check-in
                    title: Check-in questions
                    kind: routine-outcome-monitoring
                    handled-by: {ai: helper-bot}
                    overseen-by: ann-lee
                    review: {mode: after-use, every: 1 week, last: 2026-11-20}
                    status: now
                ---
                Dear Mia
                """),
        ])

    func findings(for step: StepDraft, in setting: StepSetting, of context: CheckingContext) -> [Finding] {
        guard let plan = setting.plan, setting.isInForce(step), step.status?.value != .next, let tool = step.handledBy?.value.toolID,
            let given = plan.consents.lazy.filter({ $0.tool?.value == tool.value }).compactMap(\.given).min(by: { $0.value < $1.value })
        else { return [] }
        let message: String
        if let start = step.from ?? step.on {
            guard given.value > start.value else { return [] }
            message = "\(step.label) began on \(start.value), and the consent to \(tool.value) is of \(given.value)"
        } else {
            guard !context.hasCome(given.value) else { return [] }
            message = "\(step.label) is under way, and the consent to \(tool.value) is of \(given.value), which is still to come"
        }
        return [
            finding(
                message, help: "correct the day that is wrong; if both are right, tell the patient and write down what was agreed",
                at: (step.from ?? step.on)?.location ?? given.location, of: step, in: setting)
        ]
    }
}
