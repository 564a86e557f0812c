import CareModel

/// No answer is not the answer no.
struct RiskItemAnswered: PlanRule {
    static let about = RuleDescription(
        id: "OVS612", name: "risk-item-answered", severity: .warning, waivable: false,
        summary: "The newest form of an instrument with a risk item has an answer to it.",
        rationale: "Someone who leaves out the question about death may be the one it was asked for. The risk is then unknown, not absent, "
            + "and a person asks. Only the newest form counts, and a later assessment by a person answers it.",
        sources: [.phq9Screen, .policy],
        passes: [
            .init(
                "Every item is answered",
                """
                # file: outcomes/phq-9.csv
                patient,date,instrument,total,item1,item2,item3,item4,item5,item6,item7,item8,item9
                p-0001,2026-11-18,phq-9,11,2,2,2,1,1,1,1,1,0
                # step
                - {id: sessions, title: Weekly sessions, kind: cbt-session, handled-by: ben-okoro, status: now}
                """)
        ],
        fails: [
            .init(
                "Item 9 is left out",
                """
                # file: outcomes/phq-9.csv
                patient,date,instrument,total,item1,item2,item3,item4,item5,item6,item7,item8,item9
                ↓p-0001,2026-11-18,phq-9,,2,2,2,1,1,1,1,1,
                # step
                - {id: sessions, title: Weekly sessions, kind: cbt-session, handled-by: ben-okoro, status: now}
                """)
        ])

    func findings(for plan: PlanDraft, scores: [ScoreSeries], of context: CheckingContext) -> [Finding] {
        scores.compactMap { series in
            guard let newest = series.scores.last(where: { context.hasCome($0.day) }), !newest.unansweredRiskItems.isEmpty else {
                return nil
            }
            if let assessed = RiskState.assessments(in: plan, asOf: context.day).max(), assessed >= newest.day { return nil }
            let items = newest.unansweredRiskItems.map(String.init).joined(separator: ", ")
            return finding(
                "item \(items) of the \(series.instrument.shortName) of \(newest.day) has no answer, so the risk is unknown",
                help: "ask the patient, and add the risk-assessment with its day", at: newest.location ?? plan.location, in: plan)
        }
    }
}
