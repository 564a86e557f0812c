import CareModel
import Foundation
import Oversight
import Testing

@Suite struct BaselineTests {
    private func finding(_ rule: RuleDescription, _ line: Int, patient: String = "p-0147", severity: Severity? = nil) -> Finding {
        Finding(
            rule: rule.id, severity: severity ?? rule.severity, message: "m",
            location: ReporterSamples.Place(file: "patients/\(patient).md", line: line),
            subject: .init(patient: patient, step: "s\(line)"))
    }

    private func report(_ findings: [Finding], waived: [Report.Waived] = []) -> Report {
        Report(
            findings: findings, waived: waived, read: .init(patients: 1, pathways: 1, files: 1), asOf: ReporterSamples.day,
            toolVersion: "0", rules: ReporterSamples.rules)
    }

    @Test("Known findings are left out and counted, new ones stand")
    func known() throws {
        let old = [finding(ReporterSamples.review, 1), finding(ReporterSamples.reading, 2)]
        let new = finding(ReporterSamples.review, 3)
        let applied = try Baseline(recording: report(old)).applied(to: report(old + [new]))
        #expect(applied.report.findings == [new])
        #expect(applied.report.baselined == old)
        #expect(applied.stale.isEmpty && applied.refused.isEmpty)
        #expect(ReporterKind.text.reporter.text(for: applied.report).hasSuffix("1 warning in 1 patient, 1 pathway (2 in the baseline)\n"))
    }

    @Test("What is found no more is stale")
    func stale() throws {
        let old = [finding(ReporterSamples.review, 1), finding(ReporterSamples.reading, 2)]
        let applied = try Baseline(recording: report(old)).applied(to: report([old[0]]))
        #expect(applied.stale.map(\.rule) == [ReporterSamples.reading.id])
        #expect(applied.stale.map(\.description) == ["OVS701 in patients/p-0147.md, step s2"])
        #expect(applied.report.findings.isEmpty)
    }

    @Test("A rule that cannot be waived cannot be baselined, by a run or by hand")
    func notWaivable() throws {
        let grave = finding(ReporterSamples.overseer, 1)
        let recorded = Baseline(recording: report([grave]))
        #expect(recorded.entries.isEmpty)
        let sameStep = Baseline(recording: report([finding(ReporterSamples.review, 1)]))
        let forged = sameStep.json.replacing(ReporterSamples.review.id, with: ReporterSamples.overseer.id)
        let applied = try Baseline(json: Data(forged.utf8)).applied(to: report([grave]))
        #expect(applied.report.findings == [grave])
        #expect(applied.refused.count == 1)
    }

    @Test("An entry under another rule's fingerprint holds nothing back")
    func forgedRule() throws {
        let warning = finding(ReporterSamples.review, 1)
        let forged = Baseline(recording: report([warning])).json.replacing(ReporterSamples.review.id, with: ReporterSamples.reading.id)
        let applied = try Baseline(json: Data(forged.utf8)).applied(to: report([warning]))
        #expect(applied.report.findings == [warning])
        #expect(applied.stale.count == 1)
    }

    @Test("A finding of a rule that nobody described is never held back")
    func unknownRule() {
        var unknown = finding(ReporterSamples.review, 1)
        unknown.rule = "OVS999"
        #expect(Baseline(recording: report([unknown])).entries.isEmpty)
    }

    @Test("A finding that became graver stands again")
    func graver() throws {
        let baseline = Baseline(recording: report([finding(ReporterSamples.review, 1)]))
        let graver = finding(ReporterSamples.review, 1, severity: .error)
        #expect(try baseline.applied(to: report([graver])).report.findings == [graver])
        let milder = finding(ReporterSamples.review, 1, severity: .note)
        #expect(try baseline.applied(to: report([milder])).report.baselined == [milder])
    }

    @Test("A waived finding is not stale")
    func waived() throws {
        let one = finding(ReporterSamples.review, 1)
        let applied = try Baseline(recording: report([one])).applied(to: report([], waived: [.init(one, reason: "r")]))
        #expect(applied.stale.isEmpty)
        #expect(applied.report.waived.count == 1)
    }

    @Test("Recording again under the baseline keeps what it held back")
    func again() throws {
        let old = report([finding(ReporterSamples.review, 1), finding(ReporterSamples.review, 2)])
        let baseline = Baseline(recording: old)
        #expect(Baseline(recording: try baseline.applied(to: old).report) == baseline)
    }

    @Test("The file gives back the baseline, is the same for any order, and knows no folder")
    func file() throws {
        let findings = (1...9).map { finding($0 % 2 == 0 ? ReporterSamples.review : ReporterSamples.reading, $0) }
        let baseline = Baseline(recording: report(findings))
        let again = Baseline(recording: report(findings.reversed()))
        #expect(baseline.json == again.json)
        #expect(try Baseline(json: Data(baseline.json.utf8)) == baseline)
        #expect(!baseline.json.contains("\"/"))
        #expect(!baseline.json.contains("line"))
    }

    @Test("Redacted: tokens instead of ids, and no mixing of the two kinds")
    func redacted() throws {
        let findings = [finding(ReporterSamples.review, 1), finding(ReporterSamples.review, 1, patient: "p-0201")]
        let plain = Baseline(recording: report(findings))
        let redacted = Baseline(recording: report(findings), redaction: ReporterSamples.redaction)
        #expect(!redacted.json.contains("p-0147"))
        #expect(redacted.json.contains("patients/k3v9qy.md"))
        let read = try Baseline(json: Data(redacted.json.utf8))
        let applied = try read.applied(to: report(findings), redaction: ReporterSamples.redaction)
        #expect(applied.report.findings.isEmpty)
        // The report itself still knows the patients; redacting it is the reporter's step.
        #expect(applied.report.baselined == findings)
        #expect(throws: BaselineError.redactionDiffers(baselineIsRedacted: true)) { try read.applied(to: report(findings)) }
        #expect(throws: BaselineError.redactionDiffers(baselineIsRedacted: false)) {
            try plain.applied(to: report(findings), redaction: ReporterSamples.redaction)
        }
    }

    @Test(
        "A file that is no baseline is refused",
        arguments: [
            "", "[]", "{}", "{\"format\": 1}", "{\"format\": \"1\", \"redacted\": false, \"entries\": []}",
            "{\"format\": 1, \"redacted\": false, \"entries\": [{\"rule\": \"OVS401\"}]}",
            "{\"format\": 1, \"redacted\": false, \"entries\": [{\"fingerprint\": \"zz\", \"rule\": \"a\", \"severity\": \"error\", \"file\": \"a\"}]}",
            "{\"format\": 1, \"redacted\": false, \"entries\": [{\"fingerprint\": \"00000000000000ff\", \"rule\": \"a\", \"severity\": \"bad\", \"file\": \"a\"}]}",
        ])
    func malformed(text: String) {
        #expect {
            try Baseline(json: Data(text.utf8))
        } throws: { error in
            guard case .malformed? = error as? BaselineError else { return false }
            return true
        }
    }

    @Test("A later format is told apart")
    func laterFormat() {
        #expect(throws: BaselineError.unknownFormat(2)) { try Baseline(json: Data("{\"format\": 2, \"all\": {}}".utf8)) }
    }
}
