/// Looks for other tables that a reader cannot tell from the true one.
///
/// It moves single people between hidden counts until all sums hold again. What it finds is a proof; where it finds nothing
/// within its budget, the caller hides more, which errs on the safe side.
struct OtherTable {
    let search: SuppressionSearch
    private var counts: [Int]
    private var moved: [Int]
    /// By sum: the parts' moves less the total's. All are 0 in a table.
    private var residue: [Int]
    /// The sums of all counts that were moved; no other one can be broken.
    private var touched: [Int] = []
    private var budget = 0

    /// Steps tried before giving up. Tables of a clinic need some dozens.
    private static let budget = 1_500
    /// The most decisions about whom to move next.
    private static let mostDecisions = 7
    /// How many numbers must be possible for a hidden count. With two, a reader who knows this rule could tell the tables
    /// that just miss it from those that just meet it.
    static let openValues = 3

    init(search: SuppressionSearch) {
        self.search = search
        counts = search.counts
        moved = [Int](repeating: 0, count: search.counts.count)
        residue = [Int](repeating: 0, count: search.sums.count)
    }

    /// Whether a hidden count could be one of three numbers or more, or of all that its reason leaves.
    mutating func leavesOpen(_ cell: Int) -> Bool {
        let small = search.policy.minCell - (search.policy.zeroIsShown ? 1 : 0)
        let wanted = search.reasons[cell] == .small ? min(Self.openValues, small) : Self.openValues
        var found = 1
        for step in [1, -1] {
            counts = search.counts
            while found < wanted, moves(cell, by: step) { found += 1 }
        }
        return found >= wanted
    }

    /// Goes on to another table in which the count is one more or one less. Few decisions are tried before many: what is near
    /// is found soon, and the search does not lose itself far away.
    private mutating func moves(_ cell: Int, by step: Int) -> Bool {
        guard allows(step, in: cell) else { return false }
        budget = Self.budget
        move(cell, by: step)
        touched = search.sumsOf[cell]
        var isFound = false
        for limit in 0...Self.mostDecisions {
            isFound = repair(within: limit)
            if isFound || budget <= 0 { break }
        }
        if isFound { for index in counts.indices { counts[index] += moved[index] } }
        for index in moved.indices { moved[index] = 0 }
        for index in residue.indices { residue[index] = 0 }
        touched = []
        return isFound
    }

    /// Whether a hidden count could be one more or one less, as far as the reason why it is hidden tells.
    private func allows(_ step: Int, in cell: Int) -> Bool {
        guard let reason = search.reasons[cell] else { return false }
        let value = counts[cell] + step
        switch reason {
        case .small: return value >= (search.policy.zeroIsShown ? 1 : 0) && value < search.policy.minCell
        case .withheld: return value >= search.policy.minCell
        case .unsaid: return value >= 0
        }
    }

    private mutating func move(_ cell: Int, by step: Int) {
        moved[cell] += step
        for index in search.sumsOf[cell] { residue[index] += sign(of: cell, in: index) * step }
    }

    private func sign(of cell: Int, in sum: Int) -> Int { search.sums[sum].total == cell ? -1 : 1 }

    /// Mends the broken sum that leaves the least choice first. What leaves none is no decision, and counts as none.
    private mutating func repair(within limit: Int) -> Bool {
        var fewest: [(cell: Int, step: Int)]?
        for sum in touched where residue[sum] != 0 {
            let choices = choices(for: sum)
            if choices.isEmpty { return false }
            if fewest.map({ choices.count < $0.count }) ?? true { fewest = choices }
            if choices.count == 1 { break }
        }
        guard let fewest else { return keepsChoices }
        guard budget > 0, limit > 0 || fewest.count == 1 else { return false }
        budget -= 1
        for (cell, step) in fewest {
            let before = touched.count
            touched += search.sumsOf[cell]
            move(cell, by: step)
            if repair(within: fewest.count == 1 ? limit : limit - 1) { return true }
            move(cell, by: -step)
            touched.removeLast(touched.count - before)
        }
        return false
    }

    /// The counts that could mend a sum by one person, and which way.
    private func choices(for sum: Int) -> [(cell: Int, step: Int)] {
        let wanted = residue[sum] > 0 ? -1 : 1
        var choices: [(cell: Int, step: Int)] = []
        for cell in search.cells[sum] where moved[cell] == 0 && search.reasons[cell] != nil {
            let step = wanted * sign(of: cell, in: sum)
            if allows(step, in: cell) { choices.append((cell, step)) }
        }
        return choices
    }

    /// Whether we would have hidden the same counts in this table, each for being the smallest.
    private var keepsChoices: Bool {
        search.choices.allSatisfy { choice in
            let chosen = (counts[choice.chosen] + moved[choice.chosen], choice.chosen)
            return choice.over.allSatisfy { chosen < (counts[$0] + moved[$0], $0) }
        }
    }
}
