public import CareModel

/// What a check found.
public struct CheckResult: Sendable {
    /// In a stable order, with the clinic's policy applied.
    public var findings: [Finding]
    public var patients: Int
    public var pathways: Int
    public var asOf: Day
    public var failOn: FailOn

    /// Whether a finding at or above `failOn` stands.
    public var fails: Bool { findings.contains { failOn.isMet(by: $0.severity) } }
}
