/// A `reviewed:` entry as written.
public struct ReviewRecordDraft: Sendable {
    public var by: Placed<String>?
    public var on: Placed<Day>?
    public var next: Placed<Day>?
    public var location: SourceLocation

    public init(location: SourceLocation) { self.location = location }
}

/// A pathway file as written.
public struct PathwayDraft: Sendable {
    public var location: SourceLocation
    /// The file name without `.md`.
    public var id: Placed<String>?
    public var title: Placed<String>?
    public var audience: Placed<String>?
    public var lead: Placed<String>?
    public var reviewed: ReviewRecordDraft?
    public var steps: [StepDraft] = []
    public var explanation: Markdown

    public init(location: SourceLocation, explanation: Markdown) {
        self.location = location
        self.explanation = explanation
    }
}

/// A guidance file as written.
public struct GuidanceDraft: Sendable {
    public var location: SourceLocation
    /// The file name without `.md` and without a language: `sleep` for `sleep.he.md`.
    public var id: Placed<String>?
    public var title: Placed<String>?
    public var summary: Placed<String>?
    public var audience: [Placed<Audience>] = []
    public var language: Placed<String>?
    public var reviewed: ReviewRecordDraft?
    public var sources: [Placed<String>] = []
    public var body: Markdown

    public init(location: SourceLocation, body: Markdown) {
        self.location = location
        self.body = body
    }
}
