import CareModel

/// A yes can be taken back, and that has to work.
struct ConsentNotWithdrawn: StepRule {
    static let about = RuleDescription(
        id: "OVS502", name: "consent-not-withdrawn", severity: .error, waivable: false,
        summary: "No AI step is in force after the patient has withdrawn the consent to its tool.",
        rationale: "Consent that cannot be revoked is not consent. From the day of withdrawn: the tool has no part in the patient's care.",
        sources: [.illinois, .who2021],
        passes: [
            .init(
                "Withdrawn, and the step is stopped",
                """
                # file: patients/p-0001.md
                ---
                patient: {id: p-0001, name: Mia Stone, language: en}
                plan: {version: 1, date: 2026-11-12, by: ann-lee, next-review: 2026-12-10}
                consents:
                  - {tool: helper-bot, purpose: check-in questions, given: 2026-01-10, withdrawn: 2026-11-01}
                steps:
                  - id: check-in
                    title: Check-in questions
                    kind: routine-outcome-monitoring
                    handled-by: {ai: helper-bot}
                    overseen-by: ann-lee
                    review: {mode: after-use, every: 1 week, last: 2026-10-30}
                    status: stopped
                ---
                Dear Mia
                """)
        ],
        fails: [
            .init(
                "Withdrawn, and the tool goes on",
                """
                # file: patients/p-0001.md
                ---
                patient: {id: p-0001, name: Mia Stone, language: en}
                plan: {version: 1, date: 2026-11-12, by: ann-lee, next-review: 2026-12-10}
                consents:
                  - {tool: helper-bot, purpose: check-in questions, given: 2026-01-10, withdrawn: 2026-11-01}
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
                """)
        ])

    func findings(for step: StepDraft, in setting: StepSetting, of context: CheckingContext) -> [Finding] {
        guard let plan = setting.plan, setting.isInForce(step), let tool = step.handledBy?.value.toolID else { return [] }
        var lastWithdrawal: Day?
        for consent in plan.consents where consent.tool?.value == tool.value {
            guard let withdrawn = consent.withdrawn?.value, context.hasCome(withdrawn) else { return [] }
            lastWithdrawal = max(withdrawn, lastWithdrawal ?? withdrawn)
        }
        guard let lastWithdrawal else { return [] }
        return [
            finding(
                "the patient withdrew the consent to \(tool.value) on \(lastWithdrawal), and \(step.label) goes on",
                help: "write status: stopped, or give the step to a person", at: tool.location, of: step, in: setting)
        ]
    }
}
