public import ArgumentParser
import Foundation
public import OverseenReporting
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

    /// What these arguments ask for.
    public var reporting: Reporting {
        Reporting(
            formats: formats.map { Reporting.Format(kind: $0.kind, file: $0.file) }, baseline: baseline, writeBaseline: writeBaseline,
            redact: redact, maxFindings: maxFindings, usesColour: usesColour, quiet: quiet)
    }

    private var usesColour: Bool {
        switch color {
        case .always: true
        case .never: false
        case .auto: Terminal.outputIsTerminal && (ProcessInfo.processInfo.environment["NO_COLOR"] ?? "").isEmpty
        }
    }
}
