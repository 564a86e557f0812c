public import CareModel
internal import Outcomes

/// One patient's scores for the staff's overview of all of them. It knows the patient by token only, and keeps days and
/// totals, so that it stays small.
public struct CaseloadGlance: Sendable, Hashable {
    public var token: String
    /// The pathway's id.
    public var pathway: String?
    /// The first of its instruments' standings; asked for on many pages.
    let standing: Standing
    /// One for each instrument with an answered score.
    package let lines: [Line]

    /// The scores on one instrument that have a total, oldest first.
    package struct Line: Sendable, Hashable {
        package struct Point: Sendable, Hashable {
            package var day: Day
            package var total: Double

            package init(day: Day, total: Double) {
                self.day = day
                self.total = total
            }
        }

        package let instrument: Instrument
        package let points: [Point]

        package init(instrument: Instrument, points: [Point]) {
            self.instrument = instrument
            self.points = points
        }

        package var series: ScoreSeries {
            ScoreSeries(instrument: instrument, scores: points.map { Score(day: $0.day, total: $0.total) })
        }
    }

    /// The scores that have a total, oldest first.
    public var series: [ScoreSeries] { lines.map(\.series) }

    public init(token: String, pathway: String?, series: [ScoreSeries]) {
        self.init(
            token: token, pathway: pathway,
            lines: series.compactMap { series in
                let scores = series.scores
                var points: [Line.Point] = []
                points.reserveCapacity(scores.count)
                // Scores are large, so they are looked at where they lie.
                for index in scores.indices {
                    if let total = scores[index].total { points.append(Line.Point(day: scores[index].day, total: total)) }
                }
                return points.isEmpty ? nil : Line(instrument: series.instrument, points: points)
            })
    }

    /// - Parameter lines: each with a score.
    package init(token: String, pathway: String?, lines: [Line]) {
        self.token = token
        self.pathway = pathway
        self.lines = lines
        standing = lines.map { Self.standing(of: $0.points.lazy.map(\.total), on: $0.instrument) }.min() ?? .oneScore
    }

    /// What a patient's scores say together, in the order in which staff want to see them.
    enum Standing: Int, Comparable, CaseIterable {
        case worse, unsure, oneScore, better

        static func < (left: Standing, right: Standing) -> Bool { left.rawValue < right.rawValue }
    }

    /// Reliably worse than at the start, or than the best score since, comes before anything that got better.
    static func standing(of series: ScoreSeries) -> Standing {
        standing(of: series.answered.compactMap(\.total), on: series.instrument)
    }

    private static func standing(of totals: some BidirectionalCollection<Double>, on instrument: Instrument) -> Standing {
        guard totals.count > 1, let last = totals.last else { return .oneScore }
        let best = instrument.direction == .higherIsWorse ? totals.min() : totals.max()
        let changes = [totals.first, best].map { ReliableChange.between($0, last, on: instrument) }
        if changes.contains(.deterioration) { return .worse }
        return changes.first == .improvement ? .better : .unsure
    }

    /// The best score, where only the change since then is a reliable worsening, and the one since the start is not.
    static func bestBeforeWorsening(of series: ScoreSeries) -> Double? {
        let totals = series.answered.compactMap(\.total)
        guard standing(of: series) == .worse, let last = totals.last,
            ReliableChange.between(totals.first, last, on: series.instrument) != .deterioration
        else { return nil }
        return series.instrument.direction == .higherIsWorse ? totals.min() : totals.max()
    }
}
