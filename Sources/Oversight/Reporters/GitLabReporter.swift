import CareModel

/// GitLab's code quality report: what a merge request lists as new and as mended, by fingerprint.
public struct GitLabReporter: Reporter {
    public static let name = "gitlab"

    public init() {}

    public func text(of report: PreparedReport) -> String {
        let issues = report.rows.map { row -> JSONTree in
            let finding = row.finding
            let rule = report.rule(of: row)
            return [
                "type": "issue",
                "check_name": .string(finding.rule + (rule.map { " " + $0.name } ?? "")),
                "description": .string(finding.message),
                "content": ["body": .string(finding.help ?? rule?.summary ?? "")],
                "fingerprint": .string(row.fingerprint.description),
                "severity": .string(GitLabReporter.severity(of: finding, rule: rule)),
                // Lines begin at 1, and a report without one is refused.
                "location": ["path": .string(row.path), "lines": ["begin": .number(max(finding.location.line, 1))]],
            ]
        }
        return JSONTree.array(issues).text
    }

    /// GitLab has five words. The gravest is for an error of a rule that cannot be waived: no way leads round it.
    static func severity(of finding: Finding, rule: RuleDescription?) -> String {
        switch finding.severity {
        case .note: "info"
        case .warning: "minor"
        case .error: rule?.waivable == false ? "blocker" : "major"
        }
    }
}
