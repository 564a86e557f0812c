import CareModel

/// A road that leads to a tool, to the patient or to an empty desk is no way out.
struct EscalationEndsAtPerson: StepRule {
    static let about = RuleDescription(
        id: "OVS405", name: "escalation-ends-at-person", severity: .error, waivable: false,
        summary: "The person whom a step escalates to is in people.yml, is a human being, is active and there, and is not the patient.",
        rationale: "When something is wrong there is no time to find out that the name was a team, a mailbox or a colleague on leave.",
        sources: [.euArticle14, .policy],
        passes: [
            .init(
                "A colleague who is there",
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
                  overseen-by: ann-lee
                  review: {mode: after-use, every: 1 week, last: 2026-11-20}
                  escalate-to: ↓scribe-bot
                  status: now
                """),
            .init(
                "A team",
                """
                - id: check-in
                  title: Check-in questions
                  kind: routine-outcome-monitoring
                  handled-by: {ai: helper-bot}
                  overseen-by: ann-lee
                  review: {mode: after-use, every: 1 week, last: 2026-11-20}
                  escalate-to: ↓crisis-team
                  status: now
                """),
            .init(
                "The patient",
                """
                - id: check-in
                  title: Check-in questions
                  kind: routine-outcome-monitoring
                  handled-by: {ai: helper-bot}
                  overseen-by: ann-lee
                  review: {mode: after-use, every: 1 week, last: 2026-11-20}
                  escalate-to: ↓p-0001
                  status: now
                """),
            .init(
                "Someone on leave whom nobody covers",
                """
                # added to: people.yml
                - id: dov-katz
                  name: Dov Katz
                  role: Psychologist
                  oversees: all
                  away: [{from: 2026-11-20, to: 2026-11-30}]
                # step
                - id: check-in
                  title: Check-in questions
                  kind: routine-outcome-monitoring
                  handled-by: {ai: helper-bot}
                  overseen-by: ann-lee
                  review: {mode: after-use, every: 1 week, last: 2026-11-20}
                  escalate-to: ↓dov-katz
                  status: now
                """),
        ])

    func findings(for step: StepDraft, in setting: StepSetting, of context: CheckingContext) -> [Finding] {
        guard step.isHandledByAI, setting.isInForce(step), let id = step.escalateTo,
            let inability = Self.inability(of: id.value, in: setting, of: context)
        else { return [] }
        return [
            finding(
                "\(step.label) escalates to \(inability)", help: "name a person of people.yml who is active and can be reached",
                at: id.location, of: step, in: setting)
        ]
    }

    private static func inability(of id: String, in setting: StepSetting, of context: CheckingContext) -> String? {
        if context.clinic.toolsByID[id] != nil { return "\(id), which is an AI tool" }
        if OverseerNotPatient.isPatient(id, in: setting, of: context) { return "the patient of this plan" }
        guard let person = context.clinic.person(id) else {
            return NameWords(id).isPlaceholder ? "\(id), which is not a person" : "\(id), who is not in people.yml"
        }
        if !context.namesOnePerson(id) { return "\(id), whose entry is not the full name of one person" }
        if person.isActive?.value == false { return "\(id), who is not active" }
        if let absence = person.absence(on: context.day) {
            guard let cover = absence.cover?.value else { return "\(id), who is away without cover" }
            // Whoever covers is called, so they need no scope; the rest is the same.
            if let why = context.inability(ofCover: cover, for: id, kind: nil) {
                return "\(id), who is away, and the cover \(cover) \(why.words)"
            }
        }
        return nil
    }
}
