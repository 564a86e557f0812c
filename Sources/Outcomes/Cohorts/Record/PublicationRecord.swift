public import CareModel

/// What was published before: a text to which lines are only ever added.
///
/// Two builds that differ by one person's discharge would tell that person's outcome to whoever subtracts one from the other.
/// So each table is compared with all of its earlier states. The record holds only what was shown, and no small count; it is
/// still the clinic's own and belongs beside the private map of addresses, since it holds the shown counts unrounded.
public struct PublicationRecord: Sendable, Hashable {
    /// Oldest first.
    public private(set) var tables: [PublishedTable]

    public init(_ tables: [PublishedTable] = []) {
        self.tables = tables
    }

    /// What to do with a table that was computed now.
    public enum Decision: Sendable, Hashable {
        /// It is published. It differs from every earlier state by nothing or by enough people, or it is the first.
        case publish(PublishedTable)
        /// The earlier table stands as it was, with its day, since too little has changed.
        case republish(PublishedTable, because: [SmallDifference])
        /// Nothing of it is shown: too little has changed, and the earlier table was published by a laxer policy.
        case withhold(PublishedTable, because: [SmallDifference])

        /// What pages show.
        public var table: PublishedTable {
            switch self {
            case .publish(let table), .republish(let table, _), .withhold(let table, _): table
            }
        }
    }

    /// A figure that changed by too few people since an earlier state, without the number.
    public struct SmallDifference: Sendable, Hashable {
        public enum Kind: Sendable, Hashable {
            /// The figure itself.
            case figure
            /// What is left of this total when the shown parts are taken from it.
            case rest
            /// The average change of the people that it counts: it moved, though too few of them are others.
            case effect

            var rank: Int { self == .figure ? 0 : self == .rest ? 1 : 2 }
        }

        public let figure: FigureKey
        public let kind: Kind
        /// The day of the state that it was compared with.
        public let since: Day
    }

    /// Decides about a table. Pure: nothing is added to the record.
    public func decide(_ table: PublishedTable) -> Decision {
        let earlier = tables.filter { $0.id == table.id }
        guard let last = earlier.last else { return .publish(table) }
        var small: [SmallDifference] = []
        for state in earlier {
            let rule = max(table.policy.minDifference, state.policy.minDifference)
            small += table.smallDifferences(from: state, below: rule)
        }
        guard !small.isEmpty else { return .publish(table) }
        let reasons = Array(Set(small)).sorted {
            ($0.figure, $0.since.number, $0.kind.rank) < ($1.figure, $1.since.number, $1.kind.rank)
        }
        guard last.policy.isNoLaxer(than: table.policy) else { return .withhold(table.withheld(), because: reasons) }
        return .republish(last, because: reasons)
    }

    /// Decides about all tables of a build and adds those that are new to the record.
    ///
    /// - Returns: The decisions in the order of `computed`, and the lines to append to the text, which may be none.
    public mutating func settle(_ computed: [PublishedTable]) -> (decisions: [Decision], lines: String) {
        var lines = ""
        let decisions = computed.map { table in
            let decision = decide(table)
            // A table that shows nothing, and one that stands as it was, add nothing that could be compared.
            if case .publish(let new) = decision, new.showsAnything, tables.last(where: { $0.id == new.id }).map({ !new.shows($0) }) ?? true
            {
                tables.append(new)
                lines += new.line + "\n"
            }
            return decision
        }
        return (decisions, lines)
    }
}

extension PublishedTable {
    /// Whether both show the same.
    func shows(_ other: PublishedTable) -> Bool {
        exact == other.exact && reasons == other.reasons && effects == other.effects && policy == other.policy
    }

    /// Figures shown in both states, and what their totals leave over, that changed by at least one person and fewer than
    /// `least`.
    func smallDifferences(from earlier: PublishedTable, below least: Int) -> [PublicationRecord.SmallDifference] {
        var found: [PublicationRecord.SmallDifference] = []
        func note(_ name: String, _ kind: PublicationRecord.SmallDifference.Kind, _ difference: Int) {
            guard difference != 0, abs(difference) < least else { return }
            found.append(
                PublicationRecord.SmallDifference(figure: FigureKey(id, name), kind: kind, since: earlier.asOf))
        }
        for (name, count) in exact {
            guard let before = earlier.exact[name] else { continue }
            note(name, .figure, count - before)
            // One person who left and one who came leave the count as it is, and move the mean.
            if let effect = effects[name], let old = earlier.effects[name], effect != old, abs(count - before) < least {
                found.append(PublicationRecord.SmallDifference(figure: FigureKey(id, name), kind: .effect, since: earlier.asOf))
            }
        }
        for sum in sums {
            guard let now = exact[sum.total.name], let before = earlier.exact[sum.total.name] else { continue }
            var (rest, restBefore) = (now, before)
            for part in sum.parts {
                guard let count = exact[part.name], let countBefore = earlier.exact[part.name] else { continue }
                rest -= count
                restBefore -= countBefore
            }
            note(sum.total.name, .rest, rest - restBefore)
        }
        return found
    }
}

extension SuppressionPolicy {
    /// Whether everything that this policy shows could be shown by the other one.
    func isNoLaxer(than other: SuppressionPolicy) -> Bool {
        minCell >= other.minCell && (!zeroIsShown || other.zeroIsShown) && roundTo >= other.roundTo
            && (complementary || !other.complementary)
    }
}
