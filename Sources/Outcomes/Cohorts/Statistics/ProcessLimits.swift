/// The natural limits of a series of single values: an XmR chart, for a service over time and never for a person.
///
/// Centre line: the mean. Limits: the mean ± 2.66 times the mean moving range; the moving range's own limit is 3.267 times
/// its mean. Both are the usual constants of individuals charts for ranges of two (3 / 1.128 and D4), after Shewhart and
/// Wheeler.
public struct ProcessLimits: Sendable, Hashable {
    public static let meanFactor = 2.66
    public static let rangeFactor = 3.267
    /// With fewer points the limits jump about too much to be drawn. Our policy, by common advice.
    public static let fewestPoints = 12

    public let mean: Double
    public let meanMovingRange: Double
    public let lower: Double
    public let upper: Double
    public let rangeLimit: Double

    /// What can be said of a series.
    public enum Answer: Sendable, Hashable {
        case tooFewPoints(has: Int, needs: Int)
        case limits(ProcessLimits)
    }

    /// The limits of a series, where it is long enough to have some.
    public static func of(_ values: [Double]) -> Answer {
        guard values.count >= fewestPoints, let limits = ProcessLimits(arithmeticOf: values) else {
            return .tooFewPoints(has: values.count, needs: fewestPoints)
        }
        return .limits(limits)
    }

    /// The arithmetic alone, for two values or more. Pages ask `of(_:)`, which wants enough points.
    public init?(arithmeticOf values: [Double]) {
        guard values.count >= 2, values.allSatisfy(\.isFinite) else { return nil }
        mean = values.reduce(0, +) / Double(values.count)
        meanMovingRange = zip(values, values.dropFirst()).reduce(0) { $0 + abs($1.1 - $1.0) } / Double(values.count - 1)
        lower = mean - Self.meanFactor * meanMovingRange
        upper = mean + Self.meanFactor * meanMovingRange
        rangeLimit = Self.rangeFactor * meanMovingRange
    }

    /// Whether a value lies beyond the limits: something other than the usual ups and downs may be at work.
    public func isBeyond(_ value: Double) -> Bool { value < lower || value > upper }
}
