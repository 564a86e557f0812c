import CareModel

/// An id that leads to nobody is not oversight.
struct OverseerKnown: StepRule {
    static let about = RuleDescription(
        id: "OVS102", name: "overseer-known", severity: .error, waivable: false,
        summary: "The overseer of a step is someone in people.yml.",
        rationale: "A name that nobody can look up cannot be called. It may be a person who left, a slip of the pen, or nobody at all, "
            + "and the page would print it as if someone were watching.",
        sources: [.euArticle26, .policy],
        passes: [
            .init(
                "The id of a person of people.yml",
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
                "A slip of the pen",
                """
                - id: check-in
                  title: Check-in questions
                  kind: routine-outcome-monitoring
                  handled-by: {ai: helper-bot}
                  overseen-by: ↓an-lee
                  review: {mode: after-use, every: 1 week, last: 2026-11-20}
                  status: now
                """),
            .init(
                "A finished step, overseen by someone whose entry is gone",
                """
                - id: check-in
                  title: Check-in questions
                  kind: routine-outcome-monitoring
                  handled-by: {ai: helper-bot}
                  overseen-by: ↓carla-diaz
                  review: {mode: after-use, every: 1 week, last: 2026-03-20}
                  status: done
                """),
        ])

    func findings(for step: StepDraft, in setting: StepSetting, of context: CheckingContext) -> [Finding] {
        guard step.isHandledByAI, let overseer = step.overseenBy, context.clinic.peopleByID[overseer.value] == nil else { return [] }
        // A tool, the patient or a placeholder has its own rule and a better explanation there.
        guard context.clinic.toolsByID[overseer.value] == nil, !OverseerNotPatient.isPatient(overseer.value, in: setting, of: context)
        else { return [] }
        let words = NameWords(overseer.value)
        guard !words.isPlaceholder else { return [] }
        let help: String
        if let position = context.foldedNames.firstIndex(of: words.folded), let id = context.clinic.people[position].id {
            help = "write the id, \(id.value), instead of the name"
        } else if let near = nearest(to: overseer.value, among: context.clinic.peopleByID.keys) {
            help = "did you mean \(near)?"
        } else {
            help = "add the person to people.yml, or name someone who is there"
        }
        return [
            finding(
                "the overseer \(overseer.value) of \(step.label) is not in people.yml", help: help, at: overseer.location, of: step,
                in: setting)
        ]
    }
}
