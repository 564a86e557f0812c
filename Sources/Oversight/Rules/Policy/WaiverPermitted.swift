import CareModel

/// Some rules have no exceptions.
struct WaiverPermitted: ClinicRule {
    static let about = RuleDescription(
        id: "OVS804", name: "waiver-permitted", severity: .error, waivable: false,
        summary: "No waiver is for a rule that cannot be waived.",
        rationale:
            "Rules about a missing human, a risk item or an escalation route hold for every patient. A waiver of one has no effect, and "
            + "saying so keeps anyone from believing that it had.",
        sources: [.euArticle14, .policy],
        passes: [
            .init(
                "A rule that can be",
                """
                # file: waivers.yml
                - {rule: overseer-licensed, reason: Peer workers hold no licence, by: ann-lee, until: 2027-01-31}
                """)
        ],
        fails: [
            .init(
                "A rule that cannot",
                """
                # file: waivers.yml
                - {rule: ↓ai-step-has-overseer, reason: We are short of staff, by: ann-lee, until: 2027-01-31}
                """)
        ])

    func findings(for clinic: ClinicDraft, of context: CheckingContext) -> [Finding] {
        clinic.waivers.compactMap { waiver in
            guard let rule = waiver.rule, let about = context.rules.description(named: rule.value), !about.waivable else { return nil }
            return finding(
                "the rule \(about.name) cannot be waived; this waiver has no effect",
                help: "take it out; overseen explain \(about.id) says how to mend what the rule finds", at: rule.location)
        }
    }
}
