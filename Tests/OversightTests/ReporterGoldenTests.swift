import CareModel
import Foundation
import Oversight
import Testing

/// Each format byte for byte. `OVERSEEN_RECORD=1` writes the files anew, to be read as a diff.
@Suite struct ReporterGoldenTests {
    static let endings: [ReporterKind: String] = [
        .text: "txt", .json: "json", .sarif: "sarif", .junit: "junit.xml", .github: "github.txt", .gitlab: "gitlab.json",
    ]

    @Test("A report with everything in it", arguments: ReporterKind.allCases)
    func mixed(kind: ReporterKind) throws {
        try expectGolden("mixed", kind, ReporterSamples.mixed, ReporterSamples.options)
    }

    @Test("A clean report still says what was checked", arguments: ReporterKind.allCases)
    func clean(kind: ReporterKind) throws {
        try expectGolden("clean", kind, ReporterSamples.clean, ReporterSamples.options)
    }

    @Test("A redacted report", arguments: ReporterKind.allCases)
    func redacted(kind: ReporterKind) throws {
        var options = ReporterSamples.options
        options.redaction = ReporterSamples.redaction
        try expectGolden("redacted", kind, ReporterSamples.mixed, options)
    }

    @Test("Text that would break out of a format", arguments: ReporterKind.allCases)
    func hostile(kind: ReporterKind) throws {
        try expectGolden("hostile", kind, ReporterSamples.hostile, ReportOptions())
    }

    @Test("The schema in the fixtures is the one in the library")
    func schema() throws {
        try expectGolden(ReportSchema.text, at: ReporterSamples.tests.appending(path: "Fixtures/schemas/report.schema.json"))
    }

    @Test("Every format has a name, which is the one on the command line")
    func names() {
        for kind in ReporterKind.allCases { #expect(type(of: kind.reporter).name == kind.rawValue) }
    }

    private func expectGolden(_ name: String, _ kind: ReporterKind, _ report: Report, _ options: ReportOptions) throws {
        let ending = try #require(Self.endings[kind])
        let file = ReporterSamples.tests.appending(path: "Golden/reports/\(name).\(ending)")
        try expectGolden(kind.reporter.text(for: report, options: options), at: file)
    }

    private func expectGolden(_ text: String, at file: URL) throws {
        if ProcessInfo.processInfo.environment["OVERSEEN_RECORD"] == "1" {
            try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
            try Data(text.utf8).write(to: file)
        }
        let golden = try Data(contentsOf: file)
        #expect(golden == Data(text.utf8), "\(file.lastPathComponent) differs; OVERSEEN_RECORD=1 records it anew")
    }
}
