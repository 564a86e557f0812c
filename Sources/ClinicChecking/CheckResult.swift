public import CareModel
public import ClinicFolder
public import Oversight

/// This library's version.
public let overseenVersion = "0.1.0"

/// What a check found.
public struct CheckResult: Sendable {
    /// In a stable order, with the clinic's policy applied.
    public var findings: [Finding]
    /// Found, and accepted by a waiver.
    public var waived: [Report.Waived]
    public var patients: Int
    public var pathways: Int
    /// Files of the folder, read or not.
    public var files: Int
    public var asOf: Day
    public var failOn: FailOn
    /// For redaction only.
    public var patientIDs: [String]
    /// For redaction only.
    public var patientNames: [String]

    /// Whether an error stands, whatever `failOn` says.
    public var hasErrors: Bool { findings.contains { $0.severity == .error } }

    /// Whether a finding at or above `failOn` stands.
    public var fails: Bool { findings.contains { failOn.isMet(by: $0.severity) } }
}

extension CheckResult {
    /// The report that all formats are written from.
    public func report(rules: RuleSet = .standard) -> Report {
        Report(
            findings: findings, waived: waived, baselined: [], read: Report.Read(patients: patients, pathways: pathways, files: files),
            asOf: asOf, toolVersion: overseenVersion, rules: rules.descriptions, failOn: failOn)
    }

    /// Hides every patient of this check. Those without a token are called by number.
    public func redaction(with tokens: TokenMap?) -> Redaction {
        var known: [String: String] = [:]
        for id in patientIDs { known[id] = tokens?[id] }
        return Redaction(tokens: known, names: patientNames)
    }
}

extension ClinicCheck {
    /// What an earlier check of the same folder on the same day said.
    ///
    /// - Parameter patients: with the names in their plans.
    package func recalled(findings: [Finding], waived: [Report.Waived], patients: [(id: String, name: String)]) -> CheckResult {
        CheckResult(
            findings: findings, waived: waived, patients: patients.count, pathways: clinic.pathways.count, files: reader.fileCount,
            asOf: asOf, failOn: policy.failOn, patientIDs: patients.map(\.id).sorted(), patientNames: Set(patients.map(\.name)).sorted())
    }
}
