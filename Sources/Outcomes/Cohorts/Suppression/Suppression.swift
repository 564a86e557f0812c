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
    /// The counts of each sum; those that are in few sums first, since they break little else.
    let cells: [[Int]]
    private(set) var reasons: [Suppression.Reason?]
    /// What was hidden for being smaller than others that could have been hidden in its place: whoever knows our rule knows
    /// that it is.
    private(set) var choices: [(chosen: Int, over: [Int])] = []
    /// Hidden counts for which other tables have been found.
    private var isOpen: [Bool]
    /// Hidden counts for which nothing more can be done: all around them is hidden, without a reason.
    private var isGivenUp: [Bool]

    init(counts: [Int], sums: [NumberedSum], weights: [Int], isPrinted: [Bool], policy: SuppressionPolicy) {
        self.counts = counts
        self.sums = sums
        self.weights = weights
        self.isPrinted = isPrinted
        self.policy = policy
        isOpen = [Bool](repeating: false, count: counts.count)
        isGivenUp = isOpen
        var sumsOf = [[Int]](repeating: [], count: counts.count)
        for (index, sum) in sums.enumerated() {
            for cell in [sum.total] + sum.parts { sumsOf[cell].append(index) }
        }
        self.sumsOf = sumsOf
        cells = sums.map { sum in (sum.parts + [sum.total]).sorted { (sumsOf[$0].count, $0) < (sumsOf[$1].count, $1) } }
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
            case .hide(let candidate):
                reasons[candidate.chosen] = .withheld
                choices.append((candidate.chosen, candidate.over))
            case .saveReasons(let cells):
                for cell in cells where reasons[cell] != nil { reasons[cell] = .unsaid }
                choices.removeAll { cells.contains($0.chosen) }
            }
        }
    }

    private enum Next {
        case hide(Candidate)
        case saveReasons(of: Set<Int>)
    }

    /// A shown count that may be hidden, and those that were larger.
    private struct Candidate {
        var chosen: Int
        var over: [Int]
        /// By weight, parts before totals, few people before many.
        var rank: (Int, Int, Int, Int)
    }

    private mutating func next() -> Next? {
        for sum in sums where reasons[sum.total] == nil {
            let hidden = sum.parts.filter { reasons[$0] != nil }
            if !hidden.isEmpty, !policy.passes(hidden.reduce(0) { $0 + counts[$1] }), let candidate = leastMissed(of: [sum]) {
                return .hide(candidate)
            }
        }
        // What is open stays open while more is hidden, but for the choices made since: so all are asked again at the end.
        for isLast in [false, true] {
            var best: Candidate?
            var stuck: Int?
            for cell in counts.indices where isSensitive(cell) && !isOpen[cell] {
                var other = OtherTable(search: self)
                isOpen[cell] = other.leavesOpen(cell)
                if isOpen[cell] { continue }
                guard let candidate = leastMissed(of: sumsOf[cell].map { sums[$0] }) else {
                    stuck = stuck ?? cell
                    continue
                }
                if best.map({ candidate.rank < $0.rank }) ?? true { best = candidate }
            }
            if let best { return .hide(best) }
            if let stuck { return release(stuck) }
            if !isLast { for cell in isOpen.indices { isOpen[cell] = false } }
        }
        return nil
    }

    /// Whether a count has to be kept from being solved: it is hidden, or nobody prints it and it is small.
    private func isSensitive(_ cell: Int) -> Bool {
        reasons[cell] != nil && !isGivenUp[cell] && (isPrinted[cell] || !policy.passes(counts[cell]))
    }

    /// A count all of whose neighbours are hidden, and that can be solved still: goes outward, from sum to sum, to the nearest
    /// ones that are shown.
    private mutating func release(_ cell: Int) -> Next {
        var seen: Set<Int> = [cell]
        var found: Set<Int> = []
        var ring: Set<Int> = [cell]
        while !ring.isEmpty {
            let around = Set(ring.flatMap { sumsOf[$0] }).subtracting(found).sorted()
            found.formUnion(around)
            if let candidate = leastMissed(of: around.map { sums[$0] }) { return .hide(candidate) }
            ring = Set(around.flatMap { [sums[$0].total] + sums[$0].parts }).subtracting(seen)
            seen.formUnion(ring)
        }
        // All that hangs together is hidden: then the reasons themselves say too much.
        if reasons[cell] == .unsaid || !isPrinted[cell] && seen.allSatisfy({ reasons[$0] == nil || reasons[$0] == .unsaid }) {
            isGivenUp[cell] = true
        }
        return .saveReasons(of: seen)
    }

    /// Of the shown counts of these sums the one that readers miss least: by weight, parts before totals, few people before
    /// many. A shown zero stays: hiding it would protect nobody.
    private func leastMissed(of sums: [NumberedSum]) -> Candidate? {
        var ranks: [Int: (Int, Int)] = [:]
        for sum in sums {
            for part in sum.parts { ranks[part] = (weights[part], 0) }
        }
        for sum in sums where ranks[sum.total] == nil { ranks[sum.total] = (weights[sum.total], 1) }
        let open = ranks.filter { reasons[$0.key] == nil && counts[$0.key] > 0 }
        guard let least = open.values.min(by: { $0 < $1 }) else { return nil }
        let equals = open.filter { $0.value == least }.keys.sorted { (counts[$0], $0) < (counts[$1], $1) }
        return equals.first.map {
            Candidate(chosen: $0, over: Array(equals.dropFirst()), rank: (least.0, least.1, counts[$0], $0))
        }
    }
}
