import CareModel

/// Who may not practise may not watch over a tool that treats.
struct OverseerLicenceCurrent: StepRule {
    static let about = RuleDescription(
        id: "OVS201", name: "overseer-licence-current", severity: .error,
        summary: "The licence of an overseer has not ended on the day of the check.",
        rationale: "An overseer answers for what a tool does, as a professional. With a licence that has ended they may not, and laws that "
            + "allow AI under a licensed professional's responsibility no longer cover the step.",
        sources: [.illinois, .euArticle26, .apa2025],
        passes: [
            .init(
                "A licence that ends on the very day still counts",
                """
                # added to: people.yml
                - id: dov-katz
                  name: Dov Katz
                  role: Psychologist
                  licence: {number: "77", issuer: Health Council, expires: 2026-11-23}
                  oversees: all
                  may-stop-tools: true
                  trained-on: [{tool: helper-bot, on: 2026-01-05}]
                # step
                - id: check-in
                  title: Check-in questions
                  kind: routine-outcome-monitoring
                  handled-by: {ai: helper-bot}
                  overseen-by: dov-katz
                  review: {mode: after-use, every: 1 week, last: 2026-11-20}
                  escalate-to: ben-okoro
                  status: now
                """),
            .init(
                "A finished step is history",
                """
                # added to: people.yml
                - id: dov-katz
                  name: Dov Katz
                  role: Psychologist
                  licence: {number: "77", issuer: Health Council, expires: 2026-11-22}
                  oversees: all
                # step
                - id: check-in
                  title: Check-in questions
                  kind: routine-outcome-monitoring
                  handled-by: {ai: helper-bot}
                  overseen-by: dov-katz
                  review: {mode: after-use, every: 1 week, last: 2026-05-20}
                  status: done
                  from: 2026-05-01
                  to: 2026-05-21
                """),
        ],
        fails: [
            .init(
                "The licence ended yesterday",
                """
                # added to: people.yml
                - id: dov-katz
                  name: Dov Katz
                  role: Psychologist
                  licence: {number: "77", issuer: Health Council, expires: 2026-11-22}
                  oversees: all
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
            let end = overseer.licence?.expires?.value, context.isPast(end)
        else { return [] }
        return [
            finding(
                "the licence of \(id.value), who oversees \(step.label), ended on \(end)",
                help: "name another overseer, or write the new end of the licence in people.yml once it is renewed",
                at: id.location, of: step, in: setting)
        ]
    }
}
