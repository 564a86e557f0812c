public import ArgumentParser
import CareModel
public import ClinicChecking
public import ClinicFolder
import Foundation
public import Oversight

/// `FORMAT` or `FORMAT=FILE`
public struct FormatArgument: ExpressibleByArgument {
    public var kind: ReporterKind
    public var file: String?

    public init?(argument: String) {
        let parts = argument.split(separator: "=", maxSplits: 1).map(String.init)
        guard let kind = parts.first.flatMap(ReporterKind.init(rawValue:)) else { return nil }
        self.kind = kind
        file = parts.count == 2 ? parts[1] : nil
    }

    public static var allValueStrings: [String] { ReporterKind.allCases.map(\.rawValue) }
}

public enum ColourChoice: String, CaseIterable, ExpressibleByArgument {
    case auto, always, never
}

/// How findings are told.
public struct ReportArguments: ParsableArguments {
    @Option(
        name: .customLong("format"),
        help: ArgumentHelp(
            "text, json, sarif, junit, github or gitlab; FORMAT=FILE writes to a file. Repeatable.", valueName: "format[=file]"))
    public var formats: [FormatArgument] = []

    @Option(help: "Findings that a baseline file holds do not count.")
    public var baseline: String?

    @Option(help: "Write all findings of now to a baseline file.")
    public var writeBaseline: String?

    @Flag(help: "No patient names or ids in any report.")
    public var redact = false

    @Option(help: "The most findings that the text format prints.")
    public var maxFindings: Int?

    @Option(help: "Colours in the text format.")
    public var color: ColourChoice = .auto

    @Flag(help: "Print no summary when nothing was found, and no notes.")
    public var quiet = false

    @Flag(help: "Say what is being done and how long it took.")
    public var verbose = false

    public init() {}

    public func validate() throws {
        if let maxFindings, maxFindings < 1 { throw ValidationError("--max-findings must be at least 1") }
        if formats.filter({ $0.file == nil }).count > 1 {
            throw ValidationError("only one format can go to standard output; write the others as FORMAT=FILE")
        }
    }

    private var usesColour: Bool {
        switch color {
        case .always: true
        case .never: false
        case .auto: Terminal.outputIsTerminal && (ProcessInfo.processInfo.environment["NO_COLOR"] ?? "").isEmpty
        }
    }

    /// Writes all reports and says how the command ends.
    ///
    /// - Parameter prefix: what stands before the paths of findings; nil takes them as seen from the current folder.
    public func tell(
        _ result: CheckResult, of check: ClinicCheck, folder: String, addresses: TokenMap?, prefix: PathPrefix? = nil
    ) throws -> ExitStatus {
        let redaction = redact ? result.redaction(with: addresses) : nil
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
