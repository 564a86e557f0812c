public import CareModel

/// How human the handler of a step must at least be, and why.
///
/// The derivation is fixed and total. It starts from the four demands of the step's kind; what is known of the plan can
/// only move it towards a person. The aspects of empathy are those of Rubin et al. 2024 (doi:10.2196/56529); every level
/// and every rung here is policy.
public struct Ceiling: Sendable, Hashable {
    /// Something that moved the ceiling towards a person.
    public enum Reason: Sendable, Hashable {
        /// The plan's therapy is relational, the first determinant of the paper.
        case relationalTherapy
        /// The patient looks for human connection, the second determinant.
        case wantsConnection
        case declinesAI
        /// A risk item is endorsed and no person has assessed it yet.
        case openRisk
        /// The scores got reliably worse and no person has looked at it yet.
        case unreviewedDeterioration
        /// What the law of a place asks, in the words of its profile.
        case jurisdiction(String)

        /// A clause for a message.
        public var words: String {
            switch self {
            case .relationalTherapy: "the therapy is relational"
            case .wantsConnection: "the patient looks for human connection"
            case .declinesAI: "the patient declines AI"
            case .openRisk: "a risk item is endorsed and not yet assessed by a person"
            case .unreviewedDeterioration: "the scores got reliably worse and no person has reviewed it"
            case .jurisdiction(let words): words
            }
        }
    }

    /// What is known of a plan beyond the step's kind.
    public struct Circumstances: Sendable, Hashable {
        public var modality: PlanDraft.Modality?
        public var connection: Demand?
        public var declinesAI: Bool
        public var hasOpenRisk: Bool
        public var hasUnreviewedDeterioration: Bool
        /// The strictest rung that a jurisdiction asks for this kind, and its words.
        public var jurisdiction: (rung: HandlerRung, words: String)? {
            get { jurisdictionRung.map { ($0, jurisdictionWords) } }
            set {
                jurisdictionRung = newValue?.rung
                jurisdictionWords = newValue?.words ?? ""
            }
        }

        private var jurisdictionRung: HandlerRung?
        private var jurisdictionWords = ""

        public init(
            modality: PlanDraft.Modality? = nil, connection: Demand? = nil, declinesAI: Bool = false, hasOpenRisk: Bool = false,
            hasUnreviewedDeterioration: Bool = false
        ) {
            self.modality = modality
            self.connection = connection
            self.declinesAI = declinesAI
            self.hasOpenRisk = hasOpenRisk
            self.hasUnreviewedDeterioration = hasUnreviewedDeterioration
        }
    }

    /// The least human handler that may do the step.
    public let rung: HandlerRung
    /// The rung of the kind alone.
    public let ofKind: HandlerRung
    /// What moved it, in the order of the derivation. Empty where nothing did.
    public let movedBy: [Reason]

    public init(of kind: StepKind, in circumstances: Circumstances = Circumstances()) {
        ofKind = Ceiling.rung(affective: kind.affective, motivational: kind.motivational, of: kind)
        var affective = kind.affective
        var motivational = kind.motivational
        var reached = ofKind
        var reasons: [Reason] = []

        func move(to next: HandlerRung, because reason: Reason) {
            guard next > reached else { return }
            reached = next
            reasons.append(reason)
        }
        func raiseDemands(because reason: Reason) {
            affective = affective.raised
            motivational = motivational.raised
            move(to: Ceiling.rung(affective: affective, motivational: motivational, of: kind), because: reason)
        }

        if kind.therapeuticContact, circumstances.modality == .relational { raiseDemands(because: .relationalTherapy) }
        // A wish for tools never lowers anything: only the wish for a person counts.
        if kind.therapeuticContact, circumstances.connection == .high { raiseDemands(because: .wantsConnection) }
        if circumstances.declinesAI { move(to: .humanOnly, because: .declinesAI) }
        // Risk and deterioration together are one rung: it is one risk state.
        if kind.therapeuticContact, circumstances.hasOpenRisk || circumstances.hasUnreviewedDeterioration {
            move(to: reached.moreHuman, because: circumstances.hasOpenRisk ? .openRisk : .unreviewedDeterioration)
        }
        if let law = circumstances.jurisdiction { move(to: law.rung, because: .jurisdiction(law.words)) }
        rung = reached
        movedBy = reasons
    }

    /// Cognitive demand alone never asks for a person, only for review before use: it is the one aspect of empathy that
    /// the paper finds plausible for AI.
    private static func rung(affective: Demand, motivational: Demand, of kind: StepKind) -> HandlerRung {
        if kind.stakes == .critical { return .humanOnly }
        switch max(affective, motivational) {
        case .high: return .humanOnly
        case .moderate: return .assisting
        case .low: return kind.stakes == .clinical || kind.cognitive == .high ? .reviewedBeforeUse : .reviewedAfterUse
        }
    }
}
