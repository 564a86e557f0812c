/// The likely range of a share, from a count and a total.
///
/// The score interval of Wilson (1927), without continuity correction, as in Newcombe (1998), Statistics in Medicine 17:857,
/// and in England's public health indicator methods (APHO Technical Briefing 3). It never leaves 0 to 1 and is not empty at
/// 0 % and 100 %, where the simple interval is.
public enum WilsonInterval {
    /// The normal quantile of a 95 % interval.
    public static let z95 = 1.959963984540054

    /// The interval of `count` in `total`, both bounds from 0 to 1.
    ///
    /// - Returns: nil where there is no share: a total of 0, or a count below 0 or above the total.
    public static func of(_ count: Int, in total: Int, z: Double = z95) -> ClosedRange<Double>? {
        guard total > 0, (0...total).contains(count), z >= 0, z.isFinite else { return nil }
        let (n, p, zz) = (Double(total), Double(count) / Double(total), z * z)
        let centre = p + zz / (2 * n)
        let reach = z * (p * (1 - p) / n + zz / (4 * n * n)).squareRoot()
        let scale = 1 + zz / n
        // At the ends the bound is 0 or 1 by algebra; rounding must not put it a hair beyond.
        let lower = count == 0 ? 0 : max(0, (centre - reach) / scale)
        let upper = count == total ? 1 : min(1, (centre + reach) / scale)
        return lower...max(lower, upper)
    }
}
