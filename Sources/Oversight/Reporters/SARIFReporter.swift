import CareModel

/// SARIF 2.1.0, for code scanning on GitHub, Azure and in editors.
///
/// All rules are in it, also those without a finding, so that a platform closes what has been mended. Two runs on the same
/// folder give the same bytes: it says nothing of machines and hours.
public struct SARIFReporter: Reporter {
    public static let name = "sarif"

    public init() {}

    public func text(of report: PreparedReport) -> String {
        let base = Base(of: report.options.pathPrefix)
        let full = report.report
        let rules = full.rules.map { SARIFRule.tree(of: $0, page: report.options.rulePage($0)) }
        let results = report.rows.map { SARIFReporter.result(of: $0, base: base) }
        let waived = report.waived.map { SARIFReporter.result(of: $0, base: base) }
        let run: JSONTree = [
            "tool": ["driver": ["name": "overseen", "version": .string(full.toolVersion), "rules": .array(rules)]],
            "invocations": [["executionSuccessful": true, "exitCode": .number(Int(full.verdict.rawValue))]],
            "originalUriBaseIds": [base.id: ["description": ["text": .string(base.description)]]],
            "columnKind": "unicodeCodePoints",
            "results": .array(results + waived),
            "properties": [
                "as-of": .string(full.asOf.description),
                "read": [
                    "patients": .number(full.read.patients), "pathways": .number(full.read.pathways),
                    "files": .number(full.read.files),
                ],
                "baselined": .number(full.baselined.count),
            ],
        ]
        let log: JSONTree = [
            "$schema": "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json",
            "version": "2.1.0",
            "runs": [run],
        ]
        return log.text
    }

    /// What the addresses of files are relative to.
    private struct Base {
        let id: String
        let description: String
        let prefix: PathPrefix

        init(of prefix: PathPrefix) {
            if prefix.leavesStart {
                // An address with `..` in it leads out of the repository, and platforms refuse it.
                id = "CLINIC"
                description = "The clinic folder."
                self.prefix = PathPrefix()
            } else {
                id = "%SRCROOT%"
                description = "The folder that overseen was started in."
                self.prefix = prefix
            }
        }
    }

    private static func result(of row: PreparedReport.Row, base: Base) -> JSONTree {
        let finding = row.finding
        var members: [(key: String, value: JSONTree)] = [("ruleId", .string(finding.rule))]
        if let index = row.ruleIndex { members.append(("ruleIndex", .number(index))) }
        members += [
            ("level", .string(finding.severity.rawValue)),
            ("message", ["text": .string(messageText(finding.help.map { finding.message + "\n" + $0 } ?? finding.message))]),
            ("locations", [["physicalLocation": place(of: finding.location, base: base)]]),
            ("partialFingerprints", ["overseen/v1": .string(row.fingerprint.description)]),
            // An empty list says that it is known to be unsuppressed.
            ("suppressions", .array(row.reason.map { [suppression(reason: $0)] } ?? [])),
        ]
        let subject: [(key: String, value: JSONTree)] = [
            ("patient", finding.subject.patient), ("pathway", finding.subject.pathway), ("step", finding.subject.step),
        ].compactMap { key, value in value.map { (key: key, value: .string($0)) } }
        if !subject.isEmpty { members.append(("properties", .object(subject))) }
        return .object(members)
    }

    /// In a message, `[text](target)` is a link; a clinic folder must not be able to write one.
    private static func messageText(_ text: String) -> String {
        guard text.contains("](") else { return text }
        return text.replacing("[", with: "\\[").replacing("]", with: "\\]")
    }

    private static func suppression(reason: String) -> JSONTree {
        ["kind": "external", "status": "accepted", "justification": .string(reason)]
    }

    private static func place(of location: SourceLocation, base: Base) -> JSONTree {
        // A finding about a whole file stands on its first line: GitHub refuses line 0 and shows nothing without a line.
        var region: [(key: String, value: JSONTree)] = [("startLine", .number(max(location.line, 1)))]
        if location.line > 0, location.column > 0 { region.append(("startColumn", .number(location.column))) }
        return [
            "artifactLocation": [
                "uri": .string(RelativeURI.text(of: base.prefix.path(location.file))), "uriBaseId": .string(base.id),
            ],
            "region": .object(region),
        ]
    }
}
