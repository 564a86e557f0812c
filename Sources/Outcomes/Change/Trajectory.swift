public import CareModel

/// One patient's scores on one instrument along time, each compared with the first and with the one before.
public struct Trajectory: Sendable, Hashable {
    public struct Point: Sendable, Hashable {
        public var score: Score
        /// Points better than the first answered score; negative is worse. Nil without a total, and at the first one.
        public var improvementSinceStart: Double?
        /// Points better than the answered score before.
        public var improvementSinceLast: Double?
        public var changeSinceStart: ReliableChange
        public var changeSinceLast: ReliableChange
    }

    public let instrument: Instrument
    /// Oldest first; scores without a total among them.
    public let points: [Point]

    public init(_ series: ScoreSeries) {
        let instrument = series.instrument
        var first: Double?
        var previous: Double?
        var points: [Point] = []
        points.reserveCapacity(series.scores.count)
        for score in series.scores {
            let total = score.total
            func improvement(since earlier: Double?) -> Double? {
                guard let earlier, let total else { return nil }
                return instrument.improvement(from: earlier, to: total)
            }
            points.append(
                Point(
                    score: score, improvementSinceStart: improvement(since: first), improvementSinceLast: improvement(since: previous),
                    changeSinceStart: ReliableChange.between(first, total, on: instrument),
                    changeSinceLast: ReliableChange.between(previous, total, on: instrument)))
            if first == nil { first = total }
            if total != nil { previous = total }
        }
        self.instrument = instrument
        self.points = points
    }

    /// Whether the newest score says that the treatment is not on track.
    public enum Track: Sendable, Hashable {
        /// Reliably worse than at the start.
        case notOnTrack
        /// Not reliably worse. It does not say that all is well.
        case noReliableDeterioration
        case notComputable(NotComputable)
    }

    public var track: Track {
        guard let last = points.last(where: { $0.score.total != nil }) else { return .notComputable(.noScore) }
        return switch last.changeSinceStart {
        case .deterioration: .notOnTrack
        case .improvement, .uncertain: .noReliableDeterioration
        case .notComputable(let reason): .notComputable(reason)
        }
    }

    /// The scores by week from the first one: the last answered score of each seven days, nil for a week without one.
    public var weeks: [Double?] {
        guard let start = points.first(where: { $0.score.total != nil })?.score.day else { return [] }
        var weeks: [Double?] = []
        for point in points {
            guard let total = point.score.total else { continue }
            let week = (point.score.day.number - start.number) / 7
            // A date that is centuries off is a slip; no plan runs for a lifetime.
            guard (0..<5_220).contains(week) else { continue }
            while weeks.count <= week { weeks.append(nil) }
            weeks[week] = total
        }
        return weeks
    }

    /// Sudden gains and losses from week to week, with the instrument's reliable change as the first criterion. Empty where
    /// the instrument has none. `after` counts weeks from 0.
    public var suddenChanges: [SuddenChange] {
        guard let points = instrument.reliableChange.first?.value else { return [] }
        return SuddenChange.find(
            in: weeks, by: SuddenChange.Criteria(points: points), lowerIsBetter: instrument.direction == .higherIsWorse)
    }
}
