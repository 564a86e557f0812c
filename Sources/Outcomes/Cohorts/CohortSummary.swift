public import CareModel

/// The figures of a cohort as pages may print them: suppressed already, and without any other form.
public struct CohortSummary: Sendable {
    /// By id. Decided upon by the record of earlier publications, where there is one.
    public private(set) var tables: [String: PublishedTable]
    /// In the order of their ids. Only those on which enough people who finished have two scores.
    public let instruments: [Instrument]
    /// The clinic's pathways, by id, in its order.
    public let pathways: [String]

    init(tables: [PublishedTable], instruments: [Instrument], pathways: [String]) {
        self.tables = Dictionary(tables.map { ($0.id, $0) }) { first, _ in first }
        self.instruments = instruments
        self.pathways = pathways
    }

    /// How many people started, are in care, and finished.
    public var completion: PublishedTable? { tables[CohortTables.completion] }

    /// The outcomes on one instrument.
    public subscript(instrument: Instrument) -> PublishedTable? { tables[instrument.id] }

    /// Compares all tables with what was published before and keeps what has to stand.
    ///
    /// - Returns: What was decided of each table, in the order of their ids, and the lines to append to the record.
    public mutating func settle(
        with record: inout PublicationRecord
    ) -> (decisions: [PublicationRecord.Decision], lines: String) {
        let ids = tables.keys.sorted()
        let (decisions, lines) = record.settle(ids.compactMap { tables[$0] })
        for (id, decision) in zip(ids, decisions) { tables[id] = decision.table }
        return (decisions, lines)
    }
}

/// What figures about groups cannot tell, for the page that shows them. Each has its sentence in every language.
public enum FigureLimit: String, Sendable, Hashable, CaseIterable {
    /// They cannot say what caused the change.
    case cause
    /// They leave out whoever gave no second score.
    case missing
    /// They cannot say whether tools helped, since people chose.
    case tools
    /// They are about groups, not about one reader.
    case groups
    /// They are answers to questionnaires.
    case questionnaires
    /// They are no ranking of services or of people.
    case ranking
}
