import CareModel

/// To oversee without ever looking is not to oversee.
struct AIStepHasReview: StepRule {
    static let about = RuleDescription(
        id: "OVS402", name: "ai-step-has-review", severity: .error, waivable: false,
        summary: "Every AI step says when its overseer looks: before use, or after use on a cadence.",
        rationale:
            "A name beside a tool is a promise only when it says what the person does and how often. The page tells the patient, and "
            + "the cadence is what a late review is measured by.",
        sources: [.euArticle26, .euArticle14, .policy],
        passes: [
            .init(
                "After use, every week",
                """
                - id: check-in
                  title: Check-in questions
                  kind: routine-outcome-monitoring
                  handled-by: {ai: helper-bot}
                  overseen-by: ann-lee
                  review: {mode: after-use, every: 1 week, last: 2026-11-20}
                  escalate-to: ben-okoro
                  status: now
                """),
            .init(
                "Before use, so each time",
                """
                - id: notes
                  title: Notes after a session
                  kind: session-note-drafting
                  handled-by: {ai: scribe-bot}
                  overseen-by: ann-lee
                  review: {mode: before-use}
                  escalate-to: ben-okoro
                  status: now
                """),
        ],
        fails: [
            .init(
                "No review at all",
                """
                - ↓id: check-in
                  title: Check-in questions
                  kind: routine-outcome-monitoring
                  handled-by: {ai: helper-bot}
                  overseen-by: ann-lee
                  status: now
                """),
            .init(
                "A cadence, but not whether before or after use",
                """
                - id: check-in
                  title: Check-in questions
                  kind: routine-outcome-monitoring
                  handled-by: {ai: helper-bot}
                  overseen-by: ann-lee
                  review: ↓{every: 1 week, last: 2026-11-20}
                  status: now
                """),
            .init(
                "After use, some day",
                """
                - id: check-in
                  title: Check-in questions
                  kind: routine-outcome-monitoring
                  handled-by: {ai: helper-bot}
                  overseen-by: ann-lee
                  review: {mode: ↓after-use}
                  status: now
                """),
        ])

    func findings(for step: StepDraft, in setting: StepSetting, of context: CheckingContext) -> [Finding] {
        guard step.isHandledByAI else { return [] }
        guard let mode = step.review?.mode else {
            return [
                finding(
                    "\(step.label) is handled by AI and does not say whether its overseer looks before or after use",
                    help: "add review: {mode: before-use}, or {mode: after-use, every: 1 week}",
                    at: step.review?.location ?? step.location, of: step, in: setting)
            ]
        }
        guard mode.value == .afterUse, step.review?.every == nil, setting.isInForce(step) else { return [] }
        return [
            finding(
                "\(step.label) is reviewed after use without saying how often", help: "add every:, such as every: 1 week, to its review",
                at: mode.location, of: step, in: setting)
        ]
    }
}
