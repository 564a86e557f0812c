import CareModel
import Oversight
import Testing

@Suite struct FingerprintTests {
    private func finding(
        _ rule: RuleDescription = ReporterSamples.review, patient: String? = "p-1", step: String? = "s", file: String = "patients/p-1.md",
        line: Int = 3, message: String = "m"
    ) -> Finding {
        Finding(rule, message, at: ReporterSamples.Place(file: file, line: line), subject: .init(patient: patient, step: step))
    }

    private func report(_ findings: [Finding], waived: [Finding] = []) -> Report {
        Report(
            findings: findings, waived: waived.map { Report.Waived($0, reason: "r") }, read: .init(patients: 1, pathways: 1, files: 1),
            asOf: ReporterSamples.day, toolVersion: "0", rules: ReporterSamples.rules)
    }

    private func prints(_ findings: [Finding], waived: [Finding] = []) -> [String] {
        Baseline(recording: report(findings, waived: waived)).entries.map(\.fingerprint.description)
    }

    @Test("Pinned: a change here makes every baseline stale")
    func pinned() {
        #expect(prints([finding()]) == ["75b9e51e7c1dc196"])
        #expect(prints([finding(patient: nil, step: nil)]) == ["b1479fd0236399c0"])
        #expect(Set(prints([finding(), finding(line: 9)])) == ["75b9e51e7c1dc196", "9b49b12bc6c82c8e"])
    }

    @Test("Lines and messages may move")
    func moved() {
        #expect(prints([finding()]) == prints([finding(line: 99, message: "12 days")]))
        #expect(prints([finding()]) == prints([finding(file: "patients/renamed.md")]))
    }

    @Test("Rule, patient, file and step tell findings apart, and parts do not run together")
    func different() {
        let all = [
            finding(), finding(ReporterSamples.reading), finding(patient: "p-2"), finding(step: "t"), finding(step: nil),
            finding(patient: nil), finding(patient: nil, file: "b.md"), finding(patient: "p-1s", step: ""),
            finding(patient: "p-", step: "1s"),
        ]
        #expect(Set(all.flatMap { prints([$0]) }).count == all.count)
    }

    @Test("Equal ones are told apart, and a waiver for one does not rename the other")
    func ordinals() {
        let three = [finding(line: 1), finding(line: 2), finding(line: 3)]
        #expect(Set(prints(three)).count == 3)
        #expect(Set(prints(three)).isSuperset(of: prints([three[0], three[2]], waived: [three[1]])))
    }

    @Test("10,000 findings have 10,000 fingerprints")
    func large() {
        let entries = Baseline(recording: waivable(ReporterSamples.large(10_000))).entries
        #expect(entries.count == 10_000)
        #expect(Set(entries.map(\.fingerprint)).count == 10_000)
    }

    @Test("Reads what it writes and nothing else")
    func text() throws {
        let print = try #require(Fingerprint("00000000000000ff"))
        #expect(print.value == 255)
        #expect(print.description == "00000000000000ff")
        for wrong in ["", "ff", "00000000000000FF", "+0000000000000ff", "00000000000000fg", "000000000000000ff"] {
            #expect(Fingerprint(wrong) == nil)
        }
    }

    private func waivable(_ report: Report) -> Report {
        let findings = report.findings.map { finding in
            var finding = finding
            finding.rule = ReporterSamples.review.id
            return finding
        }
        return Report(
            findings: findings, read: report.read, asOf: report.asOf, toolVersion: report.toolVersion, rules: report.rules)
    }
}
