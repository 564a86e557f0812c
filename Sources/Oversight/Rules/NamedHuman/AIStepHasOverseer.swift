import CareModel

/// The promise that the whole project stands on.
struct AIStepHasOverseer: StepRule {
    static let about = RuleDescription(
        id: "OVS101", name: "ai-step-has-overseer", severity: .error, waivable: false,
        summary: "Every step that an AI tool has a part in names one person who oversees it.",
        rationale: "A tool can sound caring, but it cannot care about what happens next. When no person is tied to a step, nobody is "
            + "there to notice, to stop it, or to answer for it. A team or a role cannot be called at night; a person can.",
        sources: [.rubin2024, .euArticle26, .euArticle14, .illinois],
        passes: [
            .init(
                "A named overseer",
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
                "A person does the step, so there is no tool to oversee",
                """
                - id: sessions
                  title: Weekly sessions
                  kind: cbt-session
                  handled-by: ben-okoro
                  status: now
                """),
        ],
        fails: [
            .init(
                "Nobody is named",
                """
                - ↓id: check-in
                  title: Check-in questions
                  kind: routine-outcome-monitoring
                  handled-by: {ai: helper-bot}
                  review: {mode: after-use, every: 1 week, last: 2026-11-20}
                  status: now
                """),
            .init(
                "A tool that assists a person needs an overseer as well",
                """
                - ↓id: first-talk
                  title: First talk
                  kind: intake-interview
                  handled-by: {ai: helper-bot, with: ben-okoro}
                  review: {mode: before-use}
                  status: next
                """),
            .init(
                "A stopped step still says who watched over it",
                """
                - ↓id: check-in
                  title: Check-in questions
                  kind: routine-outcome-monitoring
                  handled-by: {ai: helper-bot}
                  review: {mode: after-use, every: 1 week, last: 2026-11-20}
                  status: stopped
                """),
        ])

    func findings(for step: StepDraft, in setting: StepSetting, of context: CheckingContext) -> [Finding] {
        guard let tool = step.handledBy?.value.toolID else { return [] }
        if let overseer = step.overseenBy, overseer.value.utf8.contains(where: { $0 > 0x20 }) { return [] }
        return [
            finding(
                "\(step.label) is handled by the AI tool \(tool.value) and names nobody who oversees it",
                help: "add overseen-by: with the id of one person of people.yml who agreed to watch over it, or give the step to a person",
                at: step.overseenBy?.location ?? step.location, of: step, in: setting)
        ]
    }
}
