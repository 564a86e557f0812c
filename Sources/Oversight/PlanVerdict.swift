public import CareModel

/// What a check says of one plan.
public struct PlanVerdict: Sendable {
    /// Sorted, with the policy's severities; those of reading included.
    public var findings: [Finding]
    /// What the clinic accepts for now, by waivers.yml. Not among the findings.
    public var waived: [Report.Waived]
    /// Nil while an error stands, or where none was asked for.
    public var plan: CarePlan?
    /// What the plan adds to the caseloads of its overseers.
    public var load: CaseloadEntry
    /// The first day, later than the one that was checked for, on which any of this may be different while the folder stays the
    /// same. Nil: it stays the same for good. For days before the one that was checked for it says nothing.
    public var revisitOn: Day?

    public init(findings: [Finding], waived: [Report.Waived] = [], plan: CarePlan?, load: CaseloadEntry, revisitOn: Day?) {
        self.findings = findings
        self.waived = waived
        self.plan = plan
        self.load = load
        self.revisitOn = revisitOn
    }
}

/// What a check says of the shared parts, or of all plans together.
public struct SharedVerdict: Sendable {
    /// Sorted, with the policy's severities.
    public var findings: [Finding]
    /// What the clinic accepts for now, by waivers.yml. Not among the findings.
    public var waived: [Report.Waived]

    public init(findings: [Finding], waived: [Report.Waived]) {
        self.findings = findings
        self.waived = waived
    }
}
