/// One format of a report.
///
/// A reporter is handed a `PreparedReport` only: paths have their prefix and patients their tokens by then, so that no
/// format can forget to redact.
public protocol Reporter: Sendable {
    /// What `--format` calls it.
    static var name: String { get }

    /// The whole report, with a line end as its last character.
    func text(of report: PreparedReport) -> String
}

extension Reporter {
    public func text(for report: Report, options: ReportOptions = ReportOptions()) -> String {
        text(of: PreparedReport(report, options: options))
    }
}

/// Every format there is. A new one is a file of its own and one line in each of the two lists here.
public enum ReporterKind: String, Sendable, Hashable, CaseIterable {
    case text
    case json
    case sarif
    case junit
    case github
    case gitlab

    public var reporter: any Reporter {
        switch self {
        case .text: TextReporter()
        case .json: JSONReporter()
        case .sarif: SARIFReporter()
        case .junit: JUnitReporter()
        case .github: GitHubReporter()
        case .gitlab: GitLabReporter()
        }
    }
}
