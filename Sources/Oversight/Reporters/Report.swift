public import CareModel

/// What a check found, and in how much: all that any format needs, and nothing that changes between two runs on the same
/// folder and day.
public struct Report: Sendable {
    /// How much was read. A check of nothing must not look like a clean check.
    public struct Read: Sendable, Hashable {
        public var patients: Int
        public var pathways: Int
        public var files: Int

        public init(patients: Int, pathways: Int, files: Int) {
            self.patients = patients
            self.pathways = pathways
            self.files = files
        }
    }

    /// A finding that the clinic accepts for now, and the reason that it gives in `waivers.yml`.
    public struct Waived: Sendable, Hashable {
        public var finding: Finding
        public var reason: String

        public init(_ finding: Finding, reason: String) {
            self.finding = finding
            self.reason = reason
        }
    }

    /// What the check comes to. The raw value is the exit status of the command line.
    public enum Verdict: Int32, Sendable, Hashable {
        case passed = 0
        case failed = 1
        /// No patient and no pathway was read, and no finding tells why.
        case nothingRead = 3
    }

    /// In stable order.
    public private(set) var findings: [Finding]
    /// In stable order.
    public private(set) var waived: [Waived]
    /// Left out because a baseline holds them, in stable order.
    public private(set) var baselined: [Finding]
    public var read: Read
    /// The day that the rules reckoned with.
    public var asOf: Day
    public var toolVersion: String
    /// Every rule that was checked, also those without a finding, by id.
    public private(set) var rules: [RuleDescription]
    public var failOn: FailOn

    /// - Parameter findings: in any order; the report sorts them.
    public init(
        findings: [Finding], waived: [Waived] = [], baselined: [Finding] = [], read: Read, asOf: Day, toolVersion: String,
        rules: [RuleDescription], failOn: FailOn = .error
    ) {
        self.findings = findings.sorted(by: Report.precedes)
        self.waived = waived.sorted {
            $0.finding == $1.finding ? $0.reason < $1.reason : Report.precedes($0.finding, $1.finding)
        }
        self.baselined = baselined.sorted(by: Report.precedes)
        self.read = read
        self.asOf = asOf
        self.toolVersion = toolVersion
        var ids: Set<String> = []
        self.rules = rules.filter { ids.insert($0.id).inserted }.sorted { $0.id < $1.id }
        self.failOn = failOn
    }

    public var verdict: Verdict {
        if findings.contains(where: { failOn.isMet(by: $0.severity) }) { return .failed }
        return read.patients == 0 && read.pathways == 0 ? .nothingRead : .passed
    }

    /// How many findings stand with this severity, waived and baselined ones not among them.
    public func count(of severity: Severity) -> Int {
        findings.lazy.filter { $0.severity == severity }.count
    }

    /// The same report about other findings.
    func with(findings: [Finding], waived: [Waived], baselined: [Finding]) -> Report {
        Report(
            findings: findings, waived: waived, baselined: baselined, read: read, asOf: asOf, toolVersion: toolVersion, rules: rules,
            failOn: failOn)
    }

    /// A total order: two findings that differ in anything always come in the same order, however the work was divided.
    static func precedes(_ left: Finding, _ right: Finding) -> Bool {
        if left < right { return true }
        if right < left { return false }
        if left.severity != right.severity { return left.severity > right.severity }
        let mine = [left.subject.patient, left.subject.pathway, left.subject.step, left.help]
        let others = [right.subject.patient, right.subject.pathway, right.subject.step, right.help]
        for (one, other) in zip(mine, others) where one != other {
            guard let one else { return true }
            guard let other else { return false }
            return one < other
        }
        return false
    }
}
