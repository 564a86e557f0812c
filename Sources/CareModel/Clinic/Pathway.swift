/// A model of care: the steps that people with one difficulty usually go through. Public, without any patient.
public struct Pathway: Sendable {
    public var id: String
    public var title: String
    /// Whom it is for.
    public var audience: String?
    public var lead: Person?
    public var reviewed: ReviewRecord?
    /// Never empty.
    public var steps: [Step]
    /// Markdown.
    public var explanation: Markdown

    public init(
        id: String, title: String, audience: String? = nil, lead: Person? = nil, reviewed: ReviewRecord? = nil, steps: [Step],
        explanation: Markdown
    ) {
        self.id = id
        self.title = title
        self.audience = audience
        self.lead = lead
        self.reviewed = reviewed
        self.steps = steps
        self.explanation = explanation
    }
}

/// Who looked at a text, when, and when they will again.
public struct ReviewRecord: Sendable, Hashable {
    public var by: Person
    public var on: Day
    public var next: Day?

    public init(by: Person, on: Day, next: Day? = nil) {
        self.by = by
        self.on = on
        self.next = next
    }
}
