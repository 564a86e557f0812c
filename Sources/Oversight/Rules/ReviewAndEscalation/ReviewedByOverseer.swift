import CareModel

/// The person on the page is the person who looks.
struct ReviewedByOverseer: StepRule {
    static let about = RuleDescription(
        id: "OVS408", name: "reviewed-by-overseer", severity: .error,
        summary: "Whoever did the last review is the overseer, or covered for them on that day.",
        rationale: "The patient is told who watches over the tool. A review by someone else may be as good, but then the page names the "
            + "wrong person, and the one it names has not looked.",
        sources: [.illinois, .euArticle26],
        passes: [
            .init(
                "The cover, while the overseer was away",
                """
                # added to: people.yml
                - id: dov-katz
                  name: Dov Katz
                  role: Psychologist
                  oversees: all
                  away: [{from: 2026-11-17, to: 2026-11-21, cover: ben-okoro}]
                # step
                - id: check-in
                  title: Check-in questions
                  kind: routine-outcome-monitoring
                  handled-by: {ai: helper-bot}
                  overseen-by: dov-katz
                  review: {mode: after-use, every: 1 week, last: 2026-11-20, by: ben-okoro}
                  status: now
                """)
        ],
        fails: [
            .init(
                "A colleague who did not cover",
                """
                - id: check-in
                  title: Check-in questions
                  kind: routine-outcome-monitoring
                  handled-by: {ai: helper-bot}
                  overseen-by: ann-lee
                  review: {mode: after-use, every: 1 week, last: 2026-11-20, by: ↓ben-okoro}
                  status: now
                """)
        ])

    func findings(for step: StepDraft, in setting: StepSetting, of context: CheckingContext) -> [Finding] {
        guard step.isHandledByAI, setting.isInForce(step), let by = step.review?.by, let id = step.overseenBy, by.value != id.value else {
            return []
        }
        if let last = step.review?.last?.value, let overseer = context.overseer(of: step),
            overseer.away.contains(where: { $0.contains(last) && $0.cover?.value == by.value })
        {
            return []
        }
        return [
            finding(
                "\(step.label) was last reviewed by \(by.value), but \(id.value) oversees it",
                help: "make \(by.value) the overseer, or write the absence that they covered in people.yml", at: by.location, of: step,
                in: setting)
        ]
    }
}
