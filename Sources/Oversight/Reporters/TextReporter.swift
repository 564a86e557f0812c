import CareModel

/// For people, in the shape of a compiler's messages, which editors and terminals can follow to the line.
public struct TextReporter: Reporter {
    public static let name = "text"

    public init() {}

    public func text(of report: PreparedReport) -> String {
        let paint = Paint(isOn: report.options.colour)
        let shown = TextReporter.bounded(report.rows, to: report.options.maxFindings)
        var text = ""
        for row in shown {
            let severity = paint.severity(row.finding.severity, row.finding.severity.rawValue + ":")
            text += TextReporter.heading(of: row, word: severity, paint: paint) + "\n"
            if let source = report.sourceLine(of: row) {
                let excerpt = SourceExcerpt(of: source, column: row.finding.location.column)
                text += excerpt.line + "\n"
                if let caret = excerpt.caret { text += paint.caret(caret) + "\n" }
            }
            if let help = row.finding.help { text += paint.bold("help:") + " " + PlainLine.text(help) + "\n" }
        }
        text += TextReporter.hiddenLine(report.rows.count - shown.count, "more finding", shown: shown.count)
        let waived = TextReporter.bounded(report.waived, to: report.options.maxFindings)
        for row in waived {
            text += TextReporter.heading(of: row, word: "waived:", paint: paint) + "\n"
            if let reason = row.reason { text += paint.bold("reason:") + " " + PlainLine.text(reason) + "\n" }
        }
        text += TextReporter.hiddenLine(report.waived.count - waived.count, "more waived finding", shown: waived.count)
        return text + ReportSummary.text(of: report.report) + "\n"
    }

    private static func heading(of row: PreparedReport.Row, word: String, paint: Paint) -> String {
        let place = row.finding.location
        var path = PlainLine.text(row.path)
        if place.line > 0 { path += ":\(place.line)" }
        if place.line > 0, place.column > 0 { path += ":\(place.column)" }
        let message = PlainLine.text(row.finding.message)
        return "\(paint.bold(path + ":")) \(word) \(message) \(paint.faint("[\(row.finding.rule)]"))"
    }

    private static func hiddenLine(_ count: Int, _ noun: String, shown: Int) -> String {
        count > 0 ? "… and \(ReportSummary.counted(count, noun)), not shown (--max-findings \(shown))\n" : ""
    }

    /// The gravest ones, in their order: a bound must not hide an error behind a hundred notes.
    private static func bounded(_ rows: [PreparedReport.Row], to most: Int?) -> [PreparedReport.Row] {
        guard let most, rows.count > most else { return rows }
        var room = max(most, 0)
        var taken: [Severity: Int] = [:]
        for severity in Severity.allCases.sorted(by: >) {
            let count = min(room, rows.count { $0.finding.severity == severity })
            taken[severity] = count
            room -= count
        }
        return rows.filter { row in
            guard let left = taken[row.finding.severity], left > 0 else { return false }
            taken[row.finding.severity] = left - 1
            return true
        }
    }
}

/// ANSI colours, or none.
private struct Paint {
    let isOn: Bool

    func bold(_ text: String) -> String { wrapped(text, "1") }
    func faint(_ text: String) -> String { wrapped(text, "2") }
    func caret(_ text: String) -> String { wrapped(text, "1;32") }

    func severity(_ severity: Severity, _ text: String) -> String {
        switch severity {
        case .error: wrapped(text, "1;31")
        case .warning: wrapped(text, "1;33")
        case .note: wrapped(text, "1;36")
        }
    }

    private func wrapped(_ text: String, _ code: String) -> String {
        isOn ? "\u{1B}[\(code)m\(text)\u{1B}[0m" : text
    }
}
