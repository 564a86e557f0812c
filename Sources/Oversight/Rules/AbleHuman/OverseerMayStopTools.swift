import CareModel

/// Watching without being allowed to act is only watching.
struct OverseerMayStopTools: StepRule {
    static let about = RuleDescription(
        id: "OVS210", name: "overseer-may-stop-tools", severity: .error,
        summary: "The overseer has the authority to overrule and stop the tool.",
        rationale:
            "Oversight is given with the authority to decide not to use a tool, to overrule it and to stop it. may-stop-tools: true in "
            + "people.yml says that the clinic gave it.",
        sources: [.euArticle14, .euArticle26],
        passes: [
            .init(
                "May stop it",
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
                "May not",
                """
                # added to: people.yml
                - {id: dov-katz, name: Dov Katz, role: Psychologist, oversees: all, may-stop-tools: false}
                # step
                - id: check-in
                  title: Check-in questions
                  kind: routine-outcome-monitoring
                  handled-by: {ai: helper-bot}
                  overseen-by: ↓dov-katz
                  review: {mode: after-use, every: 1 week, last: 2026-11-20}
                  status: now
                """)
        ])

    func findings(for step: StepDraft, in setting: StepSetting, of context: CheckingContext) -> [Finding] {
        guard step.isHandledByAI, setting.isInForce(step), let id = step.overseenBy, let overseer = context.overseer(of: step),
            overseer.mayStopTools?.value != true
        else { return [] }
        return [
            finding(
                "\(id.value), who oversees \(step.label), may not stop its tool",
                help: "write may-stop-tools: true in people.yml once the clinic has given the authority, or name someone who has it",
                at: id.location, of: step, in: setting)
        ]
    }
}
