/// A gain or loss between two neighbouring sessions that is large, large for the score it started from, and lasting.
///
/// The three criteria of Tang & DeRubeis 1999 (doi:10.1037/0022-006X.67.6.894), with the critical value of the third adjusted
/// for missing sessions (Lutz et al. 2013, as the R package `suddengains` does, doi:10.1371/journal.pone.0230276):
/// 1. a change of at least `points` from one session to the next;
/// 2. of at least `fraction` of the score before it;
/// 3. the mean of up to three sessions before against that of up to three after it differs by more than t times the pooled
///    standard deviation, t being the two-sided 5 % quantile with n_before + n_after − 2 degrees of freedom. (The formula
///    has no 1/n: it is that of the literature, and stricter than a t test.)
///
/// A loss has to meet the mirror image of all three. The R package's second criterion for losses is always met where its
/// first is; ours asks for a worsening by `fraction` of the score before.
public struct SuddenChange: Sendable, Hashable {
    public enum Kind: String, Sendable, Hashable, CaseIterable {
        case gain, loss
    }

    public struct Criteria: Sendable, Hashable {
        /// In points of the instrument, such as its reliable change; 7 in the first study, on the BDI.
        public var points: Double
        /// Of the score before, from 0 to 1.
        public var fraction: Double

        public init(points: Double, fraction: Double = 0.25) {
            self.points = points
            self.fraction = fraction
        }
    }

    /// The judgement of one step between sessions.
    public enum Verdict: Sendable, Hashable {
        case met(Kind)
        case notMet
        /// A session beside the step is missing, or fewer than two on one of its sides.
        case notComputable
    }

    public var kind: Kind
    /// The position of the last session before the change, from 0.
    public var after: Int
    /// In points, always positive.
    public var size: Double

    public init(kind: Kind, after: Int, size: Double) {
        self.kind = kind
        self.after = after
        self.size = size
    }

    /// All sudden gains and losses of a course of sessions, in order.
    ///
    /// - Parameters:
    ///   - sessions: the score of each session; nil where it is missing.
    ///   - lowerIsBetter: the direction of the scale.
    public static func find(in sessions: [Double?], by criteria: Criteria, lowerIsBetter: Bool = true) -> [SuddenChange] {
        guard sessions.count > 1 else { return [] }
        return (0..<(sessions.count - 1)).compactMap { index in
            guard case .met(let kind) = verdict(after: index, in: sessions, by: criteria, lowerIsBetter: lowerIsBetter),
                let before = sessions[index], let next = sessions[index + 1]
            else { return nil }
            return SuddenChange(kind: kind, after: index, size: abs(before - next))
        }
    }

    /// The judgement of the step from session `index` to the one behind it.
    public static func verdict(after index: Int, in sessions: [Double?], by criteria: Criteria, lowerIsBetter: Bool = true) -> Verdict {
        guard sessions.indices.contains(index), sessions.indices.contains(index + 1) else { return .notComputable }
        let before = Sample(sessions[max(0, index - 2)...index])
        let after = Sample(sessions[(index + 1)...min(sessions.count - 1, index + 3)])
        guard let last = sessions[index], let next = sessions[index + 1], before.count >= 2, after.count >= 2 else { return .notComputable }
        let fall = last - next
        let spread = ((before.squares + after.squares) / Double(before.count + after.count - 2)).squareRoot()
        let beyond = criticalValue(degreesOfFreedom: before.count + after.count - 2) * spread
        // The share is of the score before whatever the direction; below zero there is none.
        guard abs(fall) >= criteria.points, abs(fall) >= criteria.fraction * last,
            fall > 0 ? before.mean - after.mean > beyond : after.mean - before.mean > beyond
        else { return .notMet }
        return .met((fall > 0) == lowerIsBetter ? .gain : .loss)
    }

    /// The two-sided 5 % quantiles of Student's t; no others can arise from two to three sessions on each side.
    private static func criticalValue(degreesOfFreedom: Int) -> Double {
        switch degreesOfFreedom {
        case 2: 4.302_652_729_911_275
        case 3: 3.182_446_305_284_263
        default: 2.776_445_105_197_793
        }
    }

    /// Mean and sum of squared deviations of the sessions that took place.
    private struct Sample {
        let count: Int
        let mean: Double
        let squares: Double

        init(_ sessions: ArraySlice<Double?>) {
            let values = sessions.compactMap(\.self)
            let mean = values.isEmpty ? 0 : values.reduce(0, +) / Double(values.count)
            count = values.count
            self.mean = mean
            squares = values.reduce(0) { $0 + ($1 - mean) * ($1 - mean) }
        }
    }
}
