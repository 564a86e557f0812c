/// The people that a figure is about: all, one pathway's, or those who did or did not use tools. Never a clinician's.
public enum CohortGroup: Sendable, Hashable {
    case everyone
    case pathway(String)
    /// Patients whose plan names no pathway, or one that the clinic does not have.
    case noPathway
    case usedTools
    case usedNoTools

    var name: String {
        switch self {
        case .everyone: "everyone"
        case .pathway(let id): "pathway \(id)"
        case .noPathway: "no pathway"
        case .usedTools: "used tools"
        case .usedNoTools: "used no tools"
        }
    }
}

/// What is counted.
public enum CohortFigure: Sendable, Hashable {
    /// People with a plan.
    case started
    /// People whose plan still has something to do.
    case inCare
    /// People with nothing of their plan left to do.
    case finished
    /// Finished, with a first and a last score on the table's instrument.
    case pairs
    /// Finished, without two scores on the table's instrument.
    case withoutPair
    /// Reliable change for the better, none, and for the worse.
    case improved, uncertain, worse
    /// At or past the cut-off at the start, on its ill side.
    case startedAtCaseness
    /// On its well side at the start.
    case startedBelowCaseness
    /// At caseness at the start, and not at the end.
    case endedBelowCaseness
    /// At caseness at the start and at the end.
    case endedAtCaseness
    /// People whose change lies in a band of `ChangeBands`.
    case band(ChangeBands.Band)

    var name: String {
        switch self {
        case .started: "started"
        case .inCare: "in care"
        case .finished: "finished"
        case .pairs: "with both scores"
        case .withoutPair: "without both scores"
        case .improved: "improved"
        case .uncertain: "uncertain"
        case .worse: "worse"
        case .startedAtCaseness: "started at caseness"
        case .startedBelowCaseness: "started below caseness"
        case .endedBelowCaseness: "ended below caseness"
        case .endedAtCaseness: "ended at caseness"
        case .band(let band): "band \(band.id)"
        }
    }
}

extension PublishedTable {
    static func name(_ group: CohortGroup, _ figure: CohortFigure) -> String { group.name + ", " + figure.name }

    /// A figure of a cohort.
    public func count(_ figure: CohortFigure, of group: CohortGroup = .everyone) -> Count? { self[Self.name(group, figure)] }

    /// A share of a cohort, such as the improved among those with both scores.
    public func share(of part: CohortFigure, in whole: CohortFigure, of group: CohortGroup = .everyone) -> Share? {
        share(of: Self.name(group, part), in: Self.name(group, whole))
    }

    /// The average change of a group.
    public func effect(of group: CohortGroup = .everyone) -> PublishedEffect? { effect(Self.name(group, .pairs)) }
}
