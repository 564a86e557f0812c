/// Where a step stands.
public enum StepStatus: String, Sendable, Hashable, CaseIterable {
    case done, now, next, stopped
}

/// One step of a plan or a pathway, done by exactly one handler.
public struct Step: Sendable, Hashable {
    public var id: String
    public var title: String
    /// What happens, for the patient.
    public var what: String?
    /// What the patient does in it, in two or three words: "Answer at home".
    public var does: String?
    public var kind: StepKind
    public var handler: Handler
    public var escalateTo: Person?
    /// Nil in a pathway.
    public var status: StepStatus?
    public var from: Day?
    public var to: Day?
    public var on: Day?
    /// When, in words: "every Tuesday".
    public var when: String?
    /// Guidance articles, by id.
    public var guidance: [String]
    public var why: String?
    /// What to do for someone who prefers a person.
    public var prefer: String?

    @inlinable public init(
        id: String, title: String, what: String? = nil, does: String? = nil, kind: StepKind, handler: Handler, escalateTo: Person? = nil,
        status: StepStatus? = nil, from: Day? = nil, to: Day? = nil, on: Day? = nil, when: String? = nil, guidance: [String] = [],
        why: String? = nil, prefer: String? = nil
    ) {
        self.id = id
        self.title = title
        self.what = what
        self.does = does
        self.kind = kind
        self.handler = handler
        self.escalateTo = escalateTo
        self.status = status
        self.from = from
        self.to = to
        self.on = on
        self.when = when
        self.guidance = guidance
        self.why = why
        self.prefer = prefer
    }
}
