public import CareModel

/// One course of treatment of one patient.
public struct Episode: Sendable, Hashable {
    public var from: Day
    /// The day of the discharge; nil while it lasts.
    public var to: Day?
    /// Treatment contacts that took place.
    public var attendedContacts: Int

    public init(from: Day, to: Day? = nil, attendedContacts: Int) {
        self.from = from
        self.to = to
        self.attendedContacts = attendedContacts
    }

    public func contains(_ day: Day) -> Bool { day >= from && (to.map { day <= $0 } ?? true) }

    /// Discharged, with at least two attended treatment contacts: what NHS Talking Therapies counts as completed treatment
    /// (Office for Health Improvement and Disparities, Fingertips glossary).
    public var isCompleted: Bool { to != nil && attendedContacts >= 2 }
}

/// The first and the last answered score of an episode.
public struct ScorePair: Sendable, Hashable {
    public var first: Double
    public var last: Double

    public init(first: Double, last: Double) {
        self.first = first
        self.last = last
    }
}

/// What an episode has of one measure.
public enum Pairing: Sendable, Hashable {
    case pair(ScorePair)
    /// One answered score: it says how the patient was, not how that changed.
    case single(Double)
    case none

    public var first: Double? {
        switch self {
        case .pair(let pair): pair.first
        case .single(let score): score
        case .none: nil
        }
    }

    public var last: Double? {
        if case .pair(let pair) = self { pair.last } else { nil }
    }
}

extension ScoreSeries {
    /// The first and the last answered score within an episode. Of two scores of one day the one that stands last in the
    /// file is the later one; a day is one occasion, so two scores of one day are no pair.
    public func pairing(in episode: Episode) -> Pairing {
        var first: Score?
        var last: Score?
        for score in scores where score.total != nil && episode.contains(score.day) {
            if first == nil { first = score }
            last = score
        }
        guard let first, let last, let start = first.total, let end = last.total else { return .none }
        return first.day == last.day ? .single(start) : .pair(ScorePair(first: start, last: end))
    }
}
