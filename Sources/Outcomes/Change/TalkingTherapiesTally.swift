/// Completed episodes counted by the two denominators of NHS England's reporting.
///
/// Recovery and reliable recovery are counted among all completed episodes less those that were not at caseness at the start;
/// reliable improvement and deterioration among all completed episodes. Episodes of which an answer is not computable stay in
/// the denominator and are shown beside it, so that missing scores cannot lift a rate.
public struct TalkingTherapiesTally: Sendable, Hashable {
    /// A count within its denominator. No rate where the denominator is 0; a count of 0 is a rate of 0, not an absent one.
    public struct Part: Sendable, Hashable {
        public var count: Int
        public var of: Int
        /// Of the denominator, those without an answer.
        public var notComputable: Int

        public init(count: Int, of: Int, notComputable: Int) {
            self.count = count
            self.of = of
            self.notComputable = notComputable
        }

        /// From 0 to 1.
        public var rate: Double? { of > 0 ? Double(count) / Double(of) : nil }
    }

    public let completed: Int
    public let notAtCaseness: Int
    public let recovery: Part
    public let reliableRecovery: Part
    public let reliableImprovement: Part
    public let reliableDeterioration: Part

    /// - Parameter episodes: completed ones only; see `Episode.isCompleted`.
    public init(_ episodes: [TalkingTherapies]) {
        completed = episodes.count
        notAtCaseness = episodes.count { $0.isAtCaseness == .no }
        let cases = episodes.filter { $0.isAtCaseness != .no }
        func part(_ answer: KeyPath<TalkingTherapies, EpisodeAnswer>, of group: [TalkingTherapies]) -> Part {
            Part(
                count: group.count { $0[keyPath: answer] == .yes }, of: group.count,
                notComputable: group.count { if case .notComputable = $0[keyPath: answer] { true } else { false } })
        }
        recovery = part(\.recovery, of: cases)
        reliableRecovery = part(\.reliableRecovery, of: cases)
        reliableImprovement = part(\.reliableImprovement, of: episodes)
        reliableDeterioration = part(\.reliableDeterioration, of: episodes)
    }
}
