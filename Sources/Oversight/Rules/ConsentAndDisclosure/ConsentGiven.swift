import CareModel

/// A tool comes into someone's care with their yes.
struct ConsentGiven: StepRule {
    static let about = RuleDescription(
        id: "OVS501", name: "consent-given", severity: .error,
        summary: "For each AI step that is under way the patient has consented to that tool.",
        rationale:
            "Consent names the tool and what it is for; a general notice that AI may be used is not enough. A step still to come has "
            + "time to ask.",
        sources: [.apa2025, .australia, .illinois],
        passes: [
            .init(
                "Consent for this tool",
                """
                - id: check-in
                  title: Check-in questions
                  kind: routine-outcome-monitoring
                  handled-by: {ai: helper-bot}
                  overseen-by: ann-lee
                  review: {mode: after-use, every: 1 week, last: 2026-11-20}
                  status: now
                """)
        ],
        fails: [
            .init(
                "Consent on a day still to come",
                """
                # file: patients/p-0001.md
                ---
                patient: {id: p-0001, name: Mia Stone, language: en}
                plan: {version: 1, date: 2026-11-12, by: ann-lee, next-review: 2026-12-10}
                consents:
                  - {tool: helper-bot, purpose: check-in questions, given: 2026-11-24}
                steps:
                  - id: check-in
                    title: Check-in questions
                    kind: routine-outcome-monitoring
                    handled-by: {ai: ↓helper-bot}
                    overseen-by: ann-lee
                    review: {mode: after-use, every: 1 week, last: 2026-11-20}
                    status: now
                ---
                Dear Mia
                """),
            .init(
                "Consent for another tool",
                """
                # file: patients/p-0001.md
                ---
                patient: {id: p-0001, name: Mia Stone, language: en}
                plan: {version: 1, date: 2026-11-12, by: ann-lee, next-review: 2026-12-10}
                consents:
                  - {tool: scribe-bot, purpose: notes after sessions, given: 2026-01-10}
                steps:
                  - id: check-in
                    title: Check-in questions
                    kind: routine-outcome-monitoring
                    handled-by: {ai: ↓helper-bot}
                    overseen-by: ann-lee
                    review: {mode: after-use, every: 1 week, last: 2026-11-20}
                    status: now
                ---
                Dear Mia
                """),
        ])

    func findings(for step: StepDraft, in setting: StepSetting, of context: CheckingContext) -> [Finding] {
        guard let plan = setting.plan, setting.isInForce(step), step.status?.value != .next, let tool = step.handledBy?.value.toolID,
            !plan.consents.contains(where: { $0.tool?.value == tool.value && ($0.given.map { context.hasCome($0.value) } ?? true) })
        else { return [] }
        return [
            finding(
                "\(step.label) is under way and the patient has not consented to \(tool.value)",
                help: "ask, then add {tool: \(tool.value), purpose: …, given: DATE} to consents:; until then stop the step",
                at: tool.location, of: step, in: setting)
        ]
    }
}
