import CareModel

/// Who is paid by the maker of a tool is not the one to stop it.
struct OverseerIndependent: StepRule {
    static let about = RuleDescription(
        id: "OVS106", name: "overseer-independent", severity: .warning,
        summary: "The overseer of a tool does not work for the tool's maker.",
        rationale: "Stopping a tool can cost its maker something. Who oversees it should have nothing to lose by doing so. employer: in "
            + "people.yml is compared with maker: in tools.yml.",
        sources: [.euArticle26, .policy],
        passes: [
            .init(
                "Employed by the clinic",
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
                "Employed by the maker",
                """
                # added to: people.yml
                - {id: dov-katz, name: Dov Katz, role: Psychologist, oversees: all, employer: Example Labs}
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
        guard step.isHandledByAI, setting.isInForce(step), let id = step.overseenBy,
            let employer = context.overseer(of: step)?.employer?.value, let maker = context.tool(of: step)?.maker?.value,
            employer.lowercased() == maker.lowercased()
        else { return [] }
        return [
            finding(
                "\(id.value), who oversees \(step.label), works for the maker of its tool",
                help: "name an overseer who does not", at: id.location, of: step, in: setting)
        ]
    }
}
