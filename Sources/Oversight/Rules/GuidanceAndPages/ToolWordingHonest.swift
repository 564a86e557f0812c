import CareModel

/// A tool does not care, and its text must not say so.
struct ToolWordingHonest: ClinicRule {
    static let about = RuleDescription(
        id: "OVS710", name: "tool-wording-honest", severity: .warning,
        summary: "What a tool is said to do does not claim that it feels, cares or understands.",
        rationale: "People rate kind words by a machine as warm, and value them less once they know. To say that it cares takes from the "
            + "patient the knowledge of where care comes from.",
        sources: [
            .rubin2024,
            RuleSource(
                "A blinded comparison of AI and expert psychological advice, 2025: both rated, authorship unseen",
                url: "https://www.ncbi.nlm.nih.gov/pmc/articles/PMC12169703/"), .california489,
        ],
        passes: [
            .init(
                "What it does",
                """
                # added to: tools.yml
                - id: new-bot
                  name: New Bot
                  does: Asks questions and adds up the answers.
                  does-not: It does not understand how you feel and does not care for you. People do.
                  approved-for: [routine-outcome-monitoring]
                  approval: {by: ann-lee, on: 2026-01-02}
                """)
        ],
        fails: [
            .init(
                "What it cannot do",
                """
                # added to: tools.yml
                - id: new-bot
                  name: New Bot
                  does: ↓Understands you and is always there.
                  does-not: It does not judge.
                  approved-for: [routine-outcome-monitoring]
                  approval: {by: ann-lee, on: 2026-01-02}
                """)
        ])

    private static let claims = [
        "understands you", "understands how you feel", "cares about you", "cares for you", "feels with you", "knows how you feel",
        "empathy",
        "empathic", "empathetic", "compassion", "loves you", "your friend", "always there for you",
    ]

    func findings(for clinic: ClinicDraft, of context: CheckingContext) -> [Finding] {
        clinic.tools.compactMap { tool in
            guard let does = tool.does, let id = tool.id?.value else { return nil }
            let text = does.value.text.lowercased()
            guard let claim = Self.claims.first(where: { text.contains($0) }) else { return nil }
            return finding(
                "what the tool \(id) does is told as \"\(claim)\"", help: "say what it does in plain verbs: asks, adds up, reminds",
                at: does.location)
        }
    }
}
