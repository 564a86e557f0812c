import CareModel

/// What a patient's scores say that a person has to look at.
struct RiskState: Sendable {
    /// An answer above the lowest on a risk item.
    struct Endorsement: Sendable, Hashable {
        var instrument: Instrument
        var score: Score
    }

    /// A score that is worse by at least the reliable change than the best one since the last such step.
    struct Deterioration: Sendable, Hashable {
        var instrument: Instrument
        var score: Score
        /// Points, always positive.
        var worseBy: Double
        var reliableChange: Threshold
    }

    /// Endorsed risk items that no person has assessed since, oldest first.
    let openRisks: [Endorsement]
    /// Reliable deteriorations that no person has looked at since, oldest first.
    let unreviewed: [Deterioration]

    init(of plan: PlanDraft, scores: [ScoreSeries], kinds: [String: StepKind], asOf: CheckedDay) {
        if scores.isEmpty {
            openRisks = []
            unreviewed = []
            return
        }
        var risks: [Endorsement] = []
        var worse: [Deterioration] = []
        for series in scores {
            // By position, since a score is a large value to copy.
            for index in series.scores.indices
            where !series.scores[index].endorsedRiskItems.isEmpty && asOf.hasCome(series.scores[index].day) {
                risks.append(Endorsement(instrument: series.instrument, score: series.scores[index]))
            }
            let more = RiskState.deteriorations(in: series, asOf: asOf)
            if !more.isEmpty { worse += more }
        }
        // Mostly there is nothing that a person should have looked at.
        let lastAssessment = risks.isEmpty && worse.isEmpty ? nil : RiskState.assessments(in: plan, asOf: asOf).max()
        if let lastAssessment { risks.removeAll { lastAssessment >= $0.score.day } }
        if !worse.isEmpty {
            let lastReview = RiskState.lastReview(in: plan, kinds: kinds, asOf: asOf) ?? .distantPast
            worse.removeAll { $0.score.day <= max(lastAssessment ?? .distantPast, lastReview) }
        }
        openRisks = risks.isEmpty ? [] : risks.sorted { $0.score.day < $1.score.day }
        unreviewed = worse.isEmpty ? [] : worse.sorted { $0.score.day < $1.score.day }
    }

    /// Each worsening by at least the reliable change, against the best score so far. After one, the level reached is the
    /// new one to compare with, so that a lasting worse level is named once and a further fall is named again.
    static func deteriorations(in series: ScoreSeries, asOf: CheckedDay) -> [Deterioration] {
        guard let change = series.instrument.reliableChange.first else { return [] }
        let higherIsWorse = series.instrument.direction == .higherIsWorse
        var best: Double?
        var found: [Deterioration] = []
        for index in series.scores.indices {
            guard let total = series.scores[index].total, asOf.hasCome(series.scores[index].day) else { continue }
            guard let reference = best else {
                best = total
                continue
            }
            let worseBy = higherIsWorse ? total - reference : reference - total
            if change.isMet(by: worseBy) {
                found.append(
                    Deterioration(
                        instrument: series.instrument, score: series.scores[index], worseBy: worseBy, reliableChange: change))
                best = total
            } else if worseBy < 0 {
                best = total
            }
        }
        return found
    }

    /// The days on which a person assessed risk: steps of such a kind, done by a person, that have taken place.
    static func assessments(in plan: PlanDraft, asOf: CheckedDay) -> [Day] {
        plan.steps.compactMap { step in
            guard !step.isHandledByAI, let kind = step.kind?.value, assessing.contains(kind) else { return nil }
            return step.takenPlace(by: asOf)
        }
    }

    /// The last day on which a person looked at how the patient is: a meeting, or the review of a tool that asks.
    private static func lastReview(in plan: PlanDraft, kinds: [String: StepKind], asOf: CheckedDay) -> Day? {
        plan.steps.lazy.compactMap { step -> Day? in
            guard let kind = step.kind.flatMap({ kinds[$0.value] }) else { return nil }
            if case .tool(_, nil) = step.handledBy?.value {
                guard monitoring.contains(kind.id), let last = step.review?.last?.value, asOf.hasCome(last) else { return nil }
                return last
            }
            return kind.therapeuticContact || deciding.contains(kind.id) ? step.takenPlace(by: asOf) : nil
        }.max()
    }

    private static let assessing: Set<String> = ["risk-assessment", "crisis-response", "safety-planning"]
    private static let monitoring: Set<String> = [
        "routine-outcome-monitoring", "outcome-trend-analysis", "risk-screening-questions", "symptom-tracking", "mood-diary",
    ]
    private static let deciding: Set<String> = ["diagnosis-decision", "medication-decision", "formulation"]
}

extension StepDraft {
    /// The day on which the step took place, when that is no later than `day`. A step that is still to come, or that was
    /// stopped, has not taken place; a running one counts from its start only.
    func takenPlace(by day: CheckedDay) -> Day? {
        switch status?.value {
        case .done, .now: break
        case .next, .stopped, nil: return nil
        }
        guard let date = (status?.value == .done ? on ?? to ?? from : on ?? from)?.value else { return nil }
        return day.hasCome(date) ? date : nil
    }
}

extension Day {
    static let distantPast = Day(number: Int.min / 2)
}
