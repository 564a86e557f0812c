import CareModel

/// A score from tomorrow is a wrong day, and hides the newest right one.
struct ScoreNotInFuture: PlanRule {
    static let about = RuleDescription(
        id: "OVS616", name: "score-not-in-future", severity: .error,
        summary: "No score is dated after the day of the check.",
        rationale: "The newest score is the one that people act on. One with a wrong year stays the newest for a year.",
        sources: [.policy],
        passes: [
            .init(
                "A score of today",
                """
                # file: outcomes/phq-9.csv
                patient,date,instrument,total
                p-0001,2026-11-23,phq-9,8
                # step
                - {id: sessions, title: Weekly sessions, kind: cbt-session, handled-by: ben-okoro, status: now}
                """)
        ],
        fails: [
            .init(
                "A score of tomorrow",
                """
                # file: outcomes/phq-9.csv
                patient,date,instrument,total
                ↓p-0001,2026-11-24,phq-9,8
                # step
                - {id: sessions, title: Weekly sessions, kind: cbt-session, handled-by: ben-okoro, status: now}
                """)
        ])

    func findings(for plan: PlanDraft, scores: [ScoreSeries], of context: CheckingContext) -> [Finding] {
        var found: [Finding] = []
        for series in scores {
            guard let last = series.scores.last, !context.hasCome(last.day) else { continue }
            for score in series.scores where !context.hasCome(score.day) {
                found.append(
                    finding(
                        "the \(series.instrument.shortName) of \(score.day) is dated after \(context.asOf)", help: "correct the day",
                        at: score.location ?? plan.location, in: plan))
            }
        }
        return found
    }
}
