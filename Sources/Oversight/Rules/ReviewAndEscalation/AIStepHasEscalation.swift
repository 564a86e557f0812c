import CareModel

/// From every tool a road leads to a person.
struct AIStepHasEscalation: StepRule {
    static let about = RuleDescription(
        id: "OVS404", name: "ai-step-has-escalation", severity: .error, waivable: false,
        summary: "Every AI step says which person it goes to when something is wrong.",
        rationale: "The overseer looks on a cadence; a bad night does not wait for it. escalate-to: names the person whom the patient and "
            + "the tool turn to in between. Where a person is present and acts, that person is the way.",
        sources: [.euArticle14, .california243, .policy],
        passes: [
            .init(
                "A person to turn to",
                """
                - id: check-in
                  title: Check-in questions
                  kind: routine-outcome-monitoring
                  handled-by: {ai: helper-bot}
                  overseen-by: ann-lee
                  review: {mode: after-use, every: 1 week, last: 2026-11-20}
                  escalate-to: ben-okoro
                  status: now
                """)
        ],
        fails: [
            .init(
                "Nobody to turn to",
                """
                - ↓id: check-in
                  title: Check-in questions
                  kind: routine-outcome-monitoring
                  handled-by: {ai: helper-bot}
                  overseen-by: ann-lee
                  review: {mode: after-use, every: 1 week, last: 2026-11-20}
                  status: now
                """)
        ])

    func findings(for step: StepDraft, in setting: StepSetting, of context: CheckingContext) -> [Finding] {
        guard case .tool(_, with: nil) = step.handledBy?.value, setting.isInForce(step), step.escalateTo == nil else { return [] }
        return [
            finding(
                "\(step.label) is handled by AI and does not say which person it goes to when something is wrong",
                help: "add escalate-to: with the id of a person who can be reached between reviews", at: step.location, of: step,
                in: setting)
        ]
    }
}
