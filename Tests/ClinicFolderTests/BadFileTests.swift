import CareModel
import ClinicFolder
import Testing

/// Files that cannot be read: one finding with a place and a hint, and the rest of the folder is read all the same.
@Suite struct BadFileTests {
    private func first(_ files: [String: String], _ rule: RuleDescription) throws -> Finding {
        let found = try Reading(files).findings.filter { $0.rule == rule.id }
        return try #require(found.first, "no \(rule.id)")
    }

    @Test func aFolderWithoutClinicFileIsNoClinic() {
        #expect(throws: FolderError.noClinicFile(path: "the folder")) { try Reading([:]) }
        #expect(throws: FolderError.noClinicFile(path: "the folder")) { try Reading(["patients/p-1.md": SampleClinic.plan]) }
        #expect(FolderError.noClinicFile(path: "x").description.contains("overseen init"))
    }

    @Test func nothingToCheckIsNoSuccess() {
        #expect(throws: FolderError.nothingToCheck(path: "the folder")) { try Reading(["clinic.yml": SampleClinic.clinic]) }
        #expect(throws: FolderError.nothingToCheck(path: "the folder")) {
            try Reading(["clinic.yml": SampleClinic.clinic, "guidance/sleep.md": SampleClinic.article, "patients/notes.txt": ""])
        }
    }

    @Test(arguments: ["patients/p-1.md", "pathways/low-mood.md", "people.yml", "clinic.yml", "outcomes/scores.csv"])
    func bytesThatAreNoUTF8NameTheirLine(_ file: String) throws {
        var bytes = SampleClinic.files.mapValues { Array($0.utf8) }
        let text = try #require(bytes[file])
        let newline = try #require(text.firstIndex(of: UInt8(ascii: "\n")))
        bytes[file] = Array(text[...newline]) + [0x61, 0xE9, 0x0A] + Array(text[(newline + 1)...])
        let reading = try Reading(MemoryFolder(bytes: bytes))
        let found = reading.findings.filter { $0.rule == "OVS901" }
        #expect(found.map(\.location) == [SourceLocation(file: file, line: 2, column: 1)])
        #expect(found.first?.help == "save the file as UTF-8")
        // The others are read.
        #expect(reading.clinic.articles.count == 2)
    }

    @Test(arguments: [
        ("  - {id: sessions", "\t- {id: sessions", 16, 1),
        ("    overseen-by: ann-lee", "\t\toverseen-by: ann-lee", 11, 1),
        ("lead: ann-lee", "lead: ann-lee\n\tx: 1", 5, 1),
    ]) func tabsAreNamed(_ old: String, _ new: String, _ line: Int, _ column: Int) throws {
        let finding = try first(SampleClinic.files("pathways/low-mood.md", old, new), ReadingRules.yamlSyntax)
        #expect(finding.location == SourceLocation(file: "pathways/low-mood.md", line: line, column: column))
        #expect(finding.help?.contains("spaces, not tabs") == true)
    }

    @Test func frontMatterMustBeThereAndClosed() throws {
        let open = SampleClinic.plan.split(separator: "---\n", omittingEmptySubsequences: false).dropLast().joined(separator: "---\n")
        for (text, message) in [
            (open, "the front matter has no end"), ("---", "the front matter has no end"), ("Dear Maya", "the file has no front matter"),
            ("", "the file has no front matter"), ("---\n---\n", "the front matter is empty"),
            ("---\n# nothing\n---\n", "the front matter is empty"),
        ] {
            var files = SampleClinic.files
            files["patients/p-1.md"] = text
            let reading = try Reading(files)
            #expect(reading.findings.map(\.message) == [message])
            #expect(reading.findings.map(\.location) == [SourceLocation(file: "patients/p-1.md", line: 1, column: 1)])
            #expect(reading.plans.isEmpty)
        }
    }

    @Test func anchorsAreRefusedBeforeTheyUnfold() throws {
        var bomb = "a0: &a0 [x, x, x, x, x, x, x, x, x]\n"
        for level in 1..<30 {
            bomb += "a\(level): &a\(level) [" + Array(repeating: "*a\(level - 1)", count: 9).joined(separator: ",") + "]\n"
        }
        let start = ContinuousClock.now
        let finding = try first(SampleClinic.files("clinic.yml", "name: Example Clinic\n", bomb), ReadingRules.yamlSyntax)
        #expect(finding.location == SourceLocation(file: "clinic.yml", line: 1, column: 5))
        #expect(ContinuousClock.now - start < .seconds(5))
    }

    @Test(arguments: [
        ("name: Example Clinic", "name: *other", "aliases"), ("name: Example Clinic", "name: !!str Example Clinic", "tags"),
        ("name: Example Clinic", "name: A\n---\nname: B", "second document"),
        ("name: Example Clinic", "? [a, b]\n: c", "key must be a word"),
        ("name: Example Clinic", "name: a: b", "not allowed"), ("name: Example Clinic", "name: \"open", "did not find"),
        ("name: Example Clinic", "name: @x", "cannot start any token"),
    ]) func yamlThatClinicsDoNotUseIsRefused(_ old: String, _ new: String, _ words: String) throws {
        let finding = try first(SampleClinic.files("clinic.yml", old, new), ReadingRules.yamlSyntax)
        #expect(finding.message.contains(words))
        #expect(finding.location.line >= 1)
        #expect(finding.location.column >= 1)
    }

    @Test func deepNestingIsRefused() throws {
        let deep = String(repeating: "[", count: 100_000) + String(repeating: "]", count: 100_000)
        let finding = try first(SampleClinic.files("clinic.yml", "name: Example Clinic", "name: " + deep), ReadingRules.yamlSyntax)
        #expect(finding.message.contains("deep"))
        #expect(finding.location.line == 1)
    }

    @Test func aForbiddenCharacterIsShownWhereItStands() throws {
        let finding = try first(SampleClinic.files("people.yml", "Dr Ann Lee", "Dré \u{7} Lee"), ReadingRules.yamlSyntax)
        #expect(finding.location == SourceLocation(file: "people.yml", line: 2, column: 13))
    }

    @Test(arguments: ["", "# nothing\n", "---\n"]) func anEmptyClinicFileIsNoClinic(_ text: String) throws {
        var files = SampleClinic.files
        files["clinic.yml"] = text
        #expect(!(try Reading(files).findings.filter { $0.location.file == "clinic.yml" }.isEmpty))
    }

    @Test func emptyListsOfPeopleAndToolsAreNoMistakeOfTheirOwn() throws {
        var files = SampleClinic.files
        files["people.yml"] = "# nobody yet\n"
        files["tools.yml"] = ""
        let reading = try Reading(files)
        #expect(reading.clinic.people.isEmpty)
        #expect(Set(reading.findings.map(\.rule)) == ["OVS907"])
    }

    @Test(arguments: ["people.yml", "tools.yml", "patients/p-1.md", "outcomes/scores.csv", "guidance/sleep.md"])
    func aLineOfFiftyMegabytesIsEndured(_ file: String) throws {
        let start = ContinuousClock.now
        var bytes = SampleClinic.files.mapValues { Array($0.utf8) }
        bytes[file] = Array("---\nx".utf8) + Array(repeating: UInt8(ascii: "a"), count: 50_000_000)
        let reading = try Reading(MemoryFolder(bytes: bytes))
        #expect(!reading.findings.filter { $0.location.file == file }.isEmpty)
        #expect(reading.findings.allSatisfy { $0.message.utf8.count < 1000 && ($0.help?.utf8.count ?? 0) < 1000 })
        #expect(ContinuousClock.now - start < .seconds(20))
    }

    @Test func aMappingWithVeryManyKeysIsReadInTime() throws {
        var keys = ""
        for number in 0..<5_000 { keys += "k\(number): 1\n" }
        let start = ContinuousClock.now
        let reading = try Reading(SampleClinic.files("clinic.yml", "synthetic: true\n", "synthetic: true\n" + keys))
        #expect(reading.findings.count == 5_000)
        #expect(ContinuousClock.now - start < .seconds(20))
    }
}
