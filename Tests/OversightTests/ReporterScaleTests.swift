import CareModel
import Foundation
import Oversight
import Testing

@Suite struct ReporterScaleTests {
    @Test("10,000 findings come out whole, in the same order whatever order they came in", arguments: ReporterKind.allCases)
    func tenThousand(kind: ReporterKind) {
        let report = ReporterSamples.large(10_000)
        let tokens = Dictionary(uniqueKeysWithValues: (0..<1_000).map { ("p-\(10_000 + $0)", "t\($0)") })
        let options = ReportOptions(sourceLine: { _ in "  - id: step" })
        let text = kind.reporter.text(for: report, options: options)
        #expect(text.components(separatedBy: "is not as it should be").count > 10_000)

        var generator = Shuffler(state: 42)
        let shuffled = Report(
            findings: report.findings.shuffled(using: &generator), read: report.read, asOf: report.asOf,
            toolVersion: report.toolVersion, rules: report.rules.reversed())
        #expect(kind.reporter.text(for: shuffled, options: options) == text)

        let redacted = kind.reporter.text(for: report, options: ReportOptions(redaction: Redaction(tokens: tokens)))
        #expect(!redacted.contains("p-1"))
        #expect(redacted.contains("t999"))
    }

    @Test("Findings that differ in the last field only have one order")
    func ties() {
        let place = ReporterSamples.Place(file: "a.md", line: 1)
        let findings = ["a", "b", nil].flatMap { help in
            ["p", nil].map { Finding(ReporterSamples.review, "m", help: help, at: place, subject: .init(patient: $0)) }
        }
        let expected = sorted(findings)
        var generator = Shuffler(state: 7)
        for _ in 0..<20 { #expect(sorted(findings.shuffled(using: &generator)) == expected) }
    }

    /// With `OVERSEEN_WRITE_REPORTS=DIR`: files for the outside checks, see Tests/Outside.
    @Test("Writes samples for the outside checks", .enabled(if: folder != nil))
    func samples() throws {
        let folder = try #require(Self.folder)
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        let redacted = ReportOptions(redaction: ReporterSamples.redaction)
        let outside = ReportOptions(pathPrefix: PathPrefix("../clinic"))
        let samples: [(String, Report, ReportOptions)] = [
            ("mixed", ReporterSamples.mixed, ReporterSamples.options), ("clean", ReporterSamples.clean, ReportOptions()),
            ("hostile", ReporterSamples.hostile, ReportOptions()), ("redacted", ReporterSamples.mixed, redacted),
            ("outside", ReporterSamples.mixed, outside), ("large", ReporterSamples.large(2_000), ReportOptions()),
        ]
        for (name, report, options) in samples {
            for kind in ReporterKind.allCases {
                let ending = try #require(ReporterGoldenTests.endings[kind])
                let text = kind.reporter.text(for: report, options: options)
                try Data(text.utf8).write(to: folder.appending(path: "\(name).\(ending)"))
            }
        }
    }

    private static var folder: URL? {
        ProcessInfo.processInfo.environment["OVERSEEN_WRITE_REPORTS"].map { URL(fileURLWithPath: $0) }
    }

    private func sorted(_ findings: [Finding]) -> [Finding] {
        Report(
            findings: findings, read: .init(patients: 1, pathways: 1, files: 1), asOf: ReporterSamples.day, toolVersion: "0",
            rules: []
        ).findings
    }
}

/// SplitMix64, so that a failure can be seen again.
struct Shuffler: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var value = state
        value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
        value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
        return value ^ (value >> 31)
    }
}
