public import CareModel

/// Figures that may be printed. It is made by suppression only, and a hidden count is not in it: no page can print one.
public struct PublishedTable: Sendable, Hashable {
    /// A figure as a reader sees it.
    public enum Count: Sendable, Hashable {
        /// Rounded as the policy says.
        case shown(Int)
        /// Fewer than the policy's smallest count.
        case small
        /// Hidden so that another figure cannot be worked out.
        case withheld
        /// Hidden, and the reason too: it would give something away.
        case unsaid
    }

    /// A share of a group in whole percent, with the 95 % Wilson interval.
    public struct Share: Sendable, Hashable {
        public let percent: Int
        public let interval: ClosedRange<Int>
        /// The share from 0 to 1, for a picture: of the whole percent, since a finer one would tell the unrounded counts.
        public var fraction: Double { Double(percent) / 100 }
        /// The interval from 0 to 1, of whole percents too.
        public var bounds: ClosedRange<Double> { Double(interval.lowerBound) / 100...Double(interval.upperBound) / 100 }
    }

    public let id: String
    /// The day of the data. A table that is published again unchanged keeps its own.
    public let asOf: Day
    public let policy: SuppressionPolicy
    /// Exact, for shown counts alone: percentages are computed from these, and two states are compared by them.
    let exact: [String: Int]
    let reasons: [String: Suppression.Reason]
    let sums: [CountTable.Sum]
    let effects: [String: PublishedEffect]

    init(
        id: String, asOf: Day, policy: SuppressionPolicy, exact: [String: Int], reasons: [String: Suppression.Reason],
        sums: [CountTable.Sum], effects: [String: PublishedEffect]
    ) {
        self.id = id
        self.asOf = asOf
        self.policy = policy
        self.exact = exact
        self.reasons = reasons
        self.sums = sums
        self.effects = effects
    }

    /// Suppresses all tables together, since their counts may be worked out from one another.
    ///
    /// - Parameter effects: By the count of the pairs that each was computed from; shown where that count is.
    /// - Returns: The tables in the order of their ids.
    public static func tables(
        of counts: CountTable, effects: [FigureKey: PrePostEffect] = [:], by policy: SuppressionPolicy, asOf: Day
    ) -> [PublishedTable] {
        let hidden = Suppression.hidden(in: counts, by: policy)
        var exact: [String: [String: Int]] = [:]
        var reasons: [String: [String: Suppression.Reason]] = [:]
        for (key, count) in counts.counts where !counts.unprinted.contains(key) {
            if let reason = hidden[key] {
                reasons[key.table, default: [:]][key.name] = reason
            } else {
                exact[key.table, default: [:]][key.name] = count
            }
        }
        return Set(counts.counts.keys.map(\.table)).sorted().map { id in
            let shown = exact[id] ?? [:]
            var published: [String: PublishedEffect] = [:]
            for (key, effect) in effects where key.table == id && (shown[key.name].map { $0 > 0 } ?? false) {
                published[key.name] = PublishedEffect(effect)
            }
            let own = counts.sums.filter { sum in sum.total.table == id && sum.parts.allSatisfy { $0.table == id } }
            return PublishedTable(
                id: id, asOf: asOf, policy: policy, exact: shown, reasons: reasons[id] ?? [:], sums: own, effects: published)
        }
    }

    /// The figure of this name. Nil: the table has none of it.
    public subscript(name: String) -> Count? {
        if let count = exact[name] { return .shown(policy.rounded(count)) }
        switch reasons[name] {
        case .small: return .small
        case .withheld: return .withheld
        case .unsaid: return .unsaid
        case nil: return nil
        }
    }

    /// Whether anything is shown at all.
    public var showsAnything: Bool { !exact.isEmpty }

    /// The share of `part` in `whole`, computed from the unrounded counts.
    ///
    /// - Returns: nil unless both are shown and the rest, which anyone can subtract, passes the policy as well.
    public func share(of part: String, in whole: String) -> Share? {
        guard let count = exact[part], let total = exact[whole], total > 0, count <= total, policy.passes(total - count),
            let bounds = WilsonInterval.of(count, in: total)
        else { return nil }
        func percent(_ fraction: Double) -> Int { Int((fraction * 100).rounded()) }
        return Share(
            percent: percent(Double(count) / Double(total)), interval: percent(bounds.lowerBound)...percent(bounds.upperBound))
    }

    /// The average change of the people whom `name` counts. Nil where that count is not shown, or no effect can be computed.
    public func effect(_ name: String) -> PublishedEffect? { effects[name] }

    /// The same table with every figure withheld.
    func withheld() -> PublishedTable {
        var all = reasons
        for name in exact.keys { all[name] = .unsaid }
        return PublishedTable(id: id, asOf: asOf, policy: policy, exact: [:], reasons: all, sums: sums, effects: [:])
    }
}

/// An average change as it is printed, in hundredths, so that what was published can be published again to the letter.
public struct PublishedEffect: Sendable, Hashable {
    let first: Int
    let last: Int
    let effect: Int
    let low: Int?
    let high: Int?

    init(first: Int, last: Int, effect: Int, low: Int?, high: Int?) {
        self.first = first
        self.last = last
        self.effect = effect
        self.low = low
        self.high = high
    }

    init(_ effect: PrePostEffect) {
        func hundredths(_ value: Double) -> Int { Int((min(max(value, -1e9), 1e9) * 100).rounded()) }
        let interval = effect.interval
        self.init(
            first: hundredths(effect.meanFirst), last: hundredths(effect.meanLast), effect: hundredths(effect.g),
            low: interval.map { hundredths($0.lowerBound) }, high: interval.map { hundredths($0.upperBound) })
    }

    /// The mean of the first scores, in points.
    public var meanFirst: Double { Double(first) / 100 }
    /// The mean of the last scores, in points.
    public var meanLast: Double { Double(last) / 100 }
    /// Hedges' g by the spread of the first scores; positive is better.
    public var g: Double { Double(effect) / 100 }
    /// Its 95 % interval. An effect is never shown without.
    public var interval: ClosedRange<Double>? {
        guard let low, let high, low <= high else { return nil }
        return Double(low) / 100...Double(high) / 100
    }
}
