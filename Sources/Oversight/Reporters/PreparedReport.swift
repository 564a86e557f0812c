public import CareModel

/// A report as it may leave the house: redacted if that was asked for, in order, each finding with the path to print, its
/// rule and its fingerprint.
public struct PreparedReport: Sendable {
    public struct Row: Sendable {
        public let finding: Finding
        /// From the folder that the command was started in.
        public let path: String
        public let fingerprint: Fingerprint
        /// The place of the rule in the report's `rules`; nil when the report does not describe it.
        public let ruleIndex: Int?
        /// The waiver's reason, for a waived finding.
        public let reason: String?
    }

    /// Redacted, if that was asked for.
    public let report: Report
    public let options: ReportOptions
    /// The findings that stand.
    public let rows: [Row]
    public let waived: [Row]

    init(_ full: Report, options: ReportOptions) {
        let report = options.redaction.map(full.redacted) ?? full
        let order = report.fingerprinted()
        var index: [String: Int] = [:]
        for (place, rule) in report.rules.enumerated() { index[rule.id] = place }

        func row(_ finding: Finding, _ fingerprint: Fingerprint, reason: String? = nil) -> Row {
            Row(
                finding: finding, path: options.pathPrefix.path(finding.location.file), fingerprint: fingerprint,
                ruleIndex: index[finding.rule], reason: reason)
        }
        self.report = report
        self.options = options
        rows = zip(report.findings, order.findings).map { row($0, $1) }
        waived = zip(report.waived, order.waived).map { row($0.finding, $1, reason: $0.reason) }
    }

    public func rule(of row: Row) -> RuleDescription? { row.ruleIndex.map { report.rules[$0] } }

    /// The line that a finding points at. Never in a redacted report: a line of a patient's file may say anything.
    public func sourceLine(of row: Row) -> String? {
        guard options.redaction == nil, row.finding.location.line > 0 else { return nil }
        return options.sourceLine?(row.finding.location)
    }
}
