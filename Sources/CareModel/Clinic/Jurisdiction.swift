/// What the law of one place caps or asks, as far as a check of data can see it. A reading aid, not legal advice: the
/// texts are summarised in our own words, change often, and a clinic asks its own lawyers.
public struct Jurisdiction: Sendable, Hashable {
    /// Something that a place asks beyond a cap.
    public enum Duty: String, Sendable, Hashable, CaseIterable {
        /// People are told, on record, that they deal with an AI before they first do.
        case disclosure
        /// A tool may not infer emotions or mental states.
        case noEmotionInference = "no-emotion-inference"
        /// A named clinical safety officer and a hazard log for the tools in use.
        case safetyCase = "safety-case"
        /// The overseer holds a licence of the place where the patient is.
        case localLicence = "local-licence"
    }

    /// The least human handler that the place allows for some kinds.
    public struct Cap: Sendable, Hashable {
        public enum Reach: Sendable, Hashable {
            /// Every kind of therapeutic contact with the patient.
            case therapeuticContact
            /// Every kind but these, by id.
            case allExcept([String])
            /// These kinds, by id.
            case kinds([String])
        }

        public var reach: Reach
        public var rung: HandlerRung
        public var provision: Provision

        public init(reach: Reach, rung: HandlerRung, provision: Provision) {
            self.reach = reach
            self.rung = rung
            self.provision = provision
        }
    }

    /// Where it is written and since when it holds.
    public struct Provision: Sendable, Hashable {
        /// Such as "225 ILCS 155/20(b)".
        public var citation: String
        public var inForce: Day
        /// In our own words.
        public var summary: String
        public var source: RuleSource

        public init(citation: String, inForce: Day, summary: String, source: RuleSource) {
            self.citation = citation
            self.inForce = inForce
            self.summary = summary
            self.source = source
        }
    }

    /// Such as `us-il`, as clinic.yml names it.
    public var id: String
    public var name: String
    public var caps: [Cap]
    public var duties: [Duty: Provision]

    public init(id: String, name: String, caps: [Cap], duties: [Duty: Provision]) {
        self.id = id
        self.name = name
        self.caps = caps
        self.duties = duties
    }

    /// The strictest cap on a kind that is in force on `day`.
    public func cap(on kind: StepKind, day: CheckedDay) -> Cap? {
        caps.filter { $0.reach.holds(kind) && day.hasCome($0.provision.inForce) }.max { $0.rung < $1.rung }
    }

    /// The strictest cap on a kind that is in force on `day`.
    public func cap(on kind: StepKind, day: Day) -> Cap? { cap(on: kind, day: CheckedDay(day)) }

    /// The provision behind a duty, where it is in force on `day`.
    public func provision(for duty: Duty, day: CheckedDay) -> Provision? {
        duties[duty].flatMap { day.hasCome($0.inForce) ? $0 : nil }
    }

    /// The provision behind a duty, where it is in force on `day`.
    public func provision(for duty: Duty, day: Day) -> Provision? { provision(for: duty, day: CheckedDay(day)) }
}

extension Jurisdiction.Cap.Reach {
    func holds(_ kind: StepKind) -> Bool {
        switch self {
        case .therapeuticContact: kind.therapeuticContact
        case .allExcept(let ids): !ids.contains(kind.id)
        case .kinds(let ids): ids.contains(kind.id)
        }
    }
}
