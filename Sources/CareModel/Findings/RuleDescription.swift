/// What a rule says of itself: written once, printed by `explain`, shown on the site, its examples run as tests.
public struct RuleDescription: Sendable, Hashable {
    /// A rule's example: the least text that shows it.
    ///
    /// It holds steps as YAML list items, or parts of a clinic folder: `# file: PATH` begins a whole file, `# added to: PATH`
    /// lines for the end of a file of the tests' small clinic, and `# step` steps again. In a failing example a `↓` stands
    /// directly before each value where a finding must stand, and is taken out before reading. A passing example has none.
    public struct Example: Sendable, Hashable {
        /// What the example shows, in a few words.
        public var caption: String
        /// The step's or the folder's YAML, as the rule's tests read it.
        public var text: String

        public init(_ caption: String, _ text: String) {
            self.caption = caption
            self.text = text
        }
    }

    /// `OVS` and three digits. Never used again for another rule.
    public let id: String
    /// In kebab case, as policy and `--rule` name it.
    public let name: String
    public let severity: Severity
    /// Whether a waiver or policy may silence it.
    public let waivable: Bool
    /// Found only while pages are made, so that a check cannot tell whether a waiver of it covers anything.
    public let isFoundInPages: Bool
    public let summary: String
    public let rationale: String
    public let sources: [RuleSource]
    public let passes: [Example]
    public let fails: [Example]

    public init(
        id: String, name: String, severity: Severity, waivable: Bool = true, isFoundInPages: Bool = false, summary: String,
        rationale: String,
        sources: [RuleSource] = [], passes: [Example] = [], fails: [Example] = []
    ) {
        self.id = id
        self.name = name
        self.severity = severity
        self.waivable = waivable
        self.isFoundInPages = isFoundInPages
        self.summary = summary
        self.rationale = rationale
        self.sources = sources
        self.passes = passes
        self.fails = fails
    }
}

/// Where a rule comes from: a paper, a law, a guideline, or our own policy.
public struct RuleSource: Sendable, Hashable {
    public let title: String
    public let url: String?

    public init(_ title: String, url: String? = nil) {
        self.title = title
        self.url = url
    }
}
