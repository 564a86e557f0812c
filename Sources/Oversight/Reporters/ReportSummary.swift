import CareModel

/// The last line of a report: `2 errors, 1 warning in 8 patients, 3 pathways`.
enum ReportSummary {
    static func text(of report: Report) -> String {
        let found = [Severity.error, .warning, .note].compactMap { severity -> String? in
            let count = report.count(of: severity)
            return count == 0 ? nil : counted(count, severity.rawValue)
        }
        var text = found.isEmpty ? "No findings" : found.joined(separator: ", ")
        text += " in \(counted(report.read.patients, "patient")), \(counted(report.read.pathways, "pathway"))"
        var apart: [String] = []
        if !report.waived.isEmpty { apart.append("\(grouped(report.waived.count)) waived") }
        if !report.baselined.isEmpty { apart.append("\(grouped(report.baselined.count)) in the baseline") }
        return apart.isEmpty ? text : text + " (" + apart.joined(separator: ", ") + ")"
    }

    static func counted(_ count: Int, _ noun: String) -> String {
        grouped(count) + " " + noun + (count == 1 ? "" : "s")
    }

    /// With a comma between thousands.
    private static func grouped(_ count: Int) -> String {
        let digits = Array(String(count))
        var text = ""
        for (index, digit) in digits.enumerated() {
            if index > 0, (digits.count - index) % 3 == 0 { text.append(",") }
            text.append(digit)
        }
        return text
    }
}
