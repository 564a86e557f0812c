import CareModel

/// Advice says where it comes from.
struct GuidanceCitesSources: ClinicRule {
    static let about = RuleDescription(
        id: "OVS702", name: "guidance-cites-sources", severity: .warning,
        summary: "Every guidance article for patients or the public names at least one source.",
        rationale: "A reader who doubts, and a colleague who reviews, both need to see what the advice rests on.",
        sources: [.policy],
        passes: [
            .init(
                "A source",
                """
                # file: guidance/sleep.md
                ---
                title: Sleeping better
                audience: [public]
                reviewed: {by: ann-lee, on: 2026-09-10, next: 2027-09-10}
                sources: ["A named source, 2022"]
                ---
                Get up at the same time.
                """)
        ],
        fails: [
            .init(
                "None",
                """
                # file: guidance/sleep.md
                ---
                title: ↓Sleeping better
                audience: [public]
                reviewed: {by: ann-lee, on: 2026-09-10, next: 2027-09-10}
                ---
                Get up at the same time.
                """)
        ])

    func findings(for clinic: ClinicDraft, of context: CheckingContext) -> [Finding] {
        clinic.articles.compactMap { article in
            guard let id = article.id?.value, article.sources.isEmpty, article.audience.contains(where: { $0.value != .staff }) else {
                return nil
            }
            return finding(
                "the article \(id) names no source", help: "add sources: with what the advice rests on",
                at: article.title?.location ?? article.location)
        }
    }
}
