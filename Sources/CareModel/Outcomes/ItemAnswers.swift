/// What may be answered to an item.
public struct ItemAnswers: Sendable, Hashable {
    public var range: ClosedRange<Double>
    /// The only values that may stand, where not all of the range are possible, such as 0, 2 and 4. Else empty.
    public var values: [Double]

    public init(_ range: ClosedRange<Double>, values: [Double] = []) {
        self.range = range
        self.values = values
    }

    public func contains(_ answer: Double) -> Bool { values.isEmpty ? range.contains(answer) : values.contains(answer) }
}

/// How a total is made of answers.
public struct ScoreForm: Sendable, Hashable {
    public enum Statistic: String, Sendable, Hashable, CaseIterable {
        case sum, mean
    }

    public var statistic: Statistic
    /// The sum or mean is multiplied by it: 10 for a clinical score of the CORE-OM, 4 for the WHO-5, 2 for a doubled DASS-21.
    public var factor: Double

    public init(_ statistic: Statistic = .sum, factor: Double = 1) {
        self.statistic = statistic
        self.factor = factor
    }
}
