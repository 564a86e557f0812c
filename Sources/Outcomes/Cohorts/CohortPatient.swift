public import CareModel

/// What a cohort keeps of one patient: a few numbers, no name, no text and nobody who treats them. There is no way to group
/// by clinician.
public struct CohortPatient: Sendable, Hashable {
    /// The first and last score on one instrument.
    public struct Outcome: Sendable, Hashable {
        public var instrument: Instrument
        public var pair: ScorePair

        public init(instrument: Instrument, pair: ScorePair) {
            self.instrument = instrument
            self.pair = pair
        }
    }

    /// A pathway's id.
    public var pathway: String?
    /// Whether a tool handled a step of this patient's care.
    public var usedTools: Bool
    /// Whether nothing of the plan is left to do.
    public var hasFinished: Bool
    /// One for each instrument with two answered scores or more.
    public var outcomes: [Outcome]

    public init(pathway: String?, usedTools: Bool, hasFinished: Bool, outcomes: [Outcome]) {
        self.pathway = pathway
        self.usedTools = usedTools
        self.hasFinished = hasFinished
        self.outcomes = outcomes
    }

    /// From a plan and its scores. Care has finished when no step is now or next; a tool was used when a step that it handles
    /// is more than planned.
    public init(_ plan: CarePlan, scores: [ScoreSeries]) {
        pathway = plan.pathway
        usedTools = plan.steps.contains { $0.handler.tool != nil && ($0.status == .now || $0.status == .done || $0.status == .stopped) }
        hasFinished = !plan.steps.isEmpty && plan.steps.allSatisfy { $0.status == .done || $0.status == .stopped }
        outcomes = scores.compactMap { series in
            let totals = series.answered.compactMap(\.total)
            guard totals.count >= 2, let first = totals.first, let last = totals.last else { return nil }
            return Outcome(instrument: series.instrument, pair: ScorePair(first: first, last: last))
        }
    }
}
