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
        var usedTools = false
        var hasFinished = !plan.steps.isEmpty
        // Steps and scores are large, so they are looked at where they lie.
        for index in plan.steps.indices {
            let status = plan.steps[index].status
            let isOver = status == .done || status == .stopped
            if !isOver { hasFinished = false }
            if !usedTools, isOver || status == .now, plan.steps[index].handler.usesTool { usedTools = true }
        }
        self.usedTools = usedTools
        self.hasFinished = hasFinished
        outcomes = scores.compactMap { series in
            let scores = series.scores
            guard let start = scores.indices.first(where: { scores[$0].total != nil }),
                let end = scores.indices.last(where: { scores[$0].total != nil }), start < end, let first = scores[start].total,
                let last = scores[end].total
            else { return nil }
            return Outcome(instrument: series.instrument, pair: ScorePair(first: first, last: last))
        }
    }
}

extension Handler {
    /// Without a copy of the tool.
    fileprivate var usesTool: Bool {
        switch self {
        case .person: false
        case .tool, .toolAssisting: true
        }
    }
}
