public import CareModel

extension Instrument {
    /// Whether a score is on the ill side of the first cut-off, whichever way the scale runs and the cut-off is written.
    /// Nil without a cut-off.
    public func isAtCaseness(_ score: Double) -> Bool? {
        guard let cut = cutOffs.first else { return nil }
        let pointsUp = cut.comparison == .atLeast || cut.comparison == .moreThan
        return pointsUp == (direction == .higherIsWorse) ? cut.isMet(by: score) : !cut.isMet(by: score)
    }

    /// Where the line between the two sides of the first cut-off lies: `half` a step from its value, so that no score lies on
    /// it. Nil without a cut-off.
    public func cutLine(half: Double) -> Double? {
        cutOffs.first.map { cut in
            switch cut.comparison {
            case .atLeast, .lessThan: cut.value - half
            case .atMost, .moreThan: cut.value + half
            }
        }
    }
}
