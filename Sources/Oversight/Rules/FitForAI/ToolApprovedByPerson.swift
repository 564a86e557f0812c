import CareModel

/// Nobody can be asked about an approval that a tool or a team gave.
struct ToolApprovedByPerson: ClinicRule {
    static let about = RuleDescription(
        id: "OVS308", name: "tool-approved-by-person", severity: .error,
        summary: "Whoever approved a tool is one named person of people.yml.",
        rationale: "An approval is a decision that someone answers for. AI approving AI would break the chain that ends at a human being.",
        sources: [.iso42001, .dcb0160],
        passes: [
            .init(
                "Approved by a person",
                """
                # added to: tools.yml
                - id: new-bot
                  name: New Bot
                  does: Asks questions.
                  does-not: It does not judge.
                  approved-for: [routine-outcome-monitoring]
                  approval: {by: ann-lee, on: 2026-01-02}
                """)
        ],
        fails: [
            .init(
                "Approved by another tool",
                """
                # added to: tools.yml
                - id: new-bot
                  name: New Bot
                  does: Asks questions.
                  does-not: It does not judge.
                  approved-for: [routine-outcome-monitoring]
                  approval: {by: ↓helper-bot, on: 2026-01-02}
                """),
            .init(
                "Approved by a board",
                """
                # added to: people.yml
                - {id: board, name: Clinical Board, role: Board}
                # added to: tools.yml
                - id: new-bot
                  name: New Bot
                  does: Asks questions.
                  does-not: It does not judge.
                  approved-for: [routine-outcome-monitoring]
                  approval: {by: ↓board, on: 2026-01-02}
                """),
        ])

    func findings(for clinic: ClinicDraft, of context: CheckingContext) -> [Finding] {
        clinic.tools.compactMap { tool in
            guard let by = tool.approval?.by, !context.namesOnePerson(by.value), let id = tool.id?.value else { return nil }
            return finding(
                "the tool \(id) is approved by \(by.value), who is not one named person of people.yml",
                help: "name the person who decided it", at: by.location)
        }
    }
}
