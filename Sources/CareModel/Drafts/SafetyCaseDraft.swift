/// `safety:` of clinic.yml: who answers for the clinical safety of the tools in use, and where the hazards are written.
public struct SafetyCaseDraft: Sendable {
    /// A person's id.
    public var officer: Placed<String>?
    /// Where the hazard log is, in words.
    public var hazardLog: Placed<String>?
    public var reviewed: Placed<Day>?
    public var location: SourceLocation

    public init(location: SourceLocation) { self.location = location }
}
