/// How much of one aspect of empathy a step asks for.
public enum Demand: String, Sendable, Hashable, Comparable, CaseIterable {
    case low, moderate, high

    public var rank: Int {
        switch self {
        case .low: 0
        case .moderate: 1
        case .high: 2
        }
    }

    public var raised: Demand {
        switch self {
        case .low: .moderate
        case .moderate, .high: .high
        }
    }

    public static func < (left: Demand, right: Demand) -> Bool { left.rank < right.rank }
}

/// What a mistake in a step can cost. Our own axis, not the paper's.
public enum Stakes: String, Sendable, Hashable, CaseIterable {
    case routine, clinical, critical
}

/// Who may do a step, from least to most human.
public enum HandlerRung: String, Sendable, Hashable, Comparable, CaseIterable {
    /// An AI tool, reviewed on a cadence after use (R-post).
    case reviewedAfterUse = "after-use"
    /// An AI tool, nothing reaches the patient before a named person releases it (R-pre).
    case reviewedBeforeUse = "before-use"
    /// An AI tool assists a person who is present and is the one who acts (A).
    case assisting = "assisting"
    /// A person only (H).
    case humanOnly = "human-only"

    public var rank: Int {
        switch self {
        case .reviewedAfterUse: 0
        case .reviewedBeforeUse: 1
        case .assisting: 2
        case .humanOnly: 3
        }
    }

    /// One rung towards a person.
    public var moreHuman: HandlerRung {
        switch self {
        case .reviewedAfterUse: .reviewedBeforeUse
        case .reviewedBeforeUse: .assisting
        case .assisting, .humanOnly: .humanOnly
        }
    }

    /// The least human comes first.
    public static func < (left: HandlerRung, right: HandlerRung) -> Bool { left.rank < right.rank }
}

/// A kind of care step: what it asks of whoever does it.
///
/// The aspects of empathy are those of Rubin, Arnon, Huppert & Perry, *Considering the Role of Human Empathy in AI-Driven
/// Therapy*, JMIR Ment Health 2024;11:e56529. The paper is a viewpoint: it names aspects and examples and rates no steps, so
/// every level here is policy, and `basis` says how far the paper supports it.
public struct StepKind: Sendable, Hashable {
    /// How a kind's levels were reached.
    public enum Basis: String, Sendable, Hashable, CaseIterable {
        /// The paper's press text or a secondary account names this kind of task on that side.
        case paper
        /// Derived by extending the paper's argument.
        case derived
        /// Chosen for safety or practice.
        case policy
    }

    public var id: String {
        _read { yield kept.fields.id }
        set { change { $0.id = newValue } }
    }

    /// A few plain words, such as "routine questionnaires".
    public var name: Wording {
        _read { yield kept.fields.name }
        set { change { $0.name = newValue } }
    }

    /// Whether the step is part of the therapeutic contact with the patient.
    public var therapeuticContact: Bool {
        get { kept.fields.therapeuticContact }
        set { change { $0.therapeuticContact = newValue } }
    }

    public var cognitive: Demand {
        get { kept.fields.cognitive }
        set { change { $0.cognitive = newValue } }
    }

    public var affective: Demand {
        get { kept.fields.affective }
        set { change { $0.affective = newValue } }
    }

    public var motivational: Demand {
        get { kept.fields.motivational }
        set { change { $0.motivational = newValue } }
    }

    public var stakes: Stakes {
        get { kept.fields.stakes }
        set { change { $0.stakes = newValue } }
    }

    public var basis: Basis {
        get { kept.fields.basis }
        set { change { $0.basis = newValue } }
    }

    public var rationale: String {
        _read { yield kept.fields.rationale }
        set { change { $0.rationale = newValue } }
    }

    public init(
        id: String, name: Wording, therapeuticContact: Bool, cognitive: Demand, affective: Demand, motivational: Demand, stakes: Stakes,
        basis: Basis, rationale: String
    ) {
        kept = Kept(
            Fields(
                id: id, name: name, therapeuticContact: therapeuticContact, cognitive: cognitive, affective: affective,
                motivational: motivational, stakes: stakes, basis: basis, rationale: rationale))
    }

    public static func == (left: StepKind, right: StepKind) -> Bool {
        left.kept === right.kept || left.kept.fields == right.kept.fields
    }

    public func hash(into hasher: inout Hasher) { kept.fields.hash(into: &hasher) }

    // Behind one reference, as a `Person` is, since every step has a kind.

    private struct Fields: Sendable, Hashable {
        var id: String
        var name: Wording
        var therapeuticContact: Bool
        var cognitive: Demand
        var affective: Demand
        var motivational: Demand
        var stakes: Stakes
        var basis: Basis
        var rationale: String
    }

    private final class Kept: Sendable {
        let fields: Fields

        init(_ fields: Fields) { self.fields = fields }
    }

    private var kept: Kept

    private mutating func change(_ change: (inout Fields) -> Void) {
        var fields = kept.fields
        change(&fields)
        kept = Kept(fields)
    }
}
