/// A clinic whose shared parts (people, tools, pathways, guidance) hold no error.
public struct Clinic: Sendable {
    public var name: Wording
    /// BCP 47 codes; the first is the default. Never empty.
    public var languages: [String]
    /// Whether every patient and person here is invented. Shown as a badge on every page.
    public var isSynthetic: Bool
    public var contact: Contact
    /// Never empty.
    public var crisisLines: [CrisisLine]
    public var emergency: CrisisLine?
    public var theme: Theme
    /// The files below `assets/` that may be published.
    public var assets: [Asset]
    public var publicURL: String?
    /// In the order of people.yml.
    public var people: [Person]
    /// In the order of tools.yml.
    public var tools: [AITool]
    public var pathways: [Pathway]
    public var articles: [GuidanceArticle]
    public var kinds: [String: StepKind]
    /// The smallest group that a public page may show.
    public var suppressBelow: Int?
    public var suppression: SuppressionStyle
    /// The day for which the site is built. Nothing else asks the clock.
    public var asOf: Day

    public init(
        name: Wording, languages: [String], isSynthetic: Bool, contact: Contact, crisisLines: [CrisisLine], emergency: CrisisLine?,
        theme: Theme = Theme(), publicURL: String? = nil, people: [Person], tools: [AITool], pathways: [Pathway],
        articles: [GuidanceArticle], kinds: [String: StepKind], suppressBelow: Int? = nil,
        suppression: SuppressionStyle = .standard, assets: [Asset] = [], asOf: Day
    ) {
        self.name = name
        self.languages = languages
        self.isSynthetic = isSynthetic
        self.contact = contact
        self.crisisLines = crisisLines
        self.emergency = emergency
        self.theme = theme
        self.publicURL = publicURL
        self.people = people
        self.tools = tools
        self.pathways = pathways
        self.articles = articles
        self.kinds = kinds
        self.suppressBelow = suppressBelow
        self.suppression = suppression
        self.assets = assets
        self.asOf = asOf
    }

    public var defaultLanguage: String { languages.first ?? "en" }
}
