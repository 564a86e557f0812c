public import CareModel

/// What a clinic states in public about the check that its pages passed. It knows no patient: what is about one is a number.
public struct OversightStatement: Sendable, Hashable {
    /// An accepted exception from a rule, or a recorded decision that a step may have less of a person than its kind asks for.
    public struct Exception: Sendable, Hashable {
        /// The rule's id.
        public var rule: String
        /// As the clinic wrote it.
        public var reason: String
        public var approvedBy: Person
        /// The last day on which it holds.
        public var until: Day
        /// A pathway's id, where it is limited to one.
        public var pathway: String?
        /// A step's id, where it is limited to one.
        public var step: String?

        public init(rule: String, reason: String, approvedBy: Person, until: Day, pathway: String? = nil, step: String? = nil) {
            self.rule = rule
            self.reason = reason
            self.approvedBy = approvedBy
            self.until = until
            self.pathway = pathway
            self.step = step
        }
    }

    /// 64 hexadecimal digits over everything that was checked.
    public var digest: String
    /// How many findings stood, by severity. Their texts can be about a patient, and are for staff.
    public var findings: [Severity: Int]
    /// Rules that the clinic turned off, or gave another severity than their own, by id.
    public var changedRules: [String: RuleSetting]
    public var exceptions: [Exception]
    /// Exceptions about a single patient, which are only counted.
    public var exceptionsForPatients: Int

    public init(
        digest: String, findings: [Severity: Int] = [:], changedRules: [String: RuleSetting] = [:], exceptions: [Exception] = [],
        exceptionsForPatients: Int = 0
    ) {
        self.digest = digest
        self.findings = findings
        self.changedRules = changedRules
        self.exceptions = exceptions
        self.exceptionsForPatients = exceptionsForPatients
    }
}
