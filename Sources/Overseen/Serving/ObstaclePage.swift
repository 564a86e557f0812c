import CareModel
import Guidance

/// What stands before every page while something has to be mended.
enum ObstaclePage {
    /// - Parameter lastGood: where the page of the last good build is, if there is one.
    static func page(_ obstacle: PreviewState.Obstacle, lastGood: String?) -> PlainPage {
        let way = lastGood.map { "<p><a href=\"\(HTMLText.escaped($0))\">Look at the last good page</a></p>" } ?? ""
        switch obstacle {
        case .noPagesYet:
            return PlainPage(title: "The first build is under way", content: "<p>This page changes by itself when it is done.</p>")
        case .problem(let text):
            return PlainPage(
                title: "The clinic folder cannot be read",
                content: "<ul><li class=\"error\"><p>\(HTMLText.escaped(text))</p></li></ul>\n<p>\(byItself)</p>\n\(way)")
        case .findings(let findings):
            let items = findings.map(item).joined(separator: "\n")
            return PlainPage(
                title: FindingCount(findings).text + " to look at",
                content: "<p>Nothing was built. \(byItself)</p>\n\(way)\n<ol>\n\(items)\n</ol>")
        }
    }

    private static let byItself = "The page comes back by itself when this is mended."

    private static func item(_ finding: ToldFinding) -> String {
        var text = "<li class=\"\(finding.severity.rawValue)\">\n"
        text += "<p><code>\(HTMLText.escaped(finding.place))</code></p>\n"
        text += "<p><span class=\"kind\">\(finding.severity.rawValue):</span> \(HTMLText.escaped(finding.message)) "
        text += "<span class=\"soft\">[\(HTMLText.escaped(finding.rule))]</span></p>\n"
        if let line = finding.line, !line.isEmpty { text += "<pre><code>\(HTMLText.escaped(line))</code></pre>\n" }
        if let help = finding.help { text += "<p><span class=\"soft\">help:</span> \(HTMLText.escaped(help))</p>\n" }
        return text + "</li>"
    }
}

/// How many findings of which weight.
struct FindingCount {
    let text: String

    init(_ findings: [ToldFinding]) {
        let parts = Severity.allCases.reversed().compactMap { severity -> String? in
            let count = findings.count { $0.severity == severity }
            return count == 0 ? nil : "\(count) \(severity.rawValue)\(count == 1 ? "" : "s")"
        }
        text = parts.isEmpty ? "no findings" : parts.joined(separator: ", ")
    }
}
