import CareModel

/// A page in a language that the clinic does not offer is half in another.
struct PatientLanguageOffered: PlanRule {
    static let about = RuleDescription(
        id: "OVS709", name: "patient-language-offered", severity: .warning,
        summary: "A patient's language is one of the clinic's.",
        rationale:
            "The words around a plan, such as who to call, come in the clinic's languages. In another one the most important line of the "
            + "page would be the one that the patient cannot read.",
        sources: [.policy],
        passes: [
            .init(
                "One of the clinic's",
                """
                # file: patients/p-0001.md
                ---
                patient: {id: p-0001, name: Mia Stone, language: en}
                plan: {version: 1, date: 2026-11-12, by: ann-lee, next-review: 2026-12-10}
                steps:
                  - {id: sessions, title: Weekly sessions, kind: cbt-session, handled-by: ben-okoro, status: now}
                ---
                Dear Mia
                """)
        ],
        fails: [
            .init(
                "Another one",
                """
                # file: patients/p-0001.md
                ---
                patient: {id: p-0001, name: Mia Stone, language: ↓fr}
                plan: {version: 1, date: 2026-11-12, by: ann-lee, next-review: 2026-12-10}
                steps:
                  - {id: sessions, title: Weekly sessions, kind: cbt-session, handled-by: ben-okoro, status: now}
                ---
                Dear Mia
                """)
        ])

    func findings(for plan: PlanDraft, scores: [ScoreSeries], of context: CheckingContext) -> [Finding] {
        guard let language = plan.language, !context.clinic.languages.isEmpty,
            !context.clinic.languages.contains(where: { $0.value == language.value })
        else { return [] }
        return [
            finding(
                "the patient reads \(language.value), which is not one of the clinic's languages",
                help: "add it to languages: in clinic.yml once its wording is there, or agree on another with the patient",
                at: language.location, in: plan)
        ]
    }
}
