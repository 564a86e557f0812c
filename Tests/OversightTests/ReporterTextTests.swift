import CareModel
import Oversight
import Testing

@Suite struct ReporterTextTests {
    @Test(
        "The caret stands below the character that is meant",
        arguments: [
            ("overseen-by: nobody", 14, "             ^"),
            ("a", 1, "^"),
            ("\tx: y", 2, "    ^"),
            ("ab\tx", 4, "    ^"),
            ("abcd\tx", 6, "        ^"),
            ("日本: x", 5, "      ^"),
            ("e\u{301}: x", 5, "   ^"),
            ("👩‍⚕️ x", 6, "   ^"),
            ("שלום x", 6, "     ^"),
            ("ab", 9, "  ^"),
            ("", 1, "^"),
            ("x\r", 2, " ^"),
        ])
    func caret(line: String, column: Int, caret: String) {
        let output = excerpt(line, column: column)
        #expect(output.count == 4)
        #expect(output.dropFirst(2).first == caret)
    }

    @Test("A long line is cut around the place")
    func longLine() throws {
        let line = String(repeating: "a", count: 500) + "X" + String(repeating: "b", count: 500)
        let output = excerpt(line, column: 501)
        let shown = try #require(output.dropFirst().first)
        let caret = try #require(output.dropFirst(2).first)
        #expect(shown.count <= 122)
        #expect(Array(shown)[caret.count - 1] == "X")
        #expect(shown.hasPrefix("…") && shown.hasSuffix("…"))
    }

    @Test("A finding about a whole file has neither line nor caret")
    func wholeFile() {
        let finding = Finding(ReporterSamples.review, "m", at: ReporterSamples.Place(file: "a.md"))
        #expect(text(of: [finding]) == "a.md: warning: m [OVS401]\n1 warning in 8 patients, 3 pathways\n")
    }

    @Test("A bound keeps the gravest, in their order, and says how many more there are")
    func bound() {
        let notes = (1...5).map { Finding(ReporterSamples.reading, "note", at: ReporterSamples.Place(file: "a.md", line: $0)) }
        let errors = (1...2).map { Finding(ReporterSamples.overseer, "error", at: ReporterSamples.Place(file: "b.md", line: $0)) }
        #expect(
            text(of: notes + errors, ReportOptions(maxFindings: 3)) == """
                a.md:1: note: note [OVS701]
                b.md:1: error: error [OVS101]
                b.md:2: error: error [OVS101]
                … and 4 more findings, not shown (--max-findings 3)
                2 errors, 5 notes in 8 patients, 3 pathways

                """)
    }

    @Test("Colours only when asked for")
    func colours() {
        let finding = Finding(ReporterSamples.overseer, "m", help: "h", at: ReporterSamples.Place(file: "a.md", line: 1, column: 1))
        let options = ReportOptions(colour: true, sourceLine: { _ in "x" })
        #expect(
            text(of: [finding], options) == """
                \u{1B}[1ma.md:1:1:\u{1B}[0m \u{1B}[1;31merror:\u{1B}[0m m \u{1B}[2m[OVS101]\u{1B}[0m
                x
                \u{1B}[1;32m^\u{1B}[0m
                \u{1B}[1mhelp:\u{1B}[0m h
                1 error in 8 patients, 3 pathways

                """)
    }

    @Test(
        "A path seen from where the command was started",
        arguments: [
            ("/srv/clinics/a", "/srv/clinics/a", "x.md"), ("/srv/clinics/a", "/srv/clinics", "a/x.md"),
            ("/srv/clinics/a", "/srv/work", "../clinics/a/x.md"), ("/srv/./clinics/b/../a/", "/", "srv/clinics/a/x.md"),
            ("/srv", "/srv/here/deep", "../../x.md"),
        ])
    func prefix(clinic: String, start: String, path: String) {
        #expect(PathPrefix(of: clinic, from: start).path("x.md") == path)
    }

    @Test("A folder as it was typed", arguments: [("", "x.md"), (".", "x.md"), ("./site/", "site/x.md"), ("/srv//a", "/srv/a/x.md")])
    func typedPrefix(folder: String, path: String) {
        #expect(PathPrefix(folder).path("x.md") == path)
    }

    @Test("A clinic outside the folder has addresses from its own root, since .. leads out of a repository")
    func outside() {
        let options = ReportOptions(pathPrefix: PathPrefix("../clinic"))
        let sarif = ReporterKind.sarif.reporter.text(for: ReporterSamples.mixed, options: options)
        #expect(sarif.contains("\"uri\": \"patients/p-0147.md\""))
        #expect(sarif.contains("\"uriBaseId\": \"CLINIC\""))
        #expect(!sarif.contains("../"))
    }

    @Test("The verdict is the exit status")
    func verdict() {
        func verdict(_ findings: [Finding], _ failOn: FailOn, patients: Int = 1) -> Report.Verdict {
            Report(
                findings: findings, read: .init(patients: patients, pathways: 0, files: 1), asOf: ReporterSamples.day,
                toolVersion: "0", rules: [], failOn: failOn
            ).verdict
        }
        let warning = Finding(ReporterSamples.review, "m", at: ReporterSamples.Place(file: "a"))
        let error = Finding(ReporterSamples.overseer, "m", at: ReporterSamples.Place(file: "a"))
        #expect(verdict([], .error) == .passed)
        #expect(verdict([warning], .error) == .passed)
        #expect(verdict([warning], .warning) == .failed)
        #expect(verdict([error], .error) == .failed)
        #expect(verdict([error], .never) == .passed)
        #expect(verdict([], .error, patients: 0) == .nothingRead)
        #expect(verdict([error], .error, patients: 0) == .failed)
        #expect([Report.Verdict.passed, .failed, .nothingRead].map(\.rawValue) == [0, 1, 3])
    }

    private func excerpt(_ line: String, column: Int) -> [String] {
        let finding = Finding(ReporterSamples.overseer, "m", at: ReporterSamples.Place(file: "a.md", line: 1, column: column))
        return text(of: [finding], ReportOptions(sourceLine: { _ in line })).split(separator: "\n", omittingEmptySubsequences: false)
            .dropLast().map(String.init)
    }

    private func text(of findings: [Finding], _ options: ReportOptions = ReportOptions()) -> String {
        let report = Report(
            findings: findings, read: .init(patients: 8, pathways: 3, files: 1), asOf: ReporterSamples.day, toolVersion: "0.1.0",
            rules: ReporterSamples.rules)
        return ReporterKind.text.reporter.text(for: report, options: options)
    }
}
