public import CareModel

/// The findings that a clinic had when it began to check, so that only new ones stand out.
///
/// It is no waiver: nobody gave a reason. A rule that cannot be waived is never in it, and a finding that has become
/// graver than it was is shown again.
public struct Baseline: Sendable, Hashable {
    /// One finding, as it is known again. File and step are for the reader of the file only.
    public struct Entry: Sendable, Hashable {
        public let fingerprint: Fingerprint
        public let rule: String
        public let severity: Severity
        /// Relative to the clinic folder.
        public let file: String
        public let step: String?
    }

    /// What came of holding a report against a baseline.
    public struct Applied: Sendable {
        /// With the known findings among `baselined`.
        public let report: Report
        /// Found no more, or in a place that cannot be told to be the same: to be taken out of the file.
        public let stale: [Entry]
        /// Entries for rules that cannot be waived, as only an edit by hand can bring in. Their findings stand.
        public let refused: [Entry]
    }

    /// By file, step, rule and fingerprint.
    public let entries: [Entry]
    /// Whether the fingerprints were made of tokens; those match redacted reports only.
    public let isRedacted: Bool

    init(entries: [Entry], isRedacted: Bool) {
        self.entries = entries.sorted()
        self.isRedacted = isRedacted
    }

    /// Of everything in the report that may be waived: what stands, and what an older baseline held back.
    public init(recording report: Report, redaction: Redaction? = nil) {
        let shown = Baseline.view(of: report, redaction: redaction)
        let marks = report.fingerprinted(as: shown)
        let waivable = report.waivableRules
        let pairs = Array(zip(report.findings, marks.findings)) + Array(zip(report.baselined, marks.baselined))
        let entries = pairs.filter { waivable.contains($0.0.rule) }.map { finding, fingerprint in
            let finding = shown(finding)
            return Entry(
                fingerprint: fingerprint, rule: finding.rule, severity: finding.severity, file: finding.location.file,
                step: finding.subject.step)
        }
        self.init(entries: entries, isRedacted: redaction != nil)
    }

    /// Moves the known findings of `report` from those that stand to those that are baselined.
    ///
    /// - Parameter redaction: the one that the baseline was recorded with, or nil if there was none.
    public func applied(to report: Report, redaction: Redaction? = nil) throws(BaselineError) -> Applied {
        guard isRedacted == (redaction != nil) else { throw .redactionDiffers(baselineIsRedacted: isRedacted) }
        let waivable = report.waivableRules
        var open: [Fingerprint: Entry] = [:]
        var refused: [Entry] = []
        for entry in entries {
            if waivable.contains(entry.rule) {
                open[entry.fingerprint] = entry
            } else {
                refused.append(entry)
            }
        }
        let marks = report.fingerprinted(as: Baseline.view(of: report, redaction: redaction))
        var standing: [Finding] = []
        var known: [Finding] = report.baselined
        for (finding, mark) in zip(report.findings, marks.findings) {
            if let entry = open[mark], entry.rule == finding.rule, entry.severity >= finding.severity {
                known.append(finding)
                open[mark] = nil
            } else {
                standing.append(finding)
            }
        }
        // A waiver took over, or an earlier baseline did: the finding is there all the same.
        for mark in marks.waived + marks.baselined { open[mark] = nil }
        return Applied(
            report: report.with(findings: standing, waived: report.waived, baselined: known), stale: open.values.sorted(),
            refused: refused)
    }

    /// How findings look to the baseline.
    private static func view(of report: Report, redaction: Redaction?) -> (Finding) -> Finding {
        guard let redaction else { return { $0 } }
        return FindingRedactor(of: report, by: redaction).redacted
    }
}

extension Baseline.Entry: CustomStringConvertible {
    /// Such as `OVS401 in patients/p-0147.md, step check-in`.
    public var description: String {
        "\(rule) in \(file)" + (step.map { ", step \($0)" } ?? "")
    }
}

extension Baseline.Entry: Comparable {
    public static func < (left: Baseline.Entry, right: Baseline.Entry) -> Bool {
        if left.file != right.file { return left.file < right.file }
        if left.step != right.step { return (left.step ?? "") < (right.step ?? "") }
        if left.rule != right.rule { return left.rule < right.rule }
        return left.fingerprint < right.fingerprint
    }
}
