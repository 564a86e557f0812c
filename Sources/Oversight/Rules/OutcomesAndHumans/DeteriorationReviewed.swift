import CareModel

/// When someone gets worse, a person looks.
struct DeteriorationReviewed: PlanRule {
    static let about = RuleDescription(
        id: "OVS611", name: "deterioration-reviewed", severity: .error, waivable: false,
        summary: "After scores got reliably worse a person looks within a week.",
        rationale: "A score is compared with the best one before it; a worsening by at least the instrument's reliable change is more than "
            + "chance is likely to make. A meeting with a person since, or the overseer's review of the tool that asks, counts. The days "
            + "are deterioration-review-days.",
        sources: [
            RuleSource(
                "Jacobson NS, Truax P. Clinical significance. J Consult Clin Psychol 1991;59:12-19",
                url: "https://doi.org/10.1037/0022-006X.59.1.12"), .policy,
        ],
        passes: [
            .init(
                "Seven points worse, and a review of progress since",
                """
                # file: outcomes/phq-9.csv
                patient,date,instrument,total
                p-0001,2026-10-01,phq-9,8
                p-0001,2026-11-10,phq-9,15
                # step
                - id: look-back
                  title: A look back together
                  kind: progress-review-conversation
                  handled-by: ben-okoro
                  status: done
                  on: 2026-11-12
                """),
            .init(
                "Five points worse is within what chance can do",
                """
                # file: outcomes/phq-9.csv
                patient,date,instrument,total
                p-0001,2026-10-01,phq-9,8
                p-0001,2026-11-10,phq-9,13
                # step
                - {id: sessions, title: Weekly sessions, kind: cbt-session, handled-by: ben-okoro, status: now, from: 2026-09-02}
                """),
        ],
        fails: [
            .init(
                "Six points worse, and nobody has looked for two weeks",
                """
                # file: outcomes/phq-9.csv
                patient,date,instrument,total
                p-0001,2026-10-01,phq-9,8
                ↓p-0001,2026-11-10,phq-9,14
                # step
                - {id: sessions, title: Weekly sessions, kind: cbt-session, handled-by: ben-okoro, status: now, from: 2026-09-02}
                """)
        ])

    func findings(for plan: PlanDraft, scores: [ScoreSeries], of context: CheckingContext) -> [Finding] {
        let risk = RiskState(of: plan, scores: scores, kinds: context.clinic.kinds, asOf: context.day)
        return risk.unreviewed.compactMap { worse in
            guard context.hasPassed(context.limit(.deteriorationReviewDays), daysSince: worse.score.day) else { return nil }
            return finding(
                "the \(worse.instrument.shortName) of \(worse.score.day) is \(points(worse.worseBy)) worse than the best before it "
                    + "(reliable change: \(points(worse.reliableChange.value))), and no person has reviewed it since",
                help: "look at it with the patient, then add the meeting with its day, or the day of the overseer's review in last:",
                at: worse.score.location ?? plan.location, in: plan)
        }
    }

    private func points(_ value: Double) -> String {
        value == value.rounded() ? "\(Int(value)) points" : "\(value) points"
    }
}
