public import CareModel

/// What a check says of one plan.
public struct PlanVerdict: Sendable {
    /// Sorted, with the policy's severities; those of reading included.
    public var findings: [Finding]
    /// Nil while an error stands.
    public var plan: CarePlan?
    /// What the plan adds to the caseloads of its overseers.
    public var load: CaseloadEntry

    public init(findings: [Finding], plan: CarePlan?, load: CaseloadEntry) {
        self.findings = findings
        self.plan = plan
        self.load = load
    }
}
