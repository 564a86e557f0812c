import CareModel
import Foundation
import Oversight
import Testing

/// What a clinic folder holds must come out of a format as it went in, and never become part of the format.
@Suite struct ReporterEscapingTests {
    @Test("JSON gives every text back")
    func json() throws {
        let root = try object(ReporterKind.json.reporter.text(for: ReporterSamples.hostile))
        let findings = try #require(root["findings"] as? [[String: Any]])
        #expect(findings.count == ReporterSamples.hostile.findings.count)
        for (written, finding) in zip(findings, ReporterSamples.hostile.findings) {
            #expect(written["message"] as? String == finding.message)
            #expect(written["file"] as? String == finding.location.file)
            #expect(written["step"] as? String == finding.subject.step)
        }
    }

    @Test("SARIF gives every text back, and every address decodes to its path")
    func sarif() throws {
        let root = try object(ReporterKind.sarif.reporter.text(for: ReporterSamples.hostile))
        let runs = try #require(root["runs"] as? [[String: Any]])
        let results = try #require(runs.first?["results"] as? [[String: Any]])
        #expect(results.count == ReporterSamples.hostile.findings.count + ReporterSamples.hostile.waived.count)
        for (result, finding) in zip(results, ReporterSamples.hostile.findings) {
            let locations = try #require(result["locations"] as? [[String: Any]])
            let place = try #require(locations.first?["physicalLocation"] as? [String: Any])
            let artifact = try #require(place["artifactLocation"] as? [String: Any])
            let uri = try #require(artifact["uri"] as? String)
            #expect(uri.removingPercentEncoding == finding.location.file)
            #expect(uri.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F && $0 != UInt8(ascii: ":") })
            let region = try #require(place["region"] as? [String: Any])
            #expect((region["startLine"] as? Int ?? 0) >= 1)
        }
    }

    @Test("GitLab gives every text back, with fingerprints that differ")
    func gitLab() throws {
        let text = ReporterKind.gitlab.reporter.text(for: ReporterSamples.hostile)
        let issues = try #require(JSONSerialization.jsonObject(with: Data(text.utf8)) as? [[String: Any]])
        #expect(issues.map { $0["description"] as? String } == ReporterSamples.hostile.findings.map(\.message))
        #expect(Set(issues.compactMap { $0["fingerprint"] as? String }).count == issues.count)
    }

    @Test("A workflow command is one line, and no text can begin another", arguments: ReporterSamples.hostileTexts)
    func gitHub(text: String) throws {
        let report = one(text)
        let output = ReporterKind.github.reporter.text(for: report)
        let lines = output.split(separator: "\n", omittingEmptySubsequences: false)
        #expect(lines.count == 3)
        let command = try #require(lines.first)
        #expect(command.hasPrefix("::error file="))
        let parts = command.dropFirst(2).components(separatedBy: "::")
        let properties = parts[0].dropFirst("error ".count).split(separator: ",").map { $0.split(separator: "=", maxSplits: 1) }
        #expect(properties.map { String($0[0]) } == ["file", "line", "col", "title"])
        #expect(!command.unicodeScalars.contains { $0.value < 0x20 && $0 != "\t" || $0.value == 0x1B })
    }

    @Test("XML holds every text that XML can hold", arguments: ReporterSamples.hostileTexts)
    func junit(text: String) {
        let output = ReporterKind.junit.reporter.text(for: one(text))
        for scalar in output.unicodeScalars {
            #expect(scalar == "\n" || scalar.value >= 0x20, "U+\(String(scalar.value, radix: 16)) stands in the XML")
            #expect(scalar.value != 0xFFFE && scalar.value != 0xFFFF)
        }
        // Five tags that the reporter writes for this rule, and none from the text.
        #expect(output.components(separatedBy: "<failure").count == 2)
        #expect(output.components(separatedBy: "</failure>").count == 2)
        #expect(!output.contains("<script") && !output.contains("<!--") && !output.contains("]]>"))
    }

    @Test("A terminal gets no control character", arguments: ReporterSamples.hostileTexts)
    func text(text: String) {
        var options = ReportOptions()
        options.sourceLine = { _ in text }
        let output = ReporterKind.text.reporter.text(for: one(text), options: options)
        for scalar in output.unicodeScalars where scalar != "\n" {
            #expect(scalar.properties.generalCategory != .control)
            #expect(!(0x202A...0x202E).contains(scalar.value) && !(0x2066...0x2069).contains(scalar.value))
        }
        // Heading, source line, caret, help, summary.
        #expect(output.split(separator: "\n").count == 5)
    }

    private func one(_ text: String) -> Report {
        let finding = Finding(
            ReporterSamples.overseer, text, help: text, at: ReporterSamples.Place(file: "patients/\(text).md", line: 3, column: 1))
        return Report(
            findings: [finding], read: .init(patients: 1, pathways: 1, files: 1), asOf: ReporterSamples.day, toolVersion: "0.1.0",
            rules: [ReporterSamples.overseer])
    }

    private func object(_ text: String) throws -> [String: Any] {
        try #require(JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
    }
}
