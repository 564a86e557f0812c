public import CareModel

/// A population's mean and standard deviation on an instrument, in points.
public struct Norm: Sendable, Hashable {
    public let mean: Double
    public let standardDeviation: Double

    /// - Throws: `NormError` when the mean is no number or the spread is not above 0.
    public init(mean: Double, standardDeviation: Double) throws(NormError) {
        guard mean.isFinite else { throw .notFinite }
        guard standardDeviation.isFinite, standardDeviation > 0 else { throw .noSpread(standardDeviation) }
        self.mean = mean
        self.standardDeviation = standardDeviation
    }
}

/// The three cut-offs of Jacobson & Truax 1991 (doi:10.1037/0022-006X.59.1.12) between a clinical and a functional
/// population. Use c when both norms are known and overlap, a when there is none of a functional population.
public enum ClinicalCutOffs {
    /// Two standard deviations of the clinical population beyond its mean, towards the better end of the scale.
    public static func a(clinical: Norm, direction: Instrument.Direction) -> Double {
        clinical.mean + towardsBetter(direction) * 2 * clinical.standardDeviation
    }

    /// Within two standard deviations of the functional population of its mean. It is the functional spread that counts; a
    /// public implementation takes the clinical one, which shows only where the two differ.
    public static func b(functional: Norm, direction: Instrument.Direction) -> Double {
        functional.mean - towardsBetter(direction) * 2 * functional.standardDeviation
    }

    /// The point at which a score is as likely to be of the one population as of the other: the means, each weighted with
    /// the spread of the other.
    public static func c(clinical: Norm, functional: Norm) -> Double {
        (clinical.standardDeviation * functional.mean + functional.standardDeviation * clinical.mean)
            / (clinical.standardDeviation + functional.standardDeviation)
    }

    private static func towardsBetter(_ direction: Instrument.Direction) -> Double { direction == .higherIsWorse ? -1 : 1 }
}

/// A reliable change together with the side of the cut-off on which it ends: the categories of the literature, in words
/// that give no verdict on a person.
public enum ClinicalChange: String, Sendable, Hashable, CaseIterable {
    /// Reliably better, from the clinical to the functional side.
    case improvedAcrossCutOff = "improved-across-cut-off"
    case improved
    case uncertain
    case deteriorated
    /// Reliably worse, from the functional to the clinical side.
    case deterioratedAcrossCutOff = "deteriorated-across-cut-off"

    /// - Parameter cutOff: a score exactly on it is on the clinical side.
    public static func from(
        _ earlier: Double, to later: Double, index: ReliableChangeIndex, cutOff: Double, direction: Instrument.Direction,
        confidence: ReliableChangeIndex.Confidence = .ninetyFive
    ) throws(NormError) -> ClinicalChange {
        let raw = try index.index(from: earlier, to: later)
        guard ReliableChangeIndex.isReliable(raw, at: confidence) else { return .uncertain }
        func isClinical(_ score: Double) -> Bool { direction == .higherIsWorse ? score >= cutOff : score <= cutOff }
        if (direction == .higherIsWorse) == (raw < 0) {
            return isClinical(earlier) && !isClinical(later) ? .improvedAcrossCutOff : .improved
        }
        return !isClinical(earlier) && isClinical(later) ? .deterioratedAcrossCutOff : .deteriorated
    }
}
