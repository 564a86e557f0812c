import CareModel

/// What is in no catalogue has no ceiling, so it may not pass.
struct StepKindKnown: StepRule {
    static let about = RuleDescription(
        id: "OVS304", name: "step-kind-known", severity: .error, waivable: false,
        summary: "The kind of a step is in the catalogue, or among the clinic's own kinds.",
        rationale: "The kind decides how human the handler must be. A kind that nobody described would let anything through, so the check "
            + "fails closed. A clinic adds its own in clinic.yml, with all four demands.",
        sources: [.rubin2024, .policy],
        passes: [
            .init(
                "A kind of the catalogue",
                """
                - id: sessions
                  title: Weekly sessions
                  kind: cbt-session
                  handled-by: ben-okoro
                  status: now
                """)
        ],
        fails: [
            .init(
                "A kind that nobody described",
                """
                - id: sessions
                  title: Weekly sessions
                  kind: ↓cbt-sesion
                  handled-by: ben-okoro
                  status: now
                """)
        ])

    func findings(for step: StepDraft, in setting: StepSetting, of context: CheckingContext) -> [Finding] {
        guard let kind = step.kind, !context.clinic.kindsByID.contains(kind.value) else { return [] }
        let help =
            nearest(to: kind.value, among: context.clinic.kinds.keys).map { "did you mean \($0)?" }
            ?? "take a kind of the catalogue, or describe this one under kinds: in clinic.yml with all four demands"
        return [
            finding("the kind \(kind.value) of \(step.label) is not in the catalogue", help: help, at: kind.location, of: step, in: setting)
        ]
    }
}
