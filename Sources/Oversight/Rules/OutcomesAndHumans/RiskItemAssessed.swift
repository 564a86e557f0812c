import CareModel

/// An endorsed risk item is a person's to answer, and soon.
struct RiskItemAssessed: PlanRule {
    static let about = RuleDescription(
        id: "OVS610", name: "risk-item-assessed", severity: .error, waivable: false,
        summary: "An endorsed risk item does not stay open: a person assesses the risk.",
        rationale:
            "An answer above the lowest on PHQ-9 item 9, CORE-10 item 6 or EPDS item 10 says that someone may be thinking of death. A "
            + "form cannot judge that and a tool may not: a step of the kind risk-assessment, safety-planning or crisis-response, done by "
            + "a person on that day or after, can. The days are risk-assessment-days; the answer stays open until a person has looked.",
        sources: [.vaRiskID, .phq9Screen, .policy],
        passes: [
            .init(
                "Item 9 endorsed, and a person who asked the next day",
                """
                # file: outcomes/phq-9.csv
                patient,date,instrument,total,item1,item2,item3,item4,item5,item6,item7,item8,item9
                p-0001,2026-11-18,phq-9,12,2,2,2,1,1,1,1,1,1
                # step
                - {id: safety, title: A talk about safety, kind: risk-assessment, handled-by: ben-okoro, status: done, on: 2026-11-19}
                """),
            .init(
                "Item 9 not endorsed",
                """
                # file: outcomes/phq-9.csv
                patient,date,instrument,total,item1,item2,item3,item4,item5,item6,item7,item8,item9
                p-0001,2026-11-18,phq-9,11,2,2,2,1,1,1,1,1,0
                # step
                - {id: sessions, title: Weekly sessions, kind: cbt-session, handled-by: ben-okoro, status: now}
                """),
        ],
        fails: [
            .init(
                "Item 9 endorsed, and a session that is not an assessment",
                """
                # file: outcomes/phq-9.csv
                patient,date,instrument,total,item1,item2,item3,item4,item5,item6,item7,item8,item9
                ↓p-0001,2026-11-18,phq-9,12,2,2,2,1,1,1,1,1,1
                # step
                - {id: sessions, title: Weekly sessions, kind: cbt-session, handled-by: ben-okoro, status: now, from: 2026-09-02}
                """),
            .init(
                "An assessment from before does not answer it",
                """
                # file: outcomes/phq-9.csv
                patient,date,instrument,total,item1,item2,item3,item4,item5,item6,item7,item8,item9
                ↓p-0001,2026-11-18,phq-9,12,2,2,2,1,1,1,1,1,1
                # step
                - {id: safety, title: A talk about safety, kind: risk-assessment, handled-by: ben-okoro, status: done, on: 2026-11-17}
                """),
        ])

    func findings(for plan: PlanDraft, scores: [ScoreSeries], of context: CheckingContext) -> [Finding] {
        guard scores.contains(where: { $0.scores.contains { !$0.endorsedRiskItems.isEmpty } }) else { return [] }
        let risk = RiskState(of: plan, scores: scores, kinds: context.clinic.kinds, asOf: context.day)
        return risk.openRisks.compactMap { open in
            guard context.hasPassed(context.limit(.riskAssessmentDays), daysSince: open.score.day) else { return nil }
            let items = open.score.endorsedRiskItems.map(String.init).joined(separator: ", ")
            return finding(
                "item \(items) of the \(open.instrument.shortName) of \(open.score.day) is endorsed, and no person has assessed the risk since",
                help: "speak with the patient today, then add the step: kind: risk-assessment, the person, status: done, and the day",
                at: open.score.location ?? plan.location, in: plan)
        }
    }
}
