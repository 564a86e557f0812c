public import CareModel

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
    }

    /// Where it is written and since when it holds.
    public struct Provision: Sendable, Hashable {
        /// Such as "225 ILCS 155/20(b)".
        public var citation: String
        public var inForce: Day
        /// In our own words.
        public var summary: String
        public var source: RuleSource
    }

    /// Such as `us-il`, as clinic.yml names it.
    public var id: String
    public var name: String
    public var caps: [Cap]
    public var duties: [Duty: Provision]

    /// The strictest cap on a kind that is in force on `day`.
    public func cap(on kind: StepKind, day: Day) -> Cap? {
        caps.filter { $0.provision.inForce <= day && $0.reach.holds(kind) }.max { $0.rung < $1.rung }
    }

    /// The provision behind a duty, where it is in force on `day`.
    public func provision(for duty: Duty, day: Day) -> Provision? {
        duties[duty].flatMap { $0.inForce <= day ? $0 : nil }
    }
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

extension CheckingContext {
    /// The places whose law bears on a step: the clinic's own and the patient's.
    func jurisdictions(of setting: StepSetting) -> [Jurisdiction] {
        var found = jurisdictions
        if let place = setting.plan?.patientJurisdiction?.value, let more = Jurisdiction.all[place],
            !found.contains(where: { $0.id == more.id })
        {
            found.append(more)
        }
        return found
    }

    /// The strictest cap on a kind, beyond the derivation, and the place that sets it.
    func lawfulRung(of kind: StepKind, in setting: StepSetting) -> (rung: HandlerRung, words: String, provision: Jurisdiction.Provision)? {
        var strictest: (rung: HandlerRung, words: String, provision: Jurisdiction.Provision)?
        for place in jurisdictions(of: setting) {
            guard let cap = place.cap(on: kind, day: asOf), cap.rung > (strictest?.rung ?? .reviewedAfterUse) else { continue }
            strictest = (cap.rung, "\(place.name), \(cap.provision.citation)", cap.provision)
        }
        return strictest
    }

    /// The first of the clinic's and the patient's places that asks for `duty`.
    func duty(_ duty: Jurisdiction.Duty, in setting: StepSetting) -> (place: Jurisdiction, provision: Jurisdiction.Provision)? {
        for place in jurisdictions(of: setting) {
            if let provision = place.provision(for: duty, day: asOf) { return (place, provision) }
        }
        return nil
    }
}
