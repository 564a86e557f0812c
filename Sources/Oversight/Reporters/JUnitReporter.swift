import CareModel

/// JUnit XML, valid against the strict schema of Ant's tasks.
///
/// Each rule is a suite. A rule without findings is one passed test, so that a clean check shows what was checked; each
/// finding is a test, failed where the check fails by it and else passed with its text in `system-out`. So the tests are
/// red exactly when the exit status is. A waived finding is a skipped test.
public struct JUnitReporter: Reporter {
    public static let name = "junit"

    public init() {}

    public func text(of report: PreparedReport) -> String {
        let standing = Dictionary(grouping: report.rows, by: \.finding.rule)
        let waived = Dictionary(grouping: report.waived, by: \.finding.rule)
        let described = report.report.rules.map { (id: $0.id, name: $0.id + " " + $0.name) }
        // A finding of a rule that nobody described must not get lost.
        let others = Set(standing.keys).union(waived.keys).subtracting(described.map(\.id)).sorted().map { (id: $0, name: $0) }
        var text = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites>\n"
        for (index, rule) in (described + others).enumerated() {
            let suite = Suite(
                index: index, name: rule.name, standing: standing[rule.id] ?? [], waived: waived[rule.id] ?? [], of: report.report)
            text += suite.xml
        }
        return text + "</testsuites>\n"
    }
}

private struct Suite {
    let index: Int
    let name: String
    let standing: [PreparedReport.Row]
    let waived: [PreparedReport.Row]
    let day: String
    let failOn: FailOn

    init(index: Int, name: String, standing: [PreparedReport.Row], waived: [PreparedReport.Row], of report: Report) {
        self.index = index
        self.name = name
        self.standing = standing
        self.waived = waived
        day = report.asOf.description
        failOn = report.failOn
    }

    var xml: String {
        let failed = standing.filter { failOn.isMet(by: $0.finding.severity) }
        let quiet = standing.filter { !failOn.isMet(by: $0.finding.severity) }
        let tests = max(standing.count + waived.count, 1)
        let title = XMLText.escaped(name)
        // The day that the rules reckoned with, and no real time or host: the same folder gives the same bytes.
        var text = """
              <testsuite id="\(index)" package="overseen" name="\(title)" timestamp="\(day)T00:00:00" hostname="localhost" \
            tests="\(tests)" failures="\(failed.count)" errors="0" skipped="\(waived.count)" time="0">
                <properties/>

            """
        if standing.isEmpty, waived.isEmpty { text += "    <testcase name=\"\(title)\" classname=\"overseen\" time=\"0\"/>\n" }
        for row in standing {
            text += failOn.isMet(by: row.finding.severity) ? failure(row) : opening(row) + "/>\n"
        }
        for row in waived {
            text += opening(row) + "><skipped message=\"\(XMLText.escaped(row.reason ?? ""))\"/></testcase>\n"
        }
        let told = quiet.map { XMLText.escaped(line($0)) + "\n" }.joined()
        return text + "    <system-out>\(told)</system-out>\n    <system-err/>\n  </testsuite>\n"
    }

    private func failure(_ row: PreparedReport.Row) -> String {
        let message = XMLText.escaped(row.finding.message)
        let detail = XMLText.escaped([line(row), row.finding.help.map { "help: " + $0 }].compactMap { $0 }.joined(separator: "\n"))
        return opening(row) + "><failure type=\"\(row.finding.severity.rawValue)\" message=\"\(message)\">\(detail)</failure></testcase>\n"
    }

    private func opening(_ row: PreparedReport.Row) -> String {
        let place = placed(row, line: row.finding.location.line, column: row.finding.location.column)
        return "    <testcase name=\"\(XMLText.escaped(place))\" classname=\"\(XMLText.escaped(row.path))\" time=\"0\""
    }

    private func line(_ row: PreparedReport.Row) -> String {
        let finding = row.finding
        let place = placed(row, line: finding.location.line, column: finding.location.column)
        return "\(place): \(finding.severity.rawValue): \(finding.message) [\(finding.rule)]"
    }

    private func placed(_ row: PreparedReport.Row, line: Int, column: Int) -> String {
        row.path + (line > 0 ? ":\(line)" + (column > 0 ? ":\(column)" : "") : "")
    }
}
