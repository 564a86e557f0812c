import CareModel

/// A form that shows no risk does not show that there is none.
struct NoRiskClaim: PlanRule, ClinicRule {
    static let about = RuleDescription(
        id: "OVS705", name: "no-risk-claim", severity: .error,
        summary: "No letter, step or article says that someone is not at risk.",
        rationale:
            "Among hospital patients who screened positive for suicide risk on tools made for it, most had not endorsed the item of the "
            + "form. What can be said is that no risk item was endorsed on this form.",
        sources: [.phq9Screen],
        passes: [
            .init(
                "What the form can say",
                """
                # file: patients/p-0001.md
                ---
                patient: {id: p-0001, name: Mia Stone, language: en}
                plan: {version: 1, date: 2026-11-12, by: ann-lee, next-review: 2026-12-10}
                steps:
                  - {id: sessions, title: Weekly sessions, kind: cbt-session, handled-by: ben-okoro, status: now}
                ---
                Dear Mia,

                no risk item was endorsed on this form. There is no risk in asking us anything.
                """)
        ],
        fails: [
            .init(
                "In the letter",
                """
                # file: patients/p-0001.md
                ---
                patient: {id: p-0001, name: Mia Stone, language: en}
                plan: {version: 1, date: 2026-11-12, by: ann-lee, next-review: 2026-12-10}
                steps:
                  - {id: sessions, title: Weekly sessions, kind: cbt-session, handled-by: ben-okoro, status: now}
                ---
                Dear Mia,

                we are glad that you are ↓no longer at risk.
                """),
            .init(
                "In a step",
                """
                - id: check-in
                  title: Check-in questions
                  why: ↓There is no suicide risk, so a tool may ask.
                  kind: routine-outcome-monitoring
                  handled-by: ann-lee
                  status: now
                """),
            .init(
                "In an article",
                """
                # file: guidance/scores.md
                ---
                title: What your scores mean
                audience: [patient]
                reviewed: {by: ann-lee, on: 2026-09-10, next: 2027-09-10}
                sources: ["A named source, 2022"]
                ---
                A low score means ↓no risk.
                """),
        ])

    private let help = "say what is known, such as: no risk item was endorsed on this form"

    func findings(for plan: PlanDraft, scores: [ScoreSeries], of context: CheckingContext) -> [Finding] {
        var found: [Finding] = []
        if let claim = RiskClaims.first(in: plan.letter.text) {
            found.append(
                finding("the letter says \(claim.words)", help: help, at: plan.letter.location(ofByte: claim.byte), in: plan))
        }
        plan.steps.eachText { step, text in
            guard let claim = RiskClaims.first(in: text.value) else { return }
            found.append(finding("\(step.label) says \(claim.words)", help: help, at: text.location, in: plan, step: step))
        }
        return found
    }

    func findings(for clinic: ClinicDraft, of context: CheckingContext) -> [Finding] {
        var found: [Finding] = []
        for article in clinic.articles {
            guard let id = article.id?.value, let claim = RiskClaims.first(in: article.body.text) else { continue }
            found.append(finding("the article \(id) says \(claim.words)", help: help, at: article.body.location(ofByte: claim.byte)))
        }
        for tool in clinic.tools {
            for text in [tool.does, tool.doesNot, tool.sees] {
                guard let text, let id = tool.id?.value, let claim = RiskClaims.first(in: text.value.text) else { continue }
                found.append(finding("the tool \(id) says \(claim.words)", help: help, at: text.location))
            }
        }
        return found
    }
}
