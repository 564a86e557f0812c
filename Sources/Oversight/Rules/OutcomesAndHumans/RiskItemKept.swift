import CareModel

/// A shorter form must not be the one that no longer asks.
struct RiskItemKept: PlanRule {
    static let about = RuleDescription(
        id: "OVS613", name: "risk-item-kept", severity: .warning, waivable: false,
        summary: "After an endorsed risk item the instrument is not swapped for its form without one.",
        rationale: "PHQ-8 is PHQ-9 without item 9, made for places where nobody can act on the answer. A plan that changes to it after the "
            + "item was endorsed keeps its chart and loses its alarm.",
        sources: [.phq9Screen, .policy],
        passes: [
            .init(
                "PHQ-9 goes on",
                """
                # file: outcomes/phq.csv
                patient,date,instrument,total,item1,item2,item3,item4,item5,item6,item7,item8,item9
                p-0001,2026-10-18,phq-9,12,2,2,2,1,1,1,1,1,1
                p-0001,2026-11-18,phq-9,11,2,2,2,1,1,1,1,1,0
                # step
                - {id: safety, title: A talk about safety, kind: risk-assessment, handled-by: ben-okoro, status: done, on: 2026-10-18}
                """)
        ],
        fails: [
            .init(
                "PHQ-8 instead",
                """
                # file: instruments/phq-8.yml
                id: phq-8
                name: Low mood
                short-name: PHQ-8
                items: {count: 8, lowest: 0, highest: 3}
                total: {lowest: 0, highest: 24}
                direction: higher-is-worse
                # file: outcomes/phq.csv
                patient,date,instrument,total,item1,item2,item3,item4,item5,item6,item7,item8,item9
                p-0001,2026-10-18,phq-9,12,2,2,2,1,1,1,1,1,1
                ↓p-0001,2026-11-18,phq-8,11,2,2,2,1,1,1,1,1,
                # step
                - {id: safety, title: A talk about safety, kind: risk-assessment, handled-by: ben-okoro, status: done, on: 2026-10-18}
                """)
        ])

    func findings(for plan: PlanDraft, scores: [ScoreSeries], of context: CheckingContext) -> [Finding] {
        var found: [Finding] = []
        for series in scores where !series.instrument.riskItems.isEmpty {
            guard let endorsed = series.scores.last(where: { !$0.endorsedRiskItems.isEmpty })?.day, let last = series.scores.last?.day
            else {
                continue
            }
            for other in scores where other.instrument.riskItems.isEmpty && other.instrument.family == series.instrument.family {
                guard let swapped = other.scores.first(where: { $0.day > endorsed && $0.day > last }) else { continue }
                found.append(
                    finding(
                        "since \(swapped.day) the \(other.instrument.shortName) is used, which does not ask what the "
                            + "\(series.instrument.shortName) of \(endorsed) found",
                        help: "go back to the \(series.instrument.shortName)", at: swapped.location ?? plan.location, in: plan))
            }
        }
        return found
    }
}

extension Instrument {
    /// `phq` for `phq-9` and `phq-8`.
    fileprivate var family: Substring { id.prefix { $0 != "-" } }
}
