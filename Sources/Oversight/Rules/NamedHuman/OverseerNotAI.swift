import CareModel

/// A tool cannot answer for a tool.
struct OverseerNotAI: StepRule {
    static let about = RuleDescription(
        id: "OVS104", name: "overseer-not-ai", severity: .error, waivable: false,
        summary: "The overseer of a step is not an AI tool.",
        rationale: "Two tools agree with each other more than either agrees with a patient, and neither can be asked afterwards why it "
            + "let something pass. The paper finds that AI cannot bring the motivation to care, and oversight is made of just that.",
        sources: [.rubin2024, .euArticle14, .hl7],
        passes: [
            .init(
                "A person oversees the tool",
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
                "Another tool",
                """
                - id: check-in
                  title: Check-in questions
                  kind: routine-outcome-monitoring
                  handled-by: {ai: helper-bot}
                  overseen-by: ↓scribe-bot
                  review: {mode: after-use, every: 1 week, last: 2026-11-20}
                  status: now
                """),
            .init(
                "A tool that was given an entry among the people",
                """
                # added to: people.yml
                - id: watcher
                  name: Scribe Bot
                  role: Reviewer
                  oversees: all
                # step
                - id: check-in
                  title: Check-in questions
                  kind: routine-outcome-monitoring
                  handled-by: {ai: helper-bot}
                  overseen-by: ↓watcher
                  review: {mode: after-use, every: 1 week, last: 2026-11-20}
                  status: now
                """),
        ])

    func findings(for step: StepDraft, in setting: StepSetting, of context: CheckingContext) -> [Finding] {
        guard step.isHandledByAI, let overseer = step.overseenBy else { return [] }
        let message: String
        if context.clinic.toolsByID[overseer.value] != nil {
            message = "the overseer \(overseer.value) of \(step.label) is an AI tool of tools.yml"
        } else if let position = context.clinic.peopleByID[overseer.value], !context.foldedNames[position].isEmpty,
            context.toolNames.contains(context.foldedNames[position])
        {
            message = "the overseer \(overseer.value) of \(step.label) has the name of an AI tool of tools.yml"
        } else {
            return []
        }
        return [
            finding(
                message, help: "name a person of people.yml: a tool cannot oversee a tool", at: overseer.location, of: step, in: setting)
        ]
    }
}
