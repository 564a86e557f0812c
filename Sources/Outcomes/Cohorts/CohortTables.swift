internal import CareModel

/// Counts a cohort, and writes down every sum by which one count could be worked out from others.
struct CohortTables {
    let cohort: Cohort
    let pathways: [String]
    private(set) var counts: [FigureKey: Int] = [:]
    private(set) var sums: [CountTable.Sum] = []
    private(set) var weights: [FigureKey: Int] = [:]
    private(set) var unprinted: Set<FigureKey> = []
    private(set) var effects: [FigureKey: PrePostEffect] = [:]

    static let completion = "completion"
    private let groups: [CohortGroup]
    private let groupOf: [CohortGroup]

    init(cohort: Cohort, pathways: [String]) {
        self.cohort = cohort
        self.pathways = pathways
        let known = Set(pathways)
        groupOf = cohort.pathways.map { known.contains($0) ? .pathway($0) : .noPathway }
        // A row for patients without a pathway would hide another one for nothing where there are none.
        groups = pathways.map { .pathway($0) } + (groupOf.contains(.noPathway) ? [.noPathway] : [])
    }

    mutating func build() {
        countCompletion()
        for id in cohort.outcomes.keys.sorted() {
            guard let instrument = cohort.instruments[id], let outcomes = cohort.outcomes[id] else { continue }
            countChange(outcomes, instrument)
            countCaseness(outcomes, instrument)
            linkToCompletion(instrument)
        }
        linkInstruments()
        for key in counts.keys { weights[key] = weight(key) }
        unprinted = Set(counts.keys.filter { Self.isUnprinted($0) })
    }

    /// The figures of everyone are missed most, the size of their group above all; then those of pathways.
    private func weight(_ key: FigureKey) -> Int {
        if key.table == Self.completion { return 4 }
        if key.name.hasPrefix(CohortGroup.everyone.name) {
            if key.name == PublishedTable.name(.everyone, .pairs) { return 6 }
            return key.name.contains("band") || key.name.hasSuffix(CohortFigure.uncertain.name) ? 3 : 5
        }
        return key.name.hasPrefix(CohortGroup.usedTools.name) || key.name.hasPrefix(CohortGroup.usedNoTools.name) ? 1 : 2
    }

    /// Pages print no rest: those without a pair, those of a group whose change is uncertain, and those who were or stayed on
    /// one side of the cut-off.
    private static func isUnprinted(_ key: FigureKey) -> Bool {
        let rests: [CohortFigure] = [.withoutPair, .startedBelowCaseness, .endedAtCaseness]
        return rests.contains { key.name.hasSuffix(", " + $0.name) }
            || key.name.hasSuffix(", " + CohortFigure.uncertain.name) && !key.name.hasPrefix(CohortGroup.everyone.name)
    }

    private func key(_ table: String, _ group: CohortGroup, _ figure: CohortFigure) -> FigureKey {
        FigureKey(table, PublishedTable.name(group, figure))
    }

    /// Counts one person in all groups that they belong to.
    private mutating func add(_ table: String, _ group: CohortGroup, _ figures: [CohortFigure], usedTools: Bool) {
        for figure in figures {
            for part in [.everyone, group, usedTools ? CohortGroup.usedTools : .usedNoTools] {
                counts[key(table, part, figure), default: 0] += 1
            }
        }
    }

    /// Zeros for all, and the sums: over pathways, over the use of tools, and of the parts within each group.
    private mutating func open(_ table: String, _ whole: CohortFigure, of parts: [CohortFigure]) {
        let tools: [CohortGroup] = [.usedTools, .usedNoTools]
        for figure in [whole] + parts {
            for group in allGroups { counts[key(table, group, figure)] = 0 }
            sums.append(CountTable.Sum(key(table, .everyone, figure), of: groups.map { key(table, $0, figure) }))
            sums.append(CountTable.Sum(key(table, .everyone, figure), of: tools.map { key(table, $0, figure) }))
        }
        guard !parts.isEmpty else { return }
        for group in allGroups {
            sums.append(CountTable.Sum(key(table, group, whole), of: parts.map { key(table, group, $0) }))
        }
    }

