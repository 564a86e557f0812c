import CareModel

/// Consent to something that nobody explained is no consent.
struct ToolDescribed: ClinicRule {
    static let about = RuleDescription(
        id: "OVS313", name: "tool-described", severity: .warning,
        summary: "Every tool says in plain words what it does and what it does not.",
        rationale: "The page shows both sentences beside the tool. What it does not do is the more important one: it keeps a patient from "
            + "telling a questionnaire what they should tell a person.",
        sources: [.hti1, .gmlp],
        passes: [
            .init(
                "Both sentences",
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
                "Not what it does not",
                """
                # added to: tools.yml
                - id: ↓new-bot
                  name: New Bot
                  does: Asks questions.
                  approved-for: [routine-outcome-monitoring]
                  approval: {by: ann-lee, on: 2026-01-02}
                """)
        ])

    func findings(for clinic: ClinicDraft, of context: CheckingContext) -> [Finding] {
        clinic.tools.compactMap { tool in
            guard let id = tool.id, tool.does == nil || tool.doesNot == nil else { return nil }
            let missing = [tool.does == nil ? "does" : nil, tool.doesNot == nil ? "does-not" : nil].compactMap { $0 }
            return finding(
                "the tool \(id.value) has no \(missing.joined(separator: " and no "))",
                help: "add a sentence that a patient understands", at: id.location)
        }
    }
}
