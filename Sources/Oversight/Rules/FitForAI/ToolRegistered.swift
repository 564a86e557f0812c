import CareModel

/// What is not in the register was reviewed by nobody.
struct ToolRegistered: StepRule {
    static let about = RuleDescription(
        id: "OVS302", name: "tool-registered", severity: .error, waivable: false,
        summary: "The AI tool of a step is in the register, tools.yml.",
        rationale: "The register says what a tool does, what it does not, who approved it and for what. A tool outside it is one that "
            + "nobody approved, and the page could not tell the patient what it is.",
        sources: [.dcb0160, .iso42001, .hti1],
        passes: [
            .init(
                "A tool of the register",
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
                "A tool that nobody entered",
                """
                - id: check-in
                  title: Check-in questions
                  kind: routine-outcome-monitoring
                  handled-by: {ai: ↓chat-wonder}
                  overseen-by: ann-lee
                  review: {mode: after-use, every: 1 week, last: 2026-11-20}
                  status: now
                """),
            .init(
                "A person in the place of the tool",
                """
                - id: check-in
                  title: Check-in questions
                  kind: routine-outcome-monitoring
                  handled-by: {ai: ↓ben-okoro}
                  overseen-by: ann-lee
                  review: {mode: after-use, every: 1 week, last: 2026-11-20}
                  status: now
                """),
        ])

    func findings(for step: StepDraft, in setting: StepSetting, of context: CheckingContext) -> [Finding] {
        guard let tool = step.handledBy?.value.toolID, context.clinic.toolsByID[tool.value] == nil else { return [] }
        let help: String
        if context.clinic.peopleByID[tool.value] != nil {
            help = "\(tool.value) is a person: write handled-by: \(tool.value)"
        } else if let near = nearest(to: tool.value, among: context.clinic.toolsByID.keys) {
            help = "did you mean \(near)?"
        } else {
            help = "add the tool to tools.yml with what it does, what it does not, and who approved it"
        }
        return [
            finding("the AI tool \(tool.value) of \(step.label) is not in tools.yml", help: help, at: tool.location, of: step, in: setting)
        ]
    }
}
