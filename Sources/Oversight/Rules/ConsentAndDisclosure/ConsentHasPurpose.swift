import CareModel

/// Yes to what?
struct ConsentHasPurpose: PlanRule {
    static let about = RuleDescription(
        id: "OVS504", name: "consent-has-purpose", severity: .warning,
        summary: "Every consent says for what, and not for everything at once.",
        rationale: "Consent is specific to a tool and a use. One that was folded into general terms, or given for any purpose, tells the "
            + "patient nothing and cannot be held against anyone.",
        sources: [.australia, .illinois],
        passes: [
            .init(
                "For one thing",
                """
                # file: patients/p-0001.md
                ---
                patient: {id: p-0001, name: Mia Stone, language: en}
                plan: {version: 1, date: 2026-11-12, by: ann-lee, next-review: 2026-12-10}
                consents:
                  - {tool: helper-bot, purpose: practice between sessions, given: 2026-01-10}
                steps:
                  - {id: sessions, title: Weekly sessions, kind: cbt-session, handled-by: ben-okoro, status: now}
                ---
                Dear Mia
                """)
        ],
        fails: [
            .init(
                "For nothing in particular",
                """
                # file: patients/p-0001.md
                ---
                patient: {id: p-0001, name: Mia Stone, language: en}
                plan: {version: 1, date: 2026-11-12, by: ann-lee, next-review: 2026-12-10}
                consents:
                  - {tool: ↓helper-bot, given: 2026-01-10}
                steps:
                  - {id: sessions, title: Weekly sessions, kind: cbt-session, handled-by: ben-okoro, status: now}
                ---
                Dear Mia
                """),
            .init(
                "For everything",
                """
                # file: patients/p-0001.md
                ---
                patient: {id: p-0001, name: Mia Stone, language: en}
                plan: {version: 1, date: 2026-11-12, by: ann-lee, next-review: 2026-12-10}
                consents:
                  - {tool: helper-bot, purpose: ↓Any purpose, given: 2026-01-10}
                steps:
                  - {id: sessions, title: Weekly sessions, kind: cbt-session, handled-by: ben-okoro, status: now}
                ---
                Dear Mia
                """),
        ])

    private static let general: Set<String> = [
        "all", "any", "any purpose", "all purposes", "everything", "general", "general terms", "terms", "terms and conditions",
        "terms of service", "treatment", "care", "ai", "use of ai",
    ]

    private static let longest = general.map(\.utf8.count).max() ?? 0

    private static func isGeneral(_ purpose: String) -> Bool {
        // Nearly all purposes are longer. Only letters that are not ASCII may take fewer bytes in lower case.
        (purpose.utf8.count <= longest || purpose.utf8.contains { $0 >= 0x80 }) && general.contains(purpose.lowercased())
    }

    func findings(for plan: PlanDraft, scores: [ScoreSeries], of context: CheckingContext) -> [Finding] {
        plan.consents.compactMap { consent in
            guard let tool = consent.tool, consent.withdrawn == nil else { return nil }
            guard let purpose = consent.purpose else {
                return finding(
                    "the consent to \(tool.value) does not say for what", help: "add purpose: in a few words that the patient agreed to",
                    at: tool.location, in: plan)
            }
            guard Self.isGeneral(purpose.value) else { return nil }
            return finding(
                "the consent to \(tool.value) is for everything and so for nothing in particular",
                help: "say what the tool may do for this patient", at: purpose.location, in: plan)
        }
    }
}
