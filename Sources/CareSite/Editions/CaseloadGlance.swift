public import CareModel
internal import Outcomes

/// One patient's scores for the staff's overview of all of them. It knows the patient by token only, and keeps days and
/// totals, so that it stays small.
public struct CaseloadGlance: Sendable, Hashable {
    public var token: String
    /// The pathway's id.
    public var pathway: String?
    /// The scores that have a total, oldest first.
    public let series: [ScoreSeries]
    /// The first of its instruments' standings; asked for on many pages.
    let standing: Standing

    public init(token: String, pathway: String?, series: [ScoreSeries]) {
        self.token = token
        self.pathway = pathway
        let answered = series.compactMap { series in
            let answered = series.answered.map { Score(day: $0.day, total: $0.total) }
            return answered.isEmpty ? nil : ScoreSeries(instrument: series.instrument, scores: answered)
        }
        self.series = answered
        standing = answered.map(Self.standing).min() ?? .oneScore
    }

    /// What a patient's scores say together, in the order in which staff want to see them.
    enum Standing: Int, Comparable, CaseIterable {
        case worse, unsure, oneScore, better

        static func < (left: Standing, right: Standing) -> Bool { left.rawValue < right.rawValue }
    }

    /// Reliably worse than at the start, or than the best score since, comes before anything that got better.
    static func standing(of series: ScoreSeries) -> Standing {
        let totals = series.answered.compactMap(\.total)
        guard totals.count > 1, let last = totals.last else { return .oneScore }
        let best = series.instrument.direction == .higherIsWorse ? totals.min() : totals.max()
        let changes = [totals.first, best].map { ReliableChange.between($0, last, on: series.instrument) }
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
