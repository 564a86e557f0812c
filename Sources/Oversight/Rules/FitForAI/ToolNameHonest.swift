import CareModel

/// A tool is not called what only a person may be called.
struct ToolNameHonest: ClinicRule {
    static let about = RuleDescription(
        id: "OVS312", name: "tool-name-honest", severity: .error,
        summary: "The name of a tool holds no title of a licensed person.",
        rationale:
            "A patient who reads Dr Ava or AI therapist believes, a little, that a licensed person is there. California makes each such "
            + "use a violation, and others follow.",
        sources: [.california489, .nevada],
        passes: [
            .init(
                "A name that says what it is",
                """
                # added to: tools.yml
                - id: new-bot
                  name: Practice Companion
                  does: Asks questions.
                  does-not: It does not judge.
                  approved-for: [routine-outcome-monitoring]
                  approval: {by: ann-lee, on: 2026-01-02}
                """)
        ],
        fails: [
            .init(
                "A doctor who is none",
                """
                # added to: tools.yml
                - id: ava
                  name: ↓Dr Ava
                  does: Asks questions.
                  does-not: It does not judge.
                  approved-for: [routine-outcome-monitoring]
                  approval: {by: ann-lee, on: 2026-01-02}
                """),
            .init(
                "A therapist who is none",
                """
                # added to: tools.yml
                - id: ava
                  name: ↓Ava, your AI therapist
                  does: Asks questions.
                  does-not: It does not judge.
                  approved-for: [routine-outcome-monitoring]
                  approval: {by: ann-lee, on: 2026-01-02}
                """),
        ])

    private static let titles: Set<String> = [
        "dr", "doctor", "physician", "psychologist", "psychiatrist", "therapist", "psychotherapist", "counsellor", "counselor", "nurse",
        "clinician", "practitioner", "md", "phd", "psyd", "lcsw", "lpc", "lmft", "rn", "professor", "prof", "מטפל", "מטפלת", "פסיכולוג",
        "פסיכולוגית", "רופא", "רופאה", "דר",
    ]

    func findings(for clinic: ClinicDraft, of context: CheckingContext) -> [Finding] {
        clinic.tools.compactMap { tool in
            guard let name = tool.name, let id = tool.id?.value else { return nil }
            let all = [name.value.text] + name.value.translations.sorted { $0.key < $1.key }.map(\.value)
            for text in all {
                for word in text.lowercased().split(whereSeparator: { !$0.isLetter && $0 != "\"" && $0 != "\u{05F4}" }) {
                    let bare = word.filter(\.isLetter)
                    if Self.titles.contains(bare) {
                        return finding(
                            "the name of the tool \(id) holds the title \(bare) of a licensed person",
                            help: "give it a name that says what it is, such as Practice Companion", at: name.location)
                    }
                }
            }
            return nil
        }
    }
}
