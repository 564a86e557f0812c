import CareModel

/// What was accepted for a while is looked at when the while is over.
struct WaiverCurrent: ClinicRule {
    static let about = RuleDescription(
        id: "OVS803", name: "waiver-current", severity: .error, waivable: false,
        summary: "No waiver is past its last day.",
        rationale: "From the day after its end a waiver waives nothing. It is named, so that someone decides again or takes it out.",
        sources: [.policy],
        passes: [
            .init(
                "Its last day is today",
                """
                # file: waivers.yml
                - {rule: overseer-licensed, reason: Peer workers hold no licence, by: ann-lee, until: 2026-11-23}
                # added to: people.yml
                - {id: dov-katz, name: Dov Katz, role: Peer worker, oversees: all, may-stop-tools: true}
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
                "Its last day was yesterday",
                """
                # file: waivers.yml
                - {rule: overseer-licensed, reason: Peer workers hold no licence, by: ann-lee, until: ↓2026-11-22}
                """)
        ])

    func findings(for clinic: ClinicDraft, of context: CheckingContext) -> [Finding] {
        clinic.waivers.compactMap { waiver in
            guard let until = waiver.until, until.value < context.asOf else { return nil }
            return finding(
                "the waiver of \(waiver.rule?.value ?? "a rule") ended on \(until.value)",
                help: "mend what it covered and take it out, or decide again with a new end", at: until.location)
        }
    }
}
