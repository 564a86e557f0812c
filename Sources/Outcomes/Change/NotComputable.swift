/// Why there is no answer. It is an answer of its own: neither "no" nor "no change".
public enum NotComputable: String, Sendable, Hashable, CaseIterable, Error {
    /// There is no score at all.
    case noScore = "no-score"
    /// One score cannot change.
    case oneScore = "one-score"
    /// No source gives the figure that the question needs for this instrument.
    case noThreshold = "no-threshold"
    /// The two scores are not on the same scale.
    case differentScales = "different-scales"
    /// A fall in percent of a first score of zero.
    case startsAtZero = "starts-at-zero"
}
