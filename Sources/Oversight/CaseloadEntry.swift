/// What one plan adds to the caseloads of overseers: small enough to keep for every patient of a build, and codable, so
/// that a build which skips an unchanged patient can keep it in its manifest.
public struct CaseloadEntry: Sendable, Hashable, Codable {
    public struct Share: Sendable, Hashable, Codable {
        /// A person's id.
        public var overseer: String
        /// AI steps in force.
        public var steps: Int

        public init(overseer: String, steps: Int) {
            self.overseer = overseer
            self.steps = steps
        }
    }

    /// The patient's id.
    public var patient: String
    /// Sorted by overseer.
    public var shares: [Share]

    public init(patient: String, shares: [Share]) {
        self.patient = patient
        self.shares = shares
    }
}
