import CareModel

/// An assessment that came late is better than none, and still worth a look at how it came to be late.
struct RiskAssessedInTime: PlanRule {
    static let about = RuleDescription(
        id: "OVS617", name: "risk-assessed-in-time", severity: .warning,
        summary: "The assessment after an endorsed risk item came within the days that policy allows.",
        rationale:
            "risk-item-assessed asks that a person looked at all. This rule asks how soon: the days are risk-assessment-days. What is "
            + "past cannot be mended in the plan, so a clinic that has looked into a delay may waive it with its reason.",
        sources: [.vaRiskID, .policy],
        passes: [
            .init(
                "A person who asked the next day",
                """
                # file: outcomes/phq-9.csv
                patient,date,instrument,total,item1,item2,item3,item4,item5,item6,item7,item8,item9
                p-0001,2026-11-10,phq-9,12,2,2,2,1,1,1,1,1,1
                # step
                - {id: safety, title: A talk about safety, kind: risk-assessment, handled-by: ben-okoro, status: done, on: 2026-11-11}
                """)
        ],
        fails: [
            .init(
                "A person who asked after nine days",
                """
                # file: outcomes/phq-9.csv
                patient,date,instrument,total,item1,item2,item3,item4,item5,item6,item7,item8,item9
                ↓p-0001,2026-11-10,phq-9,12,2,2,2,1,1,1,1,1,1
                # step
                - {id: safety, title: A talk about safety, kind: risk-assessment, handled-by: ben-okoro, status: done, on: 2026-11-19}
                """)
        ])

    func findings(for plan: PlanDraft, scores: [ScoreSeries], of context: CheckingContext) -> [Finding] {
        guard scores.contains(where: { $0.scores.contains { !$0.endorsedRiskItems.isEmpty } }) else { return [] }
        let assessments = RiskState.assessments(in: plan, asOf: context.day).sorted()
        let limit = context.limit(.riskAssessmentDays)
        return scores.flatMap { series in
            series.scores.compactMap { score -> Finding? in
                guard !score.endorsedRiskItems.isEmpty, let first = assessments.first(where: { $0 >= score.day }),
                    first.days(since: score.day) > limit
                else { return nil }
                let days = first.days(since: score.day)
                return finding(
                    "a risk item of the \(series.instrument.shortName) of \(score.day) was endorsed, and first assessed \(days) days later",
                    help: "find out why it took so long; correct the day if it is wrong, or waive this one with the reason",
                    at: score.location ?? plan.location, in: plan)
            }
        }
    }
}
