/// One administration of an instrument as it was written: a row of an outcome file.
public struct AdministrationDraft: Sendable {
    public var patient: String
    public var day: Day
    /// An instrument's id.
    public var instrument: String
    public var total: Double?
    /// In order; nil where an answer is missing. Empty where the file has no items. Fractions only where marks on a line are
    /// measured.
    public var items: [Double?]
    public var location: SourceLocation

    public init(patient: String, day: Day, instrument: String, total: Double?, items: [Double?], location: SourceLocation) {
        self.patient = patient
        self.day = day
        self.instrument = instrument
        self.total = total
        self.items = items
        self.location = location
    }
}

/// One administration, scored.
public struct Score: Sendable, Hashable {
    public var day: Day
    /// Nil when the questions were not answered, or too many answers are missing.
    public var total: Double?
    /// Whether missing answers were filled with the mean of the others.
    public var isProrated: Bool
    /// Risk items with an answer above the lowest, by item number.
    public var endorsedRiskItems: [Int]
    /// Risk items without an answer, by item number. Unknown is not the same as not endorsed.
    public var unansweredRiskItems: [Int]
    /// The items without an answer, risk items among them, where the file has answers.
    public var missingItems: Int
    /// In the order of the instrument; without those that lack an answer.
    public var subscales: [SubscaleScore]
    /// The id of the instrument's variant that this is a score of.
    public var variant: String?
    public var location: SourceLocation?

    public init(
        day: Day, total: Double?, isProrated: Bool = false, endorsedRiskItems: [Int] = [], unansweredRiskItems: [Int] = [],
        missingItems: Int = 0, subscales: [SubscaleScore] = [], variant: String? = nil, location: SourceLocation? = nil
    ) {
        self.day = day
        self.total = total
        self.isProrated = isProrated
        self.endorsedRiskItems = endorsedRiskItems
        self.unansweredRiskItems = unansweredRiskItems
        self.missingItems = missingItems
        self.subscales = subscales
        self.variant = variant
        self.location = location
    }
}

/// A score of some of an instrument's items.
public struct SubscaleScore: Sendable, Hashable {
    /// The subscale's id.
    public var id: String
    public var total: Double

    public init(id: String, total: Double) {
        self.id = id
        self.total = total
    }
}

/// All scores of one patient on one instrument, oldest first.
public struct ScoreSeries: Sendable, Hashable {
    public var instrument: Instrument
    public var scores: [Score]

    public init(instrument: Instrument, scores: [Score]) {
        self.instrument = instrument
        self.scores = scores
    }
}
