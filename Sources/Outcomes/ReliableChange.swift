public import CareModel

/// Whether the difference between two scores is more than the usual ups and downs.
public enum ReliableChange: Sendable, Hashable {
    case improvement
    case deterioration
    /// Smaller than the threshold: too soon to be sure.
    case uncertain

    /// Judges the change from `first` to `last` by the instrument's first reliable-change threshold, in points.
    ///
    /// Point thresholds, such as those of NHS Talking Therapies, are met by a change of exactly that size. Nil where the
    /// instrument has no threshold or a score is missing: not computable is an answer of its own.
    public static func between(_ first: Double?, _ last: Double?, on instrument: Instrument) -> ReliableChange? {
        guard let first, let last, let threshold = instrument.reliableChange.first?.value else { return nil }
        let improvement = instrument.direction == .higherIsWorse ? first - last : last - first
        if improvement >= threshold { return .improvement }
        if improvement <= -threshold { return .deterioration }
        return .uncertain
    }
}

extension ScoreSeries {
    /// Scores that have a total, oldest first.
    public var answered: [Score] { scores.filter { $0.total != nil } }

    /// The change from the first to the last answered score. Nil with fewer than two of them.
    public var changeSinceStart: ReliableChange? {
        let answered = answered
        guard answered.count >= 2 else { return nil }
        return ReliableChange.between(answered.first?.total, answered.last?.total, on: instrument)
    }
}
