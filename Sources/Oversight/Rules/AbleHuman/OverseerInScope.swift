import CareModel

/// A good person in the wrong place is not oversight either.
struct OverseerInScope: StepRule {
    static let about = RuleDescription(
        id: "OVS203", name: "overseer-in-scope", severity: .error,
        summary: "The overseer may oversee the kind of step, as people.yml says.",
        rationale: "Oversight asks for competence in the thing overseen. What someone may oversee is written once, by the clinic, in "
            + "oversees:, so that a gap is not filled by whoever happens to be free. Who has no oversees: oversees nothing.",
        sources: [.euArticle26, .apa2025],
        passes: [
            .init(
                "The kind is in the list",
                """
                # added to: people.yml
                - id: dov-katz
                  name: Dov Katz
                  role: Psychologist
                  licence: {number: "77", issuer: Health Council, expires: 2031-06-30}
                  oversees: [routine-outcome-monitoring]
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
                """)
        ],
        fails: [
            .init(
                "Another kind is",
                """
                # added to: people.yml
                - id: dov-katz
                  name: Dov Katz
                  role: Psychologist
                  oversees: [psychoeducation]
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
                "No scope at all",
                """
                # added to: people.yml
                - id: dov-katz
                  name: Dov Katz
                  role: Receptionist
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
        guard step.isHandledByAI, setting.isInForce(step), let id = step.overseenBy, let kind = step.kind?.value,
            let overseer = context.overseer(of: step), !overseer.mayOversee(kind)
        else { return [] }
        return [
            finding(
                "\(id.value), who oversees \(step.label), may not oversee the kind \(kind)",
                help: "name someone whose oversees: in people.yml holds \(kind), or add it there once the clinic has agreed",
                at: id.location, of: step, in: setting)
        ]
    }
}
