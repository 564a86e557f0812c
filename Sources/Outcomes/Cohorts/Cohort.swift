public import CareModel

/// All patients of a clinic as numbers, gathered while their plans pass by, in any order.
///
/// It keeps two scores and a few marks for each patient and instrument, so it does not grow with the text of plans.
public struct Cohort: Sendable {
    struct Member: Sendable {
        var group: Int
        var usedTools: Bool
        var hasFinished: Bool
    }

    struct Outcome: Sendable {
        var group: Int
        var usedTools: Bool
        var pair: ScorePair
    }

    /// Pathway ids in the order in which they came; an empty one for patients without a pathway.
    private(set) var pathways: [String] = []
    private var numbers: [String: Int] = [:]
    private(set) var members: [Member] = []
    /// Of patients who have finished, by instrument's id.
    private(set) var outcomes: [String: [Outcome]] = [:]
    private(set) var instruments: [String: Instrument] = [:]

    public init() {}

    public mutating func add(_ patient: CohortPatient) {
        let pathway = patient.pathway ?? ""
        let group = numbers[pathway] ?? pathways.count
        if group == pathways.count {
            numbers[pathway] = group
            pathways.append(pathway)
        }
        members.append(Member(group: group, usedTools: patient.usedTools, hasFinished: patient.hasFinished))
        guard patient.hasFinished else { return }
        for outcome in patient.outcomes {
            if instruments[outcome.instrument.id] == nil { instruments[outcome.instrument.id] = outcome.instrument }
            outcomes[outcome.instrument.id, default: []].append(
                Outcome(group: group, usedTools: patient.usedTools, pair: outcome.pair))
        }
    }

    /// The figures that may be shown.
    ///
    /// - Parameters:
    ///   - pathways: The clinic's pathways by id. They are in the tables even when nobody took them, so that a missing row
    ///     says nothing.
    ///   - asOf: The day of the data.
    /// - Throws: `CountTableError` never in practice: the sums are built from the same people as the counts.
    public func summary(pathways: [String], by policy: SuppressionPolicy, asOf: Day) throws(CountTableError) -> CohortSummary {
        // An instrument with too few pairs has no table: every figure of it would be hidden, and the search for what else to
        // hide beside them takes long where nothing can be shown.
        var cohort = self
        cohort.outcomes = outcomes.filter { policy.passes($0.value.count) }
        cohort.instruments = instruments.filter { cohort.outcomes[$0.key] != nil }
        var builder = CohortTables(cohort: cohort, pathways: pathways)
        builder.build()
        let counts = try CountTable(builder.counts, sums: builder.sums, weights: builder.weights, unprinted: builder.unprinted)
        let tables = PublishedTable.tables(of: counts, effects: builder.effects, by: policy, asOf: asOf)
        return CohortSummary(tables: tables, instruments: cohort.instruments.values.sorted { $0.id < $1.id }, pathways: pathways)
    }
}
