/// A number with what it is for and where it comes from. No clinical figure stands anywhere without both.
public struct Threshold: Sendable, Hashable {
    /// How a figure is met. Sources differ: points published for a whole-number scale are met by exactly that many, while a
    /// reliable change index is only met by more.
    public enum Comparison: String, Sendable, Hashable, CaseIterable {
        case atLeast = "at-least"
        case moreThan = "more-than"
        case atMost = "at-most"
        case lessThan = "less-than"
    }

    /// In points of the instrument's total, or in percent where the list that holds it says so.
    public var value: Double
    /// Such as "caseness".
    public var purpose: String
    public var source: String
    /// For reliable change: the confidence of the interval, such as 0.95, where the source states one.
    public var confidence: Double?
    public var comparison: Comparison
    /// The reporting scheme whose rules this figure belongs to, such as `nhs-talking-therapies`.
    public var scheme: String?

    public init(
        value: Double, purpose: String, source: String, confidence: Double? = nil, comparison: Comparison = .atLeast, scheme: String? = nil
    ) {
        self.value = value
        self.purpose = purpose
        self.source = source
        self.confidence = confidence
        self.comparison = comparison
        self.scheme = scheme
    }

    /// Whether `number` meets the figure. A billionth of a point is rounding, not a difference: means of 34 answers have it.
    public func isMet(by number: Double) -> Bool {
        switch comparison {
        case .atLeast: number >= value - 1e-9
        case .moreThan: number > value + 1e-9
        case .atMost: number <= value + 1e-9
        case .lessThan: number < value - 1e-9
        }
    }
}
