import CareModel

/// Who oversees a tool knows how it fails.
struct OverseerTrainedOnTool: StepRule {
    static let about = RuleDescription(
        id: "OVS209", name: "overseer-trained-on-tool", severity: .warning,
        summary: "The overseer was trained on the step's tool within the last year.",
        rationale: "To see that a tool is wrong one has to know where it tends to be. Tools change, so training counts for "
            + "training-valid-days.",
        sources: [.euArticle26, .euArticle14],
        passes: [
            .init(
                "Trained in January",
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
                "Never",
                """
                # added to: people.yml
                - {id: dov-katz, name: Dov Katz, role: Psychologist, oversees: all}
                # step
                - id: check-in
                  title: Check-in questions
                  kind: routine-outcome-monitoring
                  handled-by: {ai: helper-bot}
                  overseen-by: ↓dov-katz
                  review: {mode: after-use, every: 1 week, last: 2026-11-20}
                  status: now
                """),
            .init(
                "More than a year ago",
                """
                # added to: people.yml
                - {id: dov-katz, name: Dov Katz, role: Psychologist, oversees: all, trained-on: [{tool: helper-bot, on: 2025-11-22}]}
                # step
                - id: check-in
                  title: Check-in questions
                  kind: routine-outcome-monitoring
                  handled-by: {ai: helper-bot}
                  overseen-by: ↓dov-katz
                  review: {mode: after-use, every: 1 week, last: 2026-11-20}
                  status: now
                """),
        ])

    func findings(for step: StepDraft, in setting: StepSetting, of context: CheckingContext) -> [Finding] {
        guard setting.isInForce(step), let tool = step.handledBy?.value.toolID, let id = step.overseenBy,
            let overseer = context.overseer(of: step)
        else { return [] }
        let trained = context.day.latest(of: overseer.trainedOn.lazy.filter { $0.tool.value == tool.value }.compactMap { $0.on?.value })
        let message: String
        if let trained {
            guard context.hasPassed(context.limit(.trainingDays), daysSince: trained) else { return [] }
            message = "\(id.value), who oversees \(step.label), was last trained on \(tool.value) on \(trained)"
        } else {
            message = "\(id.value), who oversees \(step.label), was not trained on \(tool.value)"
        }
        return [
            finding(
                message, help: "train them, then add {tool: \(tool.value), on: DATE} to trained-on: in people.yml", at: id.location,
                of: step,
                in: setting)
        ]
    }
}
