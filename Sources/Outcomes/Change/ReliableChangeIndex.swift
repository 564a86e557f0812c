/// Why a reliable change index or a cut-off cannot be computed from what was given.
public enum NormError: Error, Sendable, Hashable {
    /// A reliability below 0 or above 1, or none that is a number.
    case reliabilityOutOfRange(Double)
    /// A reliability of 1 leaves no error of measurement, so that any difference at all would count as infinite.
    case perfectReliability
    /// A standard deviation of 0 or below, or none that is a number.
    case noSpread(Double)
    /// A mean or a score that is not a number.
    case notFinite
}

/// The reliable change index of Jacobson & Truax 1991 (doi:10.1037/0022-006X.59.1.12): a difference of two scores in units of
/// the standard error of such differences.
///
/// Which reliability is put in, internal consistency or retest, changes the answer; whoever shows a result names it.
public struct ReliableChangeIndex: Sendable, Hashable {
    /// The two-sided confidence of an interval, with its normal quantile as customary in the literature.
    public enum Confidence: Double, Sendable, Hashable, CaseIterable {
        case ninety = 0.90
        case ninetyFive = 0.95

        public var quantile: Double {
            switch self {
            case .ninety: 1.645
            case .ninetyFive: 1.96
            }
        }
    }

    /// Of the scores before treatment, in points.
    public let standardDeviation: Double
    /// From 0 to below 1.
    public let reliability: Double

    /// - Throws: `NormError` for a reliability outside 0 to 1 or of exactly 1, and for a spread that is not above 0.
    public init(standardDeviation: Double, reliability: Double) throws(NormError) {
        guard standardDeviation.isFinite, standardDeviation > 0 else { throw .noSpread(standardDeviation) }
        guard (0...1).contains(reliability) else { throw .reliabilityOutOfRange(reliability) }
        guard reliability < 1 else { throw .perfectReliability }
        self.standardDeviation = standardDeviation
        self.reliability = reliability
    }

    /// SEM = SD √(1 − r), in points.
    public var standardErrorOfMeasurement: Double { standardDeviation * (1 - reliability).squareRoot() }

    /// S_diff = √2 SEM, in points.
    public var standardErrorOfDifference: Double { 2.0.squareRoot() * standardErrorOfMeasurement }

    /// (later − earlier) / S_diff; the sign is that of the raw difference, whichever end of the scale is the better one.
    public func index(from earlier: Double, to later: Double) throws(NormError) -> Double {
        guard earlier.isFinite, later.isFinite else { throw .notFinite }
        return (later - earlier) / standardErrorOfDifference
    }

    /// The points that a difference has to exceed.
    public func points(at confidence: Confidence = .ninetyFive) -> Double { confidence.quantile * standardErrorOfDifference }

    /// Whether an index is reliable: strictly beyond the quantile, so that exactly 1.96 is not.
    public static func isReliable(_ index: Double, at confidence: Confidence = .ninetyFive) -> Bool { abs(index) > confidence.quantile }
}
