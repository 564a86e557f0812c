internal import CareModel

/// What the checks found, by rule and then by file, with the way to mend it. Of many, the first ones; the rest is counted.
struct FindingsPage {
    let desk: StaffDesk
    let rules: [RuleDescription]

    /// Findings of one rule, and of the whole page.
    static let (mostOfRule, most) = (25, 400)

    private var strings: Strings { desk.strings }

    /// All findings of one rule; worst rule first.
    private var groups: [(rule: String, findings: [Finding])] {
        Dictionary(grouping: desk.findings, by: \.rule).map { ($0.key, $0.value.sorted(by: Finding.worstFirst)) }.sorted { left, right in
            let (worst, other) = (left.findings.first?.severity ?? .note, right.findings.first?.severity ?? .note)
            return worst == other ? left.rule < right.rule : worst > other
        }
    }

    func html() -> String {
        var left = Self.most
        var shown: [View] = []
        for group in groups where left > 0 {
            let findings = group.findings.prefix(min(left, Self.mostOfRule))
            left -= findings.count
            shown.append(view(group.rule, Array(findings), of: group.findings))
        }
        let counted = groups.dropFirst(shown.count).reduce(0) { $0 + $1.findings.count }
        return desk.frame.voice.render(
            "pages/findings",
            [
                "opening": desk.opening(path: "findings.html", title: strings("findings-title"), current: "findings.html"),
                "foot": desk.frame.foot, "lead": .text(desk.counts), "day": .text(strings.long(desk.day)),
                "code-note": .text(desk.codeNote),
                "groups": .list(shown), "more-rules": desk.more("findings-more", counted), "has-rules": .flag(!rules.isEmpty),
            ])
    }

    private func view(_ rule: String, _ findings: [Finding], of all: [Finding]) -> View {
        let about = rules.first { $0.id == rule }
        // Where the remedy is the same for all, it is said once.
        let helps = Set(findings.map(\.help))
        let files = Dictionary(grouping: findings, by: \.location.file).sorted { $0.key < $1.key }
        return [
            "id": .text(rule), "href": about.map { .text("rules/\($0.id).html") }, "summary": .text(about?.summary),
            "status": desk.severity(findings.first?.severity ?? .note), "count": .text(strings.count("findings-count", all.count)),
            "files": .list(
                files.map { file, findings in ["file": .text(file), "findings": .list(findings.map { row($0, hasHelp: helps.count > 1) })] }
            ),
            "same-help": helps.count == 1 ? .text(helps.first ?? nil) : nil,
            "more": desk.more("findings-more", all.count - findings.count),
        ]
    }

    private func row(_ finding: Finding, hasHelp: Bool) -> View {
        let line = finding.location.line
        return [
            "line": line > 0 ? .text(strings("line-number", ["line": String(line)])) : nil, "message": .text(finding.message),
            "own-help": hasHelp ? .text(finding.help) : nil,
        ]
    }
}
