import CareModel

/// A name without a number is not a way out.
struct EscalationReachable: StepRule {
    static let about = RuleDescription(
        id: "OVS406", name: "escalation-reachable", severity: .error, waivable: false,
        summary: "The person whom a step escalates to can be reached by telephone or email, their own or the clinic's.",
        rationale: "A page that tells a patient to turn to someone has to say how. Where a person has no number of their own, the clinic's "
            + "counts, since it is shown beside the name.",
        sources: [.california3030, .policy],
        passes: [
            .init(
                "A person with a number",
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
                "Neither the person nor the clinic has a number",
                """
                # file: clinic.yml
                name: Example Clinic
                languages: [en]
                crisis:
                  - {label: "Helpline", phone: "100", hours: "day and night", verified-on: 2026-10-01}
                emergency: {phone: "999", verified-on: 2026-10-01}
                # added to: people.yml
                - id: dov-katz
                  name: Dov Katz
                  role: Psychologist
                # step
                - id: check-in
                  title: Check-in questions
                  kind: routine-outcome-monitoring
                  handled-by: {ai: helper-bot}
                  overseen-by: ann-lee
                  review: {mode: after-use, every: 1 week, last: 2026-11-20}
                  escalate-to: ↓dov-katz
                  status: now
                """)
        ])

    func findings(for step: StepDraft, in setting: StepSetting, of context: CheckingContext) -> [Finding] {
        guard step.isHandledByAI, setting.isInForce(step), let id = step.escalateTo, let person = context.clinic.person(id.value),
            !person.contact.reaches, !context.clinic.contact.reaches
        else { return [] }
        return [
            finding(
                "\(step.label) escalates to \(id.value), and neither they nor the clinic can be called or written to",
                help: "add contact: {phone: …} to the person in people.yml, or to clinic.yml", at: id.location, of: step, in: setting)
        ]
    }
}

extension Contact {
    /// Whether there is a telephone number or an email address.
    var reaches: Bool { phone?.isEmpty == false || email?.isEmpty == false }
}
