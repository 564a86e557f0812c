/// How far the share of a service may lie from the share of all of them by chance alone.
///
/// The normal limits of a funnel plot, p0 ± z √(p0 (1 − p0) / n), after Spiegelhalter (2005), Statistics in Medicine 24:1185.
/// A funnel compares services of different size with one line. It is no ranking, and people are never plotted on it.
public struct FunnelLimits: Sendable, Hashable {
    /// About one service in twenty lies beyond these by chance.
    public static let warning = 1.96
    /// About one in five hundred does.
    public static let alarm = 3.0902

    /// The share of all services together, from 0 to 1.
    public let target: Double

    /// - Returns: nil for a share outside 0 to 1.
    public init?(target: Double) {
        guard (0...1).contains(target) else { return nil }
        self.target = target
    }

    /// The limits for a service of `size` people, cut to 0 and 1.
    ///
    /// - Returns: nil for a size of 0 or less.
    public func limits(size: Int, z: Double) -> ClosedRange<Double>? {
        guard size > 0, z >= 0, z.isFinite else { return nil }
        let reach = z * (target * (1 - target) / Double(size)).squareRoot()
        return max(0, target - reach)...min(1, target + reach)
    }

    /// Where a service stands.
    public enum Standing: Sendable, Hashable {
        /// Within what chance alone would bring.
        case within
        /// Beyond the inner limits: worth a look.
        case beyondWarning
        /// Beyond the outer limits: chance alone hardly brings it.
        case beyondAlarm
    }

    /// - Returns: nil where there is no share.
    public func standing(_ count: Int, of size: Int) -> Standing? {
        guard size > 0, (0...size).contains(count), let inner = limits(size: size, z: Self.warning),
            let outer = limits(size: size, z: Self.alarm)
        else { return nil }
        let share = Double(count) / Double(size)
        return inner.contains(share) ? .within : outer.contains(share) ? .beyondWarning : .beyondAlarm
    }
}
