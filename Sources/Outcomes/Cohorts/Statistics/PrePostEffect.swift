public import CareModel

/// How large the average change of a group is, beside the spread of its scores at the start.
///
/// d is the difference of the means divided by the standard deviation of the first scores, and g is d times Hedges'
/// correction J = 1 - 3 / (4 (n - 1) - 1). The sign is turned so that positive is better in either direction of scale. It is
/// a change within one group and never the effect of a treatment: groups that only wait change as well.
public struct PrePostEffect: Sendable, Hashable {
    /// Pairs of a first and a last score.
    public let count: Int
    public let meanFirst: Double
    public let meanLast: Double
    /// Standard deviation of the first scores, with n - 1.
    public let spreadFirst: Double
    /// Between first and last scores, from -1 to 1. Nil where the last scores are all equal.
    public let correlation: Double?
    /// Difference over the spread of the first scores; positive is better.
    public let d: Double
    /// d, corrected for small groups.
    public let g: Double

    /// The 95 % interval of g: g ± z √(2 (1 − r) / n + g² / (2 n)).
    ///
    /// The large-sample variance of Becker (1988), British Journal of Mathematical and Statistical Psychology 41:257, for
    /// changes standardised by the spread at the start (`SMCR` in R's metafor). It takes the spread before and after as
    /// equal in the population. Nil where the correlation is not known.
    public var interval: ClosedRange<Double>? {
        guard let correlation else { return nil }
        let n = Double(count)
        let reach = WilsonInterval.z95 * (2 * (1 - correlation) / n + g * g / (2 * n)).squareRoot()
        return (g - reach)...(g + reach)
    }

    /// From the figures of a paper or a table.
    ///
    /// - Returns: nil below three pairs (with two, J is 0 and says that nothing is known), where the first scores do not
    ///   differ, and for numbers that cannot be.
    public init?(
        count: Int, meanFirst: Double, meanLast: Double, spreadFirst: Double, correlation: Double?, direction: Instrument.Direction
    ) {
        guard count >= 3, spreadFirst > 0, spreadFirst.isFinite, meanFirst.isFinite, meanLast.isFinite else { return nil }
        if let correlation, !(-1...1).contains(correlation) { return nil }
        self.count = count
        self.meanFirst = meanFirst
        self.meanLast = meanLast
        self.spreadFirst = spreadFirst
        self.correlation = correlation
        let better = direction == .higherIsWorse ? meanFirst - meanLast : meanLast - meanFirst
        d = better / spreadFirst
        g = d * (1 - 3 / (4 * Double(count - 1) - 1))
    }

    /// From the pairs themselves, in any order.
    public init?(_ pairs: [ScorePair], direction: Instrument.Direction) {
        guard pairs.count >= 3 else { return nil }
        // In one fixed order, so that two builds agree to the last digit.
        let ordered = pairs.sorted { ($0.first, $0.last) < ($1.first, $1.last) }
        let n = Double(ordered.count)
        let first = ordered.reduce(0) { $0 + $1.first } / n
        let last = ordered.reduce(0) { $0 + $1.last } / n
        var (firstSquares, lastSquares, products) = (0.0, 0.0, 0.0)
        for pair in ordered {
            firstSquares += (pair.first - first) * (pair.first - first)
            lastSquares += (pair.last - last) * (pair.last - last)
            products += (pair.first - first) * (pair.last - last)
        }
        guard firstSquares > 0 else { return nil }
        let correlation = lastSquares > 0 ? products / (firstSquares * lastSquares).squareRoot() : nil
        self.init(
            count: ordered.count, meanFirst: first, meanLast: last, spreadFirst: (firstSquares / (n - 1)).squareRoot(),
            correlation: correlation.map { min(1, max(-1, $0)) }, direction: direction)
    }
}
