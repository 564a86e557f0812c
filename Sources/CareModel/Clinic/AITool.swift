/// An AI tool of the register.
public struct AITool: Sendable, Hashable {
    /// Who approved a tool, and from when until when.
    public struct Approval: Sendable, Hashable {
        /// A person's id.
        public var by: String
        public var on: Day
        public var until: Day?

        public init(by: String, on: Day, until: Day? = nil) {
            self.by = by
            self.on = on
            self.until = until
        }
    }

    /// Whom a tool is made for, as approved. A limit that is not written is nil or empty.
    public struct Population: Sendable, Hashable {
        /// Whole years, both ends included.
        public var youngest: Int?
        public var oldest: Int?
        /// BCP 47 codes.
        public var languages: [String]

        public init(youngest: Int? = nil, oldest: Int? = nil, languages: [String] = []) {
            self.youngest = youngest
            self.oldest = oldest
            self.languages = languages
        }
    }

    public var id: String
    public var name: Wording
    public var maker: String?
    public var version: String?
    /// What it does, in plain words for patients.
    public var does: Wording?
    /// What it does not do and cannot do.
    public var doesNot: Wording?
    /// What it can see of a patient.
    public var sees: Wording?
    /// Step kinds, by id.
    public var approvedFor: [String]
    public var approval: Approval?
    public var population: Population
    /// Whether it infers emotions or mental states. Nil where the register does not say.
    public var infersEmotion: Bool?

    public init(
        id: String, name: Wording, maker: String? = nil, version: String? = nil, does: Wording? = nil, doesNot: Wording? = nil,
        sees: Wording? = nil, approvedFor: [String] = [], approval: Approval? = nil, population: Population = Population(),
        infersEmotion: Bool? = nil
    ) {
        self.id = id
        self.name = name
        self.maker = maker
        self.version = version
        self.does = does
        self.doesNot = doesNot
        self.sees = sees
        self.approvedFor = approvedFor
        self.approval = approval
        self.population = population
        self.infersEmotion = infersEmotion
    }
}
