import CareModel
public import ClinicChecking
public import ClinicFolder
import Foundation
public import Oversight

/// How the findings of one check are told, and where.
public struct Reporting: Sendable {
    /// A format, and the file it goes to; nil is standard output.
    public struct Format: Sendable {
        public var kind: ReporterKind
        public var file: String?

        public init(kind: ReporterKind, file: String? = nil) {
            self.kind = kind
            self.file = file
        }
    }

    public var formats: [Format]
    /// The path of a file whose findings do not count.
    public var baseline: String?
    /// Where all findings of now are written to.
    public var writeBaseline: String?
    /// No patients' names or ids in any report.
    public var redact: Bool
    /// The most findings that the text format prints.
    public var maxFindings: Int?
    public var usesColour: Bool
    /// No summary when nothing was found, and no notes.
    public var quiet: Bool

    public init(
        formats: [Format] = [], baseline: String? = nil, writeBaseline: String? = nil, redact: Bool = false, maxFindings: Int? = nil,
        usesColour: Bool = false, quiet: Bool = false
    ) {
        self.formats = formats
        self.baseline = baseline
        self.writeBaseline = writeBaseline
        self.redact = redact
        self.maxFindings = maxFindings
        self.usesColour = usesColour
        self.quiet = quiet
    }

    /// Writes all reports and says how the command ends.
    ///
    /// - Parameter prefix: what stands before the paths of findings; nil takes them as seen from the current folder.
    public func tell(
        _ result: CheckResult, of check: ClinicCheck, folder: String, addresses: @autoclosure () throws -> TokenMap?,
        prefix: PathPrefix? = nil
    ) throws -> ExitStatus {
        let redaction = redact ? result.redaction(with: try addresses()) : nil
        var report = result.report(rules: check.checker.rules)
        if let writeBaseline {
            try write(Baseline(recording: report, redaction: redaction).json, to: writeBaseline)
        }
        if let baseline { report = try report.without(baseline: baseline, redaction: redaction, isQuiet: quiet) }
        let start = FileManager.default.currentDirectoryPath
        let reader = check.reader
        let options = ReportOptions(
            pathPrefix: prefix ?? PathPrefix(of: absolute(folder, from: start), from: start), redaction: redaction, colour: usesColour,
            maxFindings: maxFindings, sourceLine: { reader.sourceLine($0) }, rulePage: rulePage(of: check))
        let hasOutput = formats.contains { $0.file == nil }
        for format in formats {
            let text = format.kind.reporter.text(for: report, options: options)
            if let file = format.file {
                try write(text, to: file)
            } else {
                Terminal.write(text)
            }
        }
        if !hasOutput, !(quiet && report.findings.isEmpty) {
            Terminal.write(ReporterKind.text.reporter.text(for: report, options: options))
        }
        return report.verdict == .passed ? .passed : .findings
    }

    /// The rule's page on the clinic's public site, where clinic.yml says where that is; else the rule's first source.
    private func rulePage(of check: ClinicCheck) -> @Sendable (RuleDescription) -> String? {
        guard let address = check.clinic.publicURL?.value else { return ReportOptions.firstSource }
        let base = address.hasSuffix("/") ? String(address.dropLast()) : address
        return { rule in "\(base)/rules/\(rule.id).html" }
    }

    private func absolute(_ folder: String, from start: String) -> String {
        URL(filePath: folder, relativeTo: URL(filePath: start, directoryHint: .isDirectory)).standardized.path(percentEncoded: false)
    }

    private func write(_ text: String, to file: String) throws {
        do {
            try text.write(toFile: file, atomically: true, encoding: .utf8)
        } catch {
            throw Failure(.outputUnwritable, "cannot write \(file): \(error.localizedDescription)")
        }
    }
}

extension Report {
    /// The report without what a baseline file holds. What the file holds for nothing, or in vain, is noted.
    fileprivate func without(baseline path: String, redaction: Redaction?, isQuiet: Bool) throws -> Report {
        guard let data = FileManager.default.contents(atPath: path) else {
            throw Failure(.usage, "cannot read the baseline \(path)")
        }
        let applied = try Baseline(json: data).applied(to: self, redaction: redaction)
        for entry in applied.stale where !isQuiet {
            Terminal.note("note: the baseline holds \(entry.description), which is no longer found")
        }
        for entry in applied.refused where !isQuiet { Terminal.note("note: \(entry.description) cannot be held back by a baseline") }
        return applied.report
    }
}
