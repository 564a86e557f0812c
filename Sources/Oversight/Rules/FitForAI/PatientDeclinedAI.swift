import CareModel

/// No is an answer.
struct PatientDeclinedAI: StepRule {
    static let about = RuleDescription(
        id: "OVS307", name: "patient-declined-ai", severity: .error, waivable: false,
        summary: "Where the patient declines AI, no step in force is handled by it.",
        rationale: "People stay in control of their own care. A no that changes nothing teaches a patient not to say the next one.",
        sources: [.who2021, .apa2025],
        passes: [
            .init(
                "Declined, and people do everything",
                """
                # file: patients/p-0001.md
                ---
                patient: {id: p-0001, name: Mia Stone, language: en, declines-ai: true}
                plan: {version: 1, date: 2026-11-12, by: ann-lee, next-review: 2026-12-10}
                steps:
                  - {id: sessions, title: Weekly sessions, kind: cbt-session, handled-by: ben-okoro, status: now}
                ---
                Dear Mia
                """)
        ],
        fails: [
            .init(
                "Declined, and a tool goes on asking",
                """
                # file: patients/p-0001.md
                ---
                patient: {id: p-0001, name: Mia Stone, language: en, declines-ai: true}
                plan: {version: 1, date: 2026-11-12, by: ann-lee, next-review: 2026-12-10}
                steps:
                  - id: check-in
                    title: Check-in questions
                    kind: routine-outcome-monitoring
                    handled-by: ↓{ai: helper-bot}
                    overseen-by: ann-lee
                    review: {mode: after-use, every: 1 week, last: 2026-11-20}
                    status: now
                ---
                Dear Mia
                """)
        ])

    func findings(for step: StepDraft, in setting: StepSetting, of context: CheckingContext) -> [Finding] {
        guard setting.plan?.declinesAI?.value == true, step.isHandledByAI, setting.isInForce(step), let handler = step.handledBy else {
            return []
        }
        return [
            finding(
                "the patient declines AI, and \(step.label) is handled by it",
                help: "give the step to a person, or write status: stopped", at: handler.location, of: step, in: setting)
        ]
    }
}
