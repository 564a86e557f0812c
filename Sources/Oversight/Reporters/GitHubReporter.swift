import CareModel

/// Workflow commands of GitHub Actions, which show findings beside the changed lines of a pull request.
public struct GitHubReporter: Reporter {
    public static let name = "github"

    public init() {}

    public func text(of report: PreparedReport) -> String {
        var text = ""
        for row in report.rows { text += GitHubReporter.command(for: row, rule: report.rule(of: row)) + "\n" }
        return text + ReportSummary.text(of: report.report) + "\n"
    }

    private static func command(for row: PreparedReport.Row, rule: RuleDescription?) -> String {
        let finding = row.finding
        let word =
            switch finding.severity {
            case .error: "error"
            case .warning: "warning"
            case .note: "notice"
            }
        var properties = "file=" + property(row.path)
        if finding.location.line > 0 {
            properties += ",line=\(finding.location.line)"
            if finding.location.column > 0 { properties += ",col=\(finding.location.column)" }
        }
        properties += ",title=" + property(finding.rule + (rule.map { " " + $0.name } ?? ""))
        let message = finding.help.map { finding.message + "\nhelp: " + $0 } ?? finding.message
        return "::\(word) \(properties)::\(data(message))"
    }

    /// The runner ends a command at the line's end and undoes these escapes; the per cent sign must go first.
    static func data(_ text: String) -> String {
        escaped(text, also: [])
    }

    /// In a property, `:` and `,` would end it.
    static func property(_ text: String) -> String {
        escaped(text, also: [":", ","])
    }

    private static func escaped(_ text: String, also more: Set<Unicode.Scalar>) -> String {
        var result = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            switch scalar {
            case "%": result.append(contentsOf: "%25".unicodeScalars)
            case "\r": result.append(contentsOf: "%0D".unicodeScalars)
            case "\n": result.append(contentsOf: "%0A".unicodeScalars)
            case _ where more.contains(scalar): result.append(contentsOf: (scalar == ":" ? "%3A" : "%2C").unicodeScalars)
            case _ where PlainLine.isUnsafe(scalar) && scalar != "\t": result.append("\u{FFFD}")
            default: result.append(scalar)
            }
        }
        return String(result)
    }
}
