import CareModel
import ClinicFolder
import Testing

/// Lines count from the top of the file, columns in Unicode scalars from 1, whatever stands before a value.
@Suite struct PlaceTests {
    /// A plan with an unknown key on line 5, column 3, and a bad date on line 6, column 9.
    private let plan = """
        ---
        patient: {id: p-1, name: Maya}
        plan: {date: 2026-11-12}
        steps:
        - oops: 1
          from: 2026-02-30
          id: a
          title: A
          kind: sleep-diary
          handled-by: ben-okoro
        ---

        """

    private func places(_ bytes: [UInt8]) throws -> [String] {
        var files = SampleClinic.files.mapValues { Array($0.utf8) }
        files["patients/p-1.md"] = bytes
        return try Reading(MemoryFolder(bytes: files)).places
    }

    @Test func frontMatterCountsFromTheTopOfTheFile() throws {
        #expect(try places(Array(plan.utf8)) == ["OVS903 patients/p-1.md:5:3", "OVS904 patients/p-1.md:6:9"])
    }

    @Test func aByteOrderMarkTakesNoColumn() throws {
        let expected = try places(Array(plan.utf8))
        #expect(try places([0xEF, 0xBB, 0xBF] + Array(plan.utf8)) == expected)
    }

    @Test func windowsLineEndsCountAsOne() throws {
        let expected = try places(Array(plan.utf8))
        let windows = plan.utf8.flatMap { $0 == 0x0A ? [0x0D, 0x0A] : [$0] }
        #expect(try places(windows) == expected)
        #expect(try places([0xEF, 0xBB, 0xBF] + windows) == expected)
    }

    @Test func fencesMayHaveSpacesBehindThem() throws {
        let expected = try places(Array(plan.utf8))
        let spaced = plan.split(separator: "---", omittingEmptySubsequences: false).joined(separator: "---  ")
        #expect(try places(Array(spaced.utf8)) == expected)
    }

    /// Two-byte, three-byte and four-byte letters count one each; a letter with a combining mark counts two.
    @Test(arguments: [("é", 1), ("ש", 1), ("漢", 1), ("🙂", 1), ("e\u{301}", 2)])
    func columnsCountScalars(_ text: String, _ scalars: Int) throws {
        let line = "patient: {id: p-1, name: \(text), born: never}"
        let other = plan.split(separator: "patient: {id: p-1, name: Maya}", omittingEmptySubsequences: false).joined(separator: line)
        let found = try places(Array(other.utf8))
        #expect(found.first == "OVS904 patients/p-1.md:2:\(34 + scalars)")
    }

    @Test func findingsOfAPatientsFileSayWhosePlanAndStepItIs() throws {
        var files = SampleClinic.files
        files["patients/p-1.md"] = plan
        let subjects = try Reading(files).findings.sorted().map(\.subject)
        #expect(subjects.map(\.patient) == ["p-1", "p-1"])
        #expect(subjects.last?.step == "a")
    }

    @Test func syntaxErrorsCountFromTheTopOfTheFile() throws {
        let broken = plan.split(separator: "id: a\n", omittingEmptySubsequences: false).joined(separator: "id: a: b\n")
        #expect(try places(Array(broken.utf8)) == ["OVS902 patients/p-1.md:7:8"])
    }

    @Test func theLineUnderAFindingIsTheFilesOwn() throws {
        var files = SampleClinic.files.mapValues { Array($0.utf8) }
        files["patients/p-1.md"] = [0xEF, 0xBB, 0xBF] + plan.utf8.flatMap { $0 == 0x0A ? [0x0D, 0x0A] : [$0] }
        let reader = try ClinicReader(MemoryFolder(bytes: files))
        func line(_ number: Int, _ file: String = "patients/p-1.md") -> String? {
            reader.sourceLine(SourceLocation(file: file, line: number, column: 1))
        }
        #expect(line(1) == "---")
        #expect(line(6) == "  from: 2026-02-30")
        #expect(line(11) == "---")
        #expect(line(0) == nil)
        #expect(line(99) == nil)
        #expect(line(1, "patients/none.md") == nil)
    }
}
