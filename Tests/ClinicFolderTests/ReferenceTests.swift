import CareModel
import ClinicFolder
import Testing

/// References that lead nowhere are found where they are written; those that rules look at are left to them.
@Suite struct ReferenceTests {
    private static let plan = "patients/p-1.md"

    static let dangling: [(file: String, old: String, new: String)] = [
        (plan, "by: ben-okoro, next", "by: ben-okora, next"), (plan, "pathway: low-mood", "pathway: low-moods"),
        (plan, "{tool: bot, purpose", "{tool: bott, purpose"), (plan, "{tool: bot, on", "{tool: bott, on"),
        (plan, "person: ann-lee, does", "person: ann-leo, does"), (plan, "guidance: [sleep]", "guidance: [slleep]"),
        (plan, "text: Began, tool: bot", "text: Began, tool: bott"),
        (plan, "text: Began, tool: bot", "text: Began, person: ann-leo"), ("pathways/low-mood.md", "lead: ann-lee", "lead: ann-leo"),
        ("pathways/low-mood.md", "{by: ben-okoro", "{by: ben-okora"),
        ("pathways/low-mood.md", "[sleep]", "[slleep]"), ("guidance/sleep.md", "by: ann-lee", "by: ann-leo"),
        ("people.yml", "tool: bot", "tool: bott"), ("people.yml", "cover: ben-okoro", "cover: ben-okora"),
        ("people.yml", "sleep-diary]", "sleep-diari]"), ("tools.yml", "by: ann-lee", "by: ann-leo"),
        ("tools.yml", "[routine-outcome-monitoring]", "[routine-outcome-monitorink]"),
    ]

    @Test(arguments: dangling) func aReferenceThatLeadsNowhereIsFound(_ change: (file: String, old: String, new: String)) throws {
        let files = SampleClinic.files(change.file, change.old, change.new)
        let findings = try Reading(files).findings
        #expect(findings.map(\.rule) == ["OVS907"])
        let finding = try #require(findings.first)
        #expect(finding.location.file == change.file)
        #expect(finding.help?.hasPrefix("did you mean ") == true)
        // It stands at the wrong word itself.
        let line = (files[change.file] ?? "").split(separator: "\n", omittingEmptySubsequences: false)[finding.location.line - 1]
        let word = String(line.unicodeScalars.dropFirst(finding.location.column - 1).prefix { $0 != "," && $0 != "}" && $0 != "]" })
        #expect(change.new.contains(word))
        #expect(!change.old.contains(word))
    }

    /// Oversight has rules of its own for these, with better words; a second finding would only be noise.
    static let leftToRules: [(file: String, old: String, new: String)] = [
        (plan, "with: ben-okoro", "with: ben-okora"),
        (plan, "handled-by: ben-okoro", "handled-by: ben-okora"),
        (plan, "escalate-to: ben-okoro", "escalate-to: ben-okora"),
        (plan, "by: ann-lee, until", "by: ann-leo, until"),
        ("pathways/low-mood.md", "escalate-to: ben-okoro", "escalate-to: ben-okora"),
        ("pathways/low-mood.md", "handled-by: ben-okoro", "handled-by: ben-okora"),
        (plan, "overseen-by: ann-lee", "overseen-by: nobody"), (plan, "{ai: bot,", "{ai: nothing,"),
        (plan, "kind: routine-outcome-monitoring", "kind: nothing"), ("pathways/low-mood.md", "overseen-by: ann-lee", "overseen-by: TBD"),
    ]
    @Test(arguments: leftToRules) func whatRulesLookAtIsLeftToThem(_ change: (file: String, old: String, new: String)) throws {
        #expect(try Reading(SampleClinic.files(change.file, change.old, change.new)).findings == [])
    }

    @Test func outcomeMappingsNameFilesAndInstrumentsThatExist() throws {
        let files = SampleClinic.files(
            "clinic.yml", "synthetic: true\n",
            "synthetic: true\noutcomes:\n  - {file: outcomes/scores.csv, instrument: gad-8}\n  - {file: ../x.csv, instrument: gad-7}\n")
        #expect(try Reading(files).places == ["OVS907 clinic.yml:6:12", "OVS907 clinic.yml:7:12"])
    }

    @Test func idsAreGivenOnce() throws {
        var files = SampleClinic.files
        files["people.yml", default: ""] += "- {id: ann-lee, name: Other One, role: Nurse}\n"
        files["tools.yml", default: ""] += "- {id: bot, name: Other, does: a, does-not: b}\n"
        files["guidance/more/sleep.md"] = SampleClinic.article
        files["pathways/more/low-mood.md"] = SampleClinic.pathway
        let reading = try Reading(files)
        #expect(
            reading.places == [
                "OVS906 guidance/sleep.md:1:1", "OVS906 pathways/more/low-mood.md:1:1", "OVS906 people.yml:14:8", "OVS906 tools.yml:13:8",
            ])
        // Of two, the first counts.
        #expect(reading.clinic.person("ann-lee")?.name?.value.text == "Dr Ann Lee")
    }
}
