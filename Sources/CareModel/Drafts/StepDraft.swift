/// Who is written down as doing a step.
public enum HandlerDraft: Sendable, Hashable {
    /// A bare id.
    case person(Placed<String>)
    /// `{ai: TOOL}` or `{ai: TOOL, with: PERSON}`.
    case tool(Placed<String>, with: Placed<String>?)

    public var toolID: Placed<String>? {
        if case .tool(let id, _) = self { id } else { nil }
    }
}

/// A step as written: each value with its place, each one optional.
public struct StepDraft: Sendable {
    public struct ReviewDraft: Sendable {
        public var mode: Placed<Review.Mode>?
        public var every: Placed<Cadence>?
        public var last: Placed<Day>?
        /// Who looked last; the overseer where nothing is written.
        public var by: Placed<String>?
        /// The day on which what the tool made last reached the patient or the record.
        public var released: Placed<Day>?
        /// Of the last review: the items looked at, how many of them were changed or stopped, and the minutes it took.
        public var lookedAt: Placed<Int>?
        public var changed: Placed<Int>?
        public var minutes: Placed<Int>?
        public var location: SourceLocation

        public init(location: SourceLocation) { self.location = location }
    }

    /// A clinic's recorded decision to let a step be handled by less of a human than its ceiling asks.
    public struct Override: Sendable {
        public var reason: Placed<String>?
        public var by: Placed<String>?
        public var until: Placed<Day>?
        public var location: SourceLocation

        public init(location: SourceLocation) { self.location = location }
    }

    /// The step's first line.
    public var location: SourceLocation
    public var id: Placed<String>?
    public var title: Placed<String>?
    public var what: Placed<String>?
    public var does: Placed<String>?
    public var kind: Placed<String>?
    public var handledBy: Placed<HandlerDraft>? {
        didSet { if case .tool = handledBy?.value { isHandledByAI = true } else { isHandledByAI = false } }
    }
    /// Whether an AI tool has a part in it. Kept, since nearly every rule asks for it first.
    public private(set) var isHandledByAI = false
    public var overseenBy: Placed<String>?
    public var review: ReviewDraft?
    public var escalateTo: Placed<String>?
    public var status: Placed<StepStatus>?
    public var from: Placed<Day>?
    public var to: Placed<Day>?
    public var on: Placed<Day>?
    public var when: Placed<String>?
    public var guidance: [Placed<String>] = []
    public var why: Placed<String>?
    public var prefer: Placed<String>?
    public var fromPathway: Placed<String>?
    public var override: Override?

    public init(location: SourceLocation) { self.location = location }
}
