/// The name of one figure: the table that it belongs to, and its place there.
public struct FigureKey: Sendable, Hashable, Comparable, CustomStringConvertible {
    public let table: String
    public let name: String

    public init(_ table: String, _ name: String) {
        self.table = table
        self.name = name
    }

    public var description: String { table + ": " + name }

    public static func < (left: FigureKey, right: FigureKey) -> Bool { (left.table, left.name) < (right.table, right.name) }
}

/// Counts of people and how they add up, before anything is hidden. Pages never see it.
public struct CountTable: Sendable {
    /// A total and the parts that make it up.
    public struct Sum: Sendable, Hashable {
        public let total: FigureKey
        public let parts: [FigureKey]

        public init(_ total: FigureKey, of parts: [FigureKey]) {
            self.total = total
            self.parts = parts
        }
    }

    public let counts: [FigureKey: Int]
    /// Every way in which a reader could work one count out from others.
    public let sums: [Sum]
    /// How much a reader would miss a count: of two that could be hidden to protect a third, the one with less goes. 0 where
    /// nothing is said.
    public let weights: [FigureKey: Int]
    /// Counts that no page prints, but that a reader can subtract: who is left of a group when its shown parts are taken away.
    /// Small ones are kept from being solved; the others may be.
    public let unprinted: Set<FigureKey>

    /// - Throws: `CountTableError` for a count below 0, a sum of unknown counts, or one that does not add up.
    public init(
        _ counts: [FigureKey: Int], sums: [Sum], weights: [FigureKey: Int] = [:], unprinted: Set<FigureKey> = []
    ) throws(CountTableError) {
        if let wrong = counts.filter({ $0.value < 0 }).keys.min() { throw .negative(wrong) }
        for sum in sums {
            var left = 0
            for part in sum.parts {
                guard let count = counts[part] else { throw .unknown(part) }
                left += count
            }
            guard let total = counts[sum.total] else { throw .unknown(sum.total) }
            guard left == total else { throw .doesNotAddUp(sum.total) }
        }
        self.counts = counts
        self.sums = sums
        self.weights = weights
        self.unprinted = unprinted
    }
}

/// Why counts are no table.
public enum CountTableError: Error, Sendable, Hashable {
    case negative(FigureKey)
    case unknown(FigureKey)
    case doesNotAddUp(FigureKey)
}
