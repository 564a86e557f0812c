import CareModel

/// A licence that nobody wrote down cannot be seen to end.
struct OverseerLicensed: StepRule {
    static let about = RuleDescription(
        id: "OVS208", name: "overseer-licensed", severity: .warning,
        summary: "The overseer of a step has a licence with a number and an end in people.yml.",
        rationale: "Without an end the check cannot say that a licence is current, and silence would look like yes. Where someone oversees "
            + "without a licence, as a peer worker may, a waiver says who decided that.",
        sources: [.illinois, .apa2025],
        passes: [
            .init(
                "A number and an end",
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
                "No licence",
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
                """)
        ])

    func findings(for step: StepDraft, in setting: StepSetting, of context: CheckingContext) -> [Finding] {
        guard step.isHandledByAI, setting.isInForce(step), let id = step.overseenBy, let overseer = context.overseer(of: step),
            case let licence = overseer.licence, licence?.number == nil || licence?.expires == nil
        else { return [] }
        return [
            finding(
                "\(id.value), who oversees \(step.label), has no licence with a number and an end in people.yml",
                help: "add licence: {number: …, issuer: …, expires: DATE} to the person", at: id.location, of: step, in: setting)
        ]
    }
}
