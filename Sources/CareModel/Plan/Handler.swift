/// Who does a step. Where an AI tool does, the person who watches over it cannot be left out: the type says so.
public indirect enum Handler: Sendable, Hashable {
    /// A person, without any AI tool.
    case person(Person)
    /// An AI tool, watched over by a named person.
    case tool(AITool, overseer: Person, review: Review)
    /// An AI tool that assists a person who is present.
    case toolAssisting(AITool, present: Person, overseer: Person, review: Review)

    public var tool: AITool? {
        switch self {
        case .person: nil
        case .tool(let tool, _, _), .toolAssisting(let tool, _, _, _): tool
        }
    }

    public var overseer: Person? {
        switch self {
        case .person: nil
        case .tool(_, let overseer, _), .toolAssisting(_, _, let overseer, _): overseer
        }
    }

    public var review: Review? {
        switch self {
        case .person: nil
        case .tool(_, _, let review), .toolAssisting(_, _, _, let review): review
        }
    }

    /// The person who acts, or nil where a tool acts alone.
    public var actor: Person? {
        switch self {
        case .person(let person), .toolAssisting(_, let person, _, _): person
        case .tool: nil
        }
    }
}

/// When the overseer looks at what a tool did.
public struct Review: Sendable, Hashable {
    public enum Mode: String, Sendable, Hashable, CaseIterable {
        /// Nothing reaches the patient before the overseer releases it.
        case beforeUse = "before-use"
        /// The overseer looks at it on a cadence.
        case afterUse = "after-use"
    }

    public var mode: Mode
    public var every: Cadence?
    public var last: Day?

    public init(mode: Mode, every: Cadence? = nil, last: Day? = nil) {
        self.mode = mode
        self.every = every
        self.last = last
    }
}
