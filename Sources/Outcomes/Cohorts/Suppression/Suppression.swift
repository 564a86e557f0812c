/// Hides small counts, and as many more as it takes that none of them can be worked out from what is shown.
///
/// First every small count is hidden. Then, as long as something can be worked out, the smallest shown neighbour of it is
/// hidden too. A hidden count is taken as safe only when other tables have been found that a reader cannot tell from the true
/// one: with the same shown counts, the same sums, the same reasons and the same choice of what to hide, and with other
/// numbers there (see `OtherTable`). Where a total is shown, what its hidden parts have together must be no small count.
public enum Suppression {
    /// Why a count is hidden.
    public enum Reason: String, Sendable, Hashable, CaseIterable {
        /// It counts too few people.
        case small
        /// It is shown to nobody so that another cannot be worked out. It counts as many people as a shown one would.
        case withheld
        /// To say why it is hidden would give something away.
        case unsaid
    }

    /// The counts to hide. Those that no page prints are among them, without a reason that could be read.
    public static func hidden(in table: CountTable, by policy: SuppressionPolicy) -> [FigureKey: Reason] {
        let keys = table.counts.keys.sorted()
        var numbers: [FigureKey: Int] = [:]
        for (index, key) in keys.enumerated() { numbers[key] = index }
        let sums = table.sums.map { sum in
            NumberedSum(total: numbers[sum.total] ?? 0, parts: sum.parts.compactMap { numbers[$0] })
        }
        let search = SuppressionSearch(
            counts: keys.compactMap { table.counts[$0] }, sums: sums, weights: keys.map { table.weights[$0] ?? 0 },
            isPrinted: keys.map { !table.unprinted.contains($0) }, policy: policy)
        let best = search.bestOutcome()
        var result: [FigureKey: Reason] = [:]
        for (index, key) in keys.enumerated() { result[key] = best.reasons[index] }
        return result
    }
}

/// A sum by the numbers of its counts.
struct NumberedSum {
    var total: Int
    var parts: [Int]
}

struct SuppressionSearch {
    let counts: [Int]
    let sums: [NumberedSum]
    let weights: [Int]
    let isPrinted: [Bool]
    let policy: SuppressionPolicy
    /// The sums that each count is in.
    let sumsOf: [[Int]]
    private(set) var reasons: [Suppression.Reason?]
    /// What was hidden for being smaller than others that could have been hidden in its place: whoever knows our rule knows
    /// that it is.
    private(set) var choices: [(chosen: Int, over: [Int])] = []

    init(counts: [Int], sums: [NumberedSum], weights: [Int], isPrinted: [Bool], policy: SuppressionPolicy) {
        self.counts = counts
        self.sums = sums
        self.weights = weights
        self.isPrinted = isPrinted
        self.policy = policy
        var sumsOf = [[Int]](repeating: [], count: counts.count)
        for (index, sum) in sums.enumerated() {
            for cell in [sum.total] + sum.parts { sumsOf[cell].append(index) }
        }
        self.sumsOf = sumsOf
        reasons = counts.indices.map { isPrinted[$0] ? policy.passes(counts[$0]) ? nil : .small : .unsaid }
    }

    /// Hiding one count after the other can go astray where many are small. So it is also tried with all the least missed
    /// counts hidden to begin with, and then with more of them; what readers would miss least wins.
    func bestOutcome() -> SuppressionSearch {
        guard policy.complementary else { return self }
        let levels = Set(counts.indices.filter { isPrinted[$0] }.map { weights[$0] }).sorted(by: >)
        var best = self
        best.run()
        for level in levels.dropFirst().reversed() {
            var other = self
            for cell in counts.indices where isPrinted[cell] && weights[cell] <= level && reasons[cell] == nil && counts[cell] > 0 {
                other.reasons[cell] = .withheld
            }
            other.run()
            let shown = { (search: SuppressionSearch) in
                levels.map { level in counts.indices.count { weights[$0] == level && search.reasons[$0] == nil } }
            }
            if shown(best).lexicographicallyPrecedes(shown(other)) { best = other }
        }
        return best
    }

    private mutating func run() {
        while let next = next() {
            switch next {
            case .hide(let chosen, let over):
                reasons[chosen] = .withheld
                choices.append((chosen, over))
            case .saveReasons(let cells):
                for cell in cells where reasons[cell] != nil { reasons[cell] = .unsaid }
                choices.removeAll { cells.contains($0.chosen) }
            }
        }
    }

    private enum Next {
        case hide(Int, over: [Int])
        case saveReasons(of: Set<Int>)
    }

    private func next() -> Next? {
        for sum in sums where reasons[sum.total] == nil {
            let hidden = sum.parts.filter { reasons[$0] != nil }
            if !hidden.isEmpty, !policy.passes(hidden.reduce(0) { $0 + counts[$1] }), let (chosen, over) = leastMissed(of: [sum]) {
                return .hide(chosen, over: over)
            }
        }
        for cell in counts.indices {
            guard let reason = reasons[cell], isPrinted[cell] || !policy.passes(counts[cell]) else { continue }
            var other = OtherTable(search: self)
            if other.leavesOpen(cell) { continue }
            if let (chosen, over) = leastMissed(of: sumsOf[cell].map { sums[$0] }) { return .hide(chosen, over: over) }
            let (cells, kin) = neighbours(of: cell)
            if let (chosen, over) = leastMissed(of: kin) { return .hide(chosen, over: over) }
            // All that hangs together is hidden: then the reasons themselves say too much.
            if reason != .unsaid { return .saveReasons(of: cells) }
        }
        return nil
    }

    /// All counts that hang together with one by sums, and these sums.
    private func neighbours(of cell: Int) -> (cells: Set<Int>, sums: [NumberedSum]) {
        var seen: Set<Int> = [cell]
        var waiting = [cell]
        var found: Set<Int> = []
        while let next = waiting.popLast() {
            for sum in sumsOf[next] where found.insert(sum).inserted {
                for other in [sums[sum].total] + sums[sum].parts where seen.insert(other).inserted { waiting.append(other) }
            }
        }
        return (seen, found.sorted().map { sums[$0] })
    }

    /// Of the shown counts of these sums the one that readers miss least: by weight, parts before totals, few people before
    /// many. A shown zero stays: hiding it would protect nobody.
    private func leastMissed(of sums: [NumberedSum]) -> (chosen: Int, over: [Int])? {
        var ranks: [Int: (Int, Int)] = [:]
        for sum in sums {
            for part in sum.parts { ranks[part] = (weights[part], 0) }
        }
        for sum in sums where ranks[sum.total] == nil { ranks[sum.total] = (weights[sum.total], 1) }
        let open = ranks.filter { reasons[$0.key] == nil && counts[$0.key] > 0 }
        guard let least = open.values.min(by: { $0 < $1 }) else { return nil }
        let equals = open.filter { $0.value == least }.keys.sorted { (counts[$0], $0) < (counts[$1], $1) }
        return equals.first.map { ($0, Array(equals.dropFirst())) }
    }
}
