import CareModel

/// What protects patients is not a matter of taste.
struct SafetyRuleKept: ClinicRule {
    static let about = RuleDescription(
        id: "OVS801", name: "safety-rule-kept", severity: .error, waivable: false,
        summary: "The policy of a clinic neither turns off nor lowers a rule that may not be silenced.",
        rationale: "Rules about a missing human, a risk item or an escalation route hold for every clinic. A line that tries to turn one "
            + "off has no effect, and saying so keeps anyone from believing that it had.",
        sources: [.euArticle14, .policy],
        passes: [
            .init(
                "A rule that may be lowered",
                """
                # added to: clinic.yml
                oversight:
                  rules: {tool-approved: warning}
                """)
        ],
        fails: [
            .init(
                "A rule that may not be turned off",
                """
                # added to: clinic.yml
                oversight:
                  rules: {ai-step-has-overseer: ↓off}
                """),
            .init(
                "Nor lowered, by id",
                """
                # added to: clinic.yml
                oversight:
                  rules:
                    OVS102: ↓warning
                """),
        ])

    func findings(for clinic: ClinicDraft, of context: CheckingContext) -> [Finding] {
        context.policy.refused.map { refusal in
            Finding(
                Self.about, "the rule \(refusal.rule.name) can be neither turned off nor lowered; this line has no effect",
                help: "take the line out; overseen explain \(refusal.rule.id) says how to mend what the rule finds",
                at: refusal.setting.location)
        }
    }
}
