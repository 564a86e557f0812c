import CareModel

/// For programs, in the shape of `ReportSchema.text`. Every key is always there; what is not known is null.
public struct JSONReporter: Reporter {
    public static let name = "json"
    /// Counted up when a key changes its meaning or goes; new keys alone do not change it.
    static let format = 1

    public init() {}

    public func text(of report: PreparedReport) -> String {
        let full = report.report
        let tree: JSONTree = [
            "format": .number(JSONReporter.format),
            "tool": ["name": "overseen", "version": .string(full.toolVersion)],
            "as-of": .string(full.asOf.description),
            "fail-on": .string(full.failOn.rawValue),
            "verdict": .string(JSONReporter.name(of: full.verdict)),
            "read": [
                "patients": .number(full.read.patients), "pathways": .number(full.read.pathways), "files": .number(full.read.files),
            ],
            "counts": [
                "errors": .number(full.count(of: .error)), "warnings": .number(full.count(of: .warning)),
                "notes": .number(full.count(of: .note)), "waived": .number(full.waived.count),
                "baselined": .number(full.baselined.count),
            ],
            "findings": .array(report.rows.map { JSONReporter.tree(of: $0, in: report) }),
            "waived": .array(report.waived.map { JSONReporter.tree(of: $0, in: report) }),
        ]
        return tree.text
    }

    static func name(of verdict: Report.Verdict) -> String {
        switch verdict {
        case .passed: "passed"
        case .failed: "failed"
        case .nothingRead: "nothing-read"
        }
    }

    private static func tree(of row: PreparedReport.Row, in report: PreparedReport) -> JSONTree {
        let finding = row.finding
        let rule = report.rule(of: row)
        var members: [(key: String, value: JSONTree)] = [
            ("rule", .string(finding.rule)),
            ("name", .string(orNull: rule?.name)),
            ("severity", .string(finding.severity.rawValue)),
            ("message", .string(finding.message)),
            ("help", .string(orNull: finding.help)),
            ("file", .string(row.path)),
            ("line", number(finding.location.line)),
            ("column", number(finding.location.line > 0 ? finding.location.column : 0)),
            ("patient", .string(orNull: finding.subject.patient)),
            ("pathway", .string(orNull: finding.subject.pathway)),
            ("step", .string(orNull: finding.subject.step)),
            ("fingerprint", .string(row.fingerprint.description)),
            ("url", .string(orNull: rule.flatMap(report.options.rulePage))),
        ]
        if let reason = row.reason { members.append(("reason", .string(reason))) }
        return .object(members)
    }

    /// Lines and columns begin at 1; 0 is "none".
    private static func number(_ value: Int) -> JSONTree { value > 0 ? .number(value) : .null }
}
