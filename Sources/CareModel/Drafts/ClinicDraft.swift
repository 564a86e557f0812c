/// What was read of the parts of a clinic folder that all patients share. Everything may be missing or wrong.
public struct ClinicDraft: Sendable {
    public var location: SourceLocation
    public var name: Placed<Wording>?
    public var languages: [Placed<String>] = []
    public var jurisdictions: [Placed<String>] = []
    public var isSynthetic = false
    public var contact = Contact()
    public var crisisLines: [Placed<CrisisLine>] = []
    public var emergency: Placed<CrisisLine>?
    public var theme = ThemeDraft()
    /// The files below `assets/` that may be published.
    public var assets: [Asset] = []
    public var publicURL: Placed<String>?
    public var suppressBelow: Int?
    public var suppression = SuppressionStyle.standard
    public var policy = PolicyDraft()
    public var outcomeMappings: [OutcomeMapping] = []
    /// `scoring:`, the codings of instruments that have several, as written.
    public var declaredCodings: [(instrument: Placed<String>, coding: Placed<String>)] = []
    /// `safety:`, who answers for the clinical safety of the tools.
    public var safety: SafetyCaseDraft?
    /// The exceptions of waivers.yml.
    public var waivers: [WaiverDraft] = []
    /// By the patient's id; the newest of each.
    public var signOffs: [String: SignOffDraft] = [:]

    /// The built-in table of places that `jurisdiction` may name, by id.
    public var knownJurisdictions: [String: Jurisdiction] = [:]

    public var people: [PersonDraft] = []
    public var tools: [ToolDraft] = []
    public var pathways: [PathwayDraft] = []
    public var articles: [GuidanceDraft] = []
    /// The built-in kinds and the clinic's own, by id.
    public var kinds: [String: StepKind] = [:] {
        didSet { kindsByID = IDIndex(kinds) }
    }
    /// The built-in instruments and the clinic's own, by id, with their variants. Those of several codings are as declared.
    public var instruments: [String: Instrument] = [:]

    /// Positions in `people` by id; of two with the same id the first counts.
    public private(set) var peopleByID = IDTable()
    public private(set) var toolsByID = IDTable()
    public private(set) var pathwaysByID = IDTable()
    /// The ids of all articles, in whatever language.
    public private(set) var articleIDs = IDTable()
    /// The same as `kinds`, found faster.
    public private(set) var kindsByID = IDIndex<StepKind>([:])

    public init(location: SourceLocation) {
        self.location = location
    }

    /// Rebuilds the look-ups. Call it once after people, tools, pathways and articles are read.
    public mutating func index() {
        peopleByID = IDTable(people.lazy.map { $0.id?.value })
        toolsByID = IDTable(tools.lazy.map { $0.id?.value })
        pathwaysByID = IDTable(pathways.lazy.map { $0.id?.value })
        articleIDs = IDTable(articles.lazy.map { $0.id?.value })
    }

    public func person(_ id: String) -> PersonDraft? { peopleByID[id].map { people[$0] } }
    public func tool(_ id: String) -> ToolDraft? { toolsByID[id].map { tools[$0] } }
    public func pathway(_ id: String) -> PathwayDraft? { pathwaysByID[id].map { pathways[$0] } }
}

/// The `oversight:` part of clinic.yml.
public struct PolicyDraft: Sendable {
    public var failOn: Placed<FailOn>?
    /// By rule name or id, as written.
    public var rules: [(rule: Placed<String>, setting: Placed<RuleSetting>)] = []
    /// Limits by key, such as `ai-steps-per-overseer` or `review-grace-days`.
    public var limits: [String: Placed<Int>] = [:]

    public init() {}
}

/// How the columns of one outcome file are to be read.
public struct OutcomeMapping: Sendable, Hashable {
    /// Where the day of an administration comes from.
    public enum Dates: Sendable, Hashable {
        /// A column, in a format such as `yyyy-MM-dd` or `MM/dd/yyyy`.
        case column(String, format: String)
        /// The same day for every row.
        case fixed(Day)
        /// A start day plus the days that a column gives, as a number or with a prefix such as `Day_12`.
        case offset(start: Day, column: String)
    }

    /// What a row and its columns hold.
    public enum Shape: Sendable, Hashable {
        /// One administration a row.
        case long(patient: String, instrument: String?, total: String?, items: [String], dates: Dates)
        /// One patient a row and one administration a column: the column and its days after `start`.
        case columnsAreTimes(patient: String, times: [Time], start: Day)
        /// One day a row and one patient a column, for all columns with the prefix.
        case columnsArePatients(prefix: String, dates: Dates)
    }

    public struct Time: Sendable, Hashable {
        public var column: String
        /// Days after the start.
        public var days: Int

        public init(column: String, days: Int) {
            self.column = column
            self.days = days
        }
    }

    /// Relative to the clinic folder.
    public var file: String
    /// An instrument's id; nil where a column says so.
    public var instrument: String?
    public var shape: Shape
    public var location: SourceLocation

    public init(file: String, instrument: String?, shape: Shape, location: SourceLocation) {
        self.file = file
        self.instrument = instrument
        self.shape = shape
        self.location = location
    }
}
