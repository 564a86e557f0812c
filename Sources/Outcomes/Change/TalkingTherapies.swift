public import CareModel

/// An answer to a question about an episode.
public enum EpisodeAnswer: Sendable, Hashable {
    case yes
    case no
    /// The question is not asked, such as recovery of somebody who was not at caseness.
    case notApplicable
    case notComputable(NotComputable)
}

/// What NHS Talking Therapies asks about a completed episode with a depression measure and an anxiety measure.
///
/// At caseness: at or above the cut-off on either measure at the start. Recovery: at caseness at the start, and below the
/// cut-off on both at the end. Reliable improvement: one measure better by its reliable change and neither worse by its own;
/// reliable deterioration the other way round. Reliable recovery: both of the two. Without a pair of scores on both measures
/// nothing but caseness can be answered. (Thresholds: the instruments' figures of the scheme `nhs-talking-therapies`; that
/// neither measure may get worse is from general knowledge of the NHS manual, to be verified.)
public struct TalkingTherapies: Sendable, Hashable {
    public static let scheme = "nhs-talking-therapies"

    /// One measure with what the episode has of it.
    public struct Measure: Sendable, Hashable {
        public var pairing: Pairing
        public var caseness: Threshold
        public var reliableChange: Threshold
        public var direction: Instrument.Direction

        /// Nil, which is not computable, when the instrument has no figures of the scheme.
        public init?(_ pairing: Pairing, on instrument: Instrument) {
            guard let caseness = instrument.cutOffs.first(where: { $0.scheme == TalkingTherapies.scheme }),
                let change = instrument.reliableChange.first(where: { $0.scheme == TalkingTherapies.scheme })
            else { return nil }
            self.pairing = pairing
            self.caseness = caseness
            reliableChange = change
            direction = instrument.direction
        }

        fileprivate var startsAtCaseness: Bool? { pairing.first.map { caseness.isMet(by: $0) } }
    }

    public let isAtCaseness: EpisodeAnswer
    public let recovery: EpisodeAnswer
    public let reliableImprovement: EpisodeAnswer
    public let reliableDeterioration: EpisodeAnswer
    public let reliableRecovery: EpisodeAnswer

    /// - Parameters:
    ///   - depression: such as the PHQ-9.
    ///   - anxiety: the measure of the patient's own anxiety disorder, or the GAD-7 where there is none.
    public init(depression: Measure?, anxiety: Measure?) {
        let measures = [depression, anxiety].compactMap(\.self)
        let starts = measures.map(\.startsAtCaseness)
        let missing: NotComputable = measures.count < 2 ? .noThreshold : starts.contains(nil) ? .noScore : .oneScore
        let atCaseness: EpisodeAnswer =
            starts.contains(true) ? .yes : measures.count == 2 && !starts.contains(nil) ? .no : .notComputable(missing)
        isAtCaseness = atCaseness

        let pairs = measures.compactMap { measure -> (measure: Measure, pair: ScorePair)? in
            if case .pair(let pair) = measure.pairing { (measure, pair) } else { nil }
        }
        guard pairs.count == 2 else {
            recovery = atCaseness == .no ? .notApplicable : .notComputable(missing)
            reliableRecovery = recovery
            reliableImprovement = .notComputable(missing)
            reliableDeterioration = .notComputable(missing)
            return
        }
        let changes = pairs.map { measure, pair in
            measure.direction == .higherIsWorse ? pair.first - pair.last : pair.last - pair.first
        }
        let improved = zip(pairs, changes).contains { $0.measure.reliableChange.isMet(by: $1) }
        let worsened = zip(pairs, changes).contains { $0.measure.reliableChange.isMet(by: -$1) }
        let endsBelow = pairs.allSatisfy { !$0.measure.caseness.isMet(by: $0.pair.last) }
        reliableImprovement = improved && !worsened ? .yes : .no
        reliableDeterioration = worsened && !improved ? .yes : .no
        if atCaseness == .yes {
            recovery = endsBelow ? .yes : .no
            reliableRecovery = endsBelow && improved && !worsened ? .yes : .no
        } else {
            recovery = .notApplicable
            reliableRecovery = .notApplicable
        }
    }
}
