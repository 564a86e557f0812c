public import CareModel

/// How a report is to be written.
public struct ReportOptions: Sendable {
    /// Put before every path of a finding.
    public var pathPrefix: PathPrefix
    /// Takes patients' ids and names out of the report; source lines are then left out as a whole.
    public var redaction: Redaction?
    /// ANSI colours in the text format.
    public var colour: Bool
    /// The most findings that the text format prints; nil for all of them.
    public var maxFindings: Int?
    /// The text of a line, without its line end, for the place of a finding (relative to the clinic folder).
    public var sourceLine: (@Sendable (SourceLocation) -> String?)?
    /// The page that explains a rule, as an absolute address.
    public var rulePage: @Sendable (RuleDescription) -> String?

    public init(
        pathPrefix: PathPrefix = PathPrefix(), redaction: Redaction? = nil, colour: Bool = false, maxFindings: Int? = nil,
        sourceLine: (@Sendable (SourceLocation) -> String?)? = nil,
        rulePage: @escaping @Sendable (RuleDescription) -> String? = ReportOptions.firstSource
    ) {
        self.pathPrefix = pathPrefix
        self.redaction = redaction
        self.colour = colour
        self.maxFindings = maxFindings
        self.sourceLine = sourceLine
        self.rulePage = rulePage
    }

    /// The address of the rule's first source that has one: where there is no rule page, the source is the next best.
    @Sendable public static func firstSource(of rule: RuleDescription) -> String? {
        for source in rule.sources {
            if let url = source.url { return url }
        }
        return nil
    }
}
