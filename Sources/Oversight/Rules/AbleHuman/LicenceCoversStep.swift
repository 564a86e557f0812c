import CareModel

/// A step that outlasts its overseer's licence needs someone to think of it now.
struct LicenceCoversStep: StepRule {
    static let about = RuleDescription(
        id: "OVS205", name: "licence-covers-step", severity: .warning,
        summary: "The licence of an overseer does not end before the step does.",
        rationale: "A step with an end beyond the licence will one day be overseen by nobody who may, unless the licence is renewed or "
            + "someone else takes over.",
        sources: [.illinois, .policy],
        passes: [
            .init(
                "The step ends first",
                """
                - id: check-in
                  title: Check-in questions
                  kind: routine-outcome-monitoring
                  handled-by: {ai: helper-bot}
                  overseen-by: ann-lee
                  review: {mode: after-use, every: 1 week, last: 2026-11-20}
                  status: now
                  from: 2026-09-02
                  to: 2027-03-01
                """)
        ],
        fails: [
            .init(
                "The licence ends first",
                """
                # added to: people.yml
                - {id: dov-katz, name: Dov Katz, role: Psychologist, oversees: all, licence: {number: "77", expires: 2027-02-28}}
                # step
                - id: check-in
                  title: Check-in questions
                  kind: routine-outcome-monitoring
                  handled-by: {ai: helper-bot}
                  overseen-by: ↓dov-katz
                  review: {mode: after-use, every: 1 week, last: 2026-11-20}
                  status: now
                  from: 2026-09-02
                  to: 2027-03-01
                """)
        ])

    func findings(for step: StepDraft, in setting: StepSetting, of context: CheckingContext) -> [Finding] {
        guard step.isHandledByAI, setting.isInForce(step), let id = step.overseenBy, let last = (step.to ?? step.on)?.value,
            let end = context.overseer(of: step)?.licence?.expires?.value, end < last, !context.isPast(end)
        else { return [] }
        return [
            finding(
                "the licence of \(id.value) ends on \(end), before \(step.label) does on \(last)",
                help: "plan who takes over, or write the new end once the licence is renewed", at: id.location, of: step, in: setting)
        ]
    }
}
