public import CareModel

/// Whether the difference between two scores is more than the usual ups and downs.
public enum ReliableChange: Sendable, Hashable {
    case improvement
    case deterioration
    /// Smaller than the threshold: too soon to be sure.
    case uncertain
    case notComputable(NotComputable)

    /// Judges the change from `first` to `last` by the instrument's first reliable-change threshold, in points.
    ///
    /// The threshold's own comparison counts: point thresholds, such as those of NHS Talking Therapies, are met by a change
    /// of exactly that size, a reliable change index only by more.
    public static func between(_ first: Double?, _ last: Double?, on instrument: Instrument) -> ReliableChange {
        guard let threshold = instrument.reliableChange.first else { return .notComputable(.noThreshold) }
        return between(first, last, by: threshold, on: instrument)
    }

    /// Judges the change by one of the several thresholds that sources give.
    public static func between(
        _ first: Double?, _ last: Double?, by threshold: Threshold, on instrument: Instrument
    ) -> ReliableChange {
        switch (first, last) {
        case (let first?, let last?):
            let improvement = instrument.improvement(from: first, to: last)
            if threshold.isMet(by: improvement) { return .improvement }
            return threshold.isMet(by: -improvement) ? .deterioration : .uncertain
        case (nil, nil): return .notComputable(.noScore)
        default: return .notComputable(.oneScore)
        }
    }
}

/// Whether a fall in percent of the first score meets a criterion, such as the 35 percent of the Y-BOCS.
public enum PercentFall: Sendable, Hashable {
    /// The fall in percent of the first score, negative for a rise.
    case met(percent: Double)
    case notMet(percent: Double)
    case notComputable(NotComputable)

    /// Judges the fall by the instrument's first percent criterion.
    public static func between(_ first: Double?, _ last: Double?, on instrument: Instrument) -> PercentFall {
        guard let threshold = instrument.percentFall.first else { return .notComputable(.noThreshold) }
        switch (first, last) {
        case (let first?, let last?):
            guard first > 0 else { return .notComputable(.startsAtZero) }
            let percent = 100 * (first - last) / first
            return threshold.isMet(by: percent) ? .met(percent: percent) : .notMet(percent: percent)
        case (nil, nil): return .notComputable(.noScore)
        default: return .notComputable(.oneScore)
        }
    }
}

extension ScoreSeries {
    /// Scores that have a total, oldest first.
    public var answered: [Score] { scores.filter { $0.total != nil } }

    /// The change from the first to the last answered score.
    public var changeSinceStart: ReliableChange {
        let answered = answered
        return ReliableChange.between(answered.first?.total, answered.count > 1 ? answered.last?.total : nil, on: instrument)
    }
}