    private mutating func countCompletion() {
        let finished = cohort.members.count(where: \.hasFinished)
        let figures: [(CohortFigure, Int)] = [
            (.started, cohort.members.count), (.inCare, cohort.members.count - finished), (.finished, finished),
        ]
        for (figure, count) in figures { counts[key(Self.completion, .everyone, figure)] = count }
        sums.append(
            CountTable.Sum(
                key(Self.completion, .everyone, .started),
                of: [key(Self.completion, .everyone, .inCare), key(Self.completion, .everyone, .finished)]))
    }

    private mutating func countChange(_ outcomes: [Cohort.Outcome], _ instrument: Instrument) {
        let table = instrument.id
        let bands = ChangeBands(instrument)
        open(table, .pairs, of: bands == nil ? [] : [.improved, .uncertain, .worse])
        for outcome in outcomes {
            var figures: [CohortFigure] = [.pairs]
            switch bands.map({ _ in ReliableChange.between(outcome.pair.first, outcome.pair.last, on: instrument) }) {
            case .improvement: figures.append(.improved)
            case .uncertain: figures.append(.uncertain)
            case .deterioration: figures.append(.worse)
            case .notComputable, nil: break
            }
            add(table, groupOf[outcome.group], figures, usedTools: outcome.usedTools)
        }
        for group in allGroups {
            let pairs = outcomes.filter { isIn(group, $0) }.map(\.pair)
            if let effect = PrePostEffect(pairs, direction: instrument.direction) { effects[key(table, group, .pairs)] = effect }
        }
        guard let bands else { return }
        for (band, count) in zip(bands.bands, bands.counts(of: outcomes.map(\.pair))) {
            counts[key(table, .everyone, .band(band))] = count
        }
        for (figure, indices) in [(CohortFigure.worse, 0...0), (.uncertain, 1...3), (.improved, 4...6)] {
            sums.append(
                CountTable.Sum(
                    key(table, .everyone, figure), of: indices.map { key(table, .everyone, .band(bands.bands[$0])) }))
        }
    }

    private func isIn(_ group: CohortGroup, _ outcome: Cohort.Outcome) -> Bool {
        switch group {
        case .everyone: true
        case .pathway, .noPathway: groupOf[outcome.group] == group
        case .usedTools: outcome.usedTools
        case .usedNoTools: !outcome.usedTools
        }
    }

    private mutating func countCaseness(_ outcomes: [Cohort.Outcome], _ instrument: Instrument) {
        guard !instrument.cutOffs.isEmpty else { return }
        func isCase(_ score: Double) -> Bool { instrument.isAtCaseness(score) ?? false }
        let cases = outcomes.filter { isCase($0.pair.first) }
        let table = instrument.id
        let still = cases.count { isCase($0.pair.last) }
        counts[key(table, .everyone, .startedAtCaseness)] = cases.count
        counts[key(table, .everyone, .startedBelowCaseness)] = outcomes.count - cases.count
        counts[key(table, .everyone, .endedAtCaseness)] = still
        counts[key(table, .everyone, .endedBelowCaseness)] = cases.count - still
        let started = key(table, .everyone, .startedAtCaseness)
        sums.append(CountTable.Sum(key(table, .everyone, .pairs), of: [started, key(table, .everyone, .startedBelowCaseness)]))
        sums.append(
            CountTable.Sum(started, of: [key(table, .everyone, .endedBelowCaseness), key(table, .everyone, .endedAtCaseness)]))
    }

    /// Whoever finished and has no pair on this instrument can be counted by subtraction.
    private mutating func linkToCompletion(_ instrument: Instrument) {
        let finished = key(Self.completion, .everyone, .finished)
        let (pairs, others) = (key(instrument.id, .everyone, .pairs), key(instrument.id, .everyone, .withoutPair))
        counts[others] = (counts[finished] ?? 0) - (counts[pairs] ?? 0)
        sums.append(CountTable.Sum(finished, of: [pairs, others]))
    }

    /// Where two instruments count equally many people, a reader may take them for the same people.
    private mutating func linkInstruments() {
        let ids = cohort.outcomes.keys.sorted()
        for group in allGroups {
            for (index, id) in ids.enumerated() {
                guard let other = ids[..<index].first(where: { counts[key($0, group, .pairs)] == counts[key(id, group, .pairs)] }) else {
                    continue
                }
                sums.append(CountTable.Sum(key(other, group, .pairs), of: [key(id, group, .pairs)]))
            }
        }
    }

    private var allGroups: [CohortGroup] { [.everyone] + groups + [.usedTools, .usedNoTools] }
}
