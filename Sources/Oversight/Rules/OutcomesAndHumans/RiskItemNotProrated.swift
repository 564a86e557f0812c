import CareModel

/// The answer about death is never an average of the others.
struct RiskItemNotProrated: PlanRule {
    static let about = RuleDescription(
        id: "OVS614", name: "risk-item-not-prorated", severity: .error, waivable: false,
        summary: "No total is filled up with the mean where the missing answer is a risk item.",
        rationale:
            "Filling a gap with the mean of the other answers is a fair guess about sleep, and a reckless one about suicide. A total "
            + "that was given beside a missing risk item was filled up in that way, or added up without it.",
        sources: [.phq9Screen, .policy],
        passes: [
            .init(
                "Another item is missing",
                """
                # file: outcomes/phq-9.csv
                patient,date,instrument,total,item1,item2,item3,item4,item5,item6,item7,item8,item9
                p-0001,2026-11-18,phq-9,,2,2,2,1,1,1,1,,0
                # step
                - {id: sessions, title: Weekly sessions, kind: cbt-session, handled-by: ben-okoro, status: now}
                """)
        ],
        fails: [
            .init(
                "A total beside a missing item 9",
                """
                # file: outcomes/phq-9.csv
                patient,date,instrument,total,item1,item2,item3,item4,item5,item6,item7,item8,item9
                ↓p-0001,2026-11-18,phq-9,12,2,2,2,1,1,1,1,1,
                # step
                - {id: sessions, title: Weekly sessions, kind: cbt-session, handled-by: ben-okoro, status: now}
                """)
        ])

    func findings(for plan: PlanDraft, scores: [ScoreSeries], of context: CheckingContext) -> [Finding] {
        var found: [Finding] = []
        for series in scores where !series.instrument.riskItems.isEmpty {
            for score in series.scores where score.total != nil && !score.unansweredRiskItems.isEmpty {
                found.append(
                    finding(
                        "the \(series.instrument.shortName) of \(score.day) has a total although its risk item has no answer",
                        help: "leave the total out, and ask the patient", at: score.location ?? plan.location, in: plan))
            }
        }
        return found
    }
}
