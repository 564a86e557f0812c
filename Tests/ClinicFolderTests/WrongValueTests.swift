import CareModel
import ClinicFolder
import Testing

/// One mistake in an otherwise whole folder: one finding at its place, with a hint, and the rest is read.
@Suite struct WrongValueTests {
    struct Mistake: CustomTestStringConvertible, Sendable {
        var file: String
        var old: String
        var new: String
        var finding: String
        var help: String?

        init(_ file: String, _ old: String, _ new: String, _ finding: String, help: String? = nil) {
            self.file = file
            self.old = old
            self.new = new
            self.finding = finding
            self.help = help
        }

        var testDescription: String { "\(file): \(new)" }
    }

    /// The `↓` in the new text stands before the place of the finding and is taken out; else the finding says its place.
    private func check(_ mistake: Mistake) throws {
        var files = SampleClinic.files(mistake.file, mistake.old, mistake.new)
        let pieces = mistake.finding.split(separator: " ")
        var place = pieces.count == 2 ? "\(pieces[1])" : "?"
        if let marked = files[mistake.file], let marker = marked.unicodeScalars.firstIndex(of: "↓") {
            let before = marked.unicodeScalars[..<marker]
            let line = before.split(separator: "\n", omittingEmptySubsequences: false)
            place = "\(line.count):\((line.last?.count ?? 0) + 1)"
            files[mistake.file] = String(before) + String(marked.unicodeScalars[marker...].dropFirst())
        }
        let reading = try Reading(files)
        #expect(reading.places == ["\(pieces[0]) \(mistake.file):\(place)"])
        #expect(reading.findings.allSatisfy { !$0.message.contains("Maya") && !($0.help ?? "").contains("Maya") })
        #expect(reading.findings.allSatisfy { $0.severity == .error })
        if let help = mistake.help { #expect(reading.findings.first?.help == help) }
        #expect(reading.plans.count == 1)
        #expect(reading.clinic.people.count == 2)
        #expect(reading.scores["p-1"]?.count == 2)
    }

    static let plan = "patients/p-1.md"

    static let keys = [
        Mistake(plan, "    overseen-by:", "    ↓overseen-bye:", "OVS903", help: "did you mean overseen-by?"),
        Mistake(plan, "    title: Check-in", "    ↓titel: x\n    title: Check-in", "OVS903", help: "did you mean title?"),
        Mistake(plan, "does: Answer", "↓xyzzy: Answer", "OVS903"),
        Mistake(plan, "declines-ai:", "↓decline-ai:", "OVS903", help: "did you mean declines-ai?"),
        Mistake(plan, "every: 2 weeks", "↓evry: 2 weeks", "OVS903", help: "did you mean every?"),
        Mistake("clinic.yml", "synthetic: true", "↓sinthetic: true", "OVS903", help: "did you mean synthetic?"),
        Mistake("clinic.yml", "  review-grace-days: 3", "  ↓review-grace-day: 3", "OVS903", help: "did you mean review-grace-days?"),
        Mistake("clinic.yml", "theme: {accent", "theme: {↓accnet", "OVS903", help: "did you mean accent?"),
        Mistake("people.yml", "  active: true", "  ↓activ: true", "OVS903", help: "did you mean active?"),
        Mistake("people.yml", "hours: בבקרים", "↓hour: בבקרים", "OVS903", help: "did you mean hours?"),
        Mistake("tools.yml", "  sees: The", "  ↓does_not: The", "OVS903", help: "did you mean does-not?"),
        Mistake("pathways/low-mood.md", "lead: ann-lee", "↓leed: ann-lee", "OVS903", help: "did you mean lead?"),
        Mistake("pathways/low-mood.md", "    why: It", "    ↓status: It", "OVS903"),
        Mistake("guidance/sleep.md", "summary:", "↓sumary:", "OVS903", help: "did you mean summary?"),
        // The key `on` and the value `yes` are plain words.
        Mistake(plan, "  - {tool: bot, on: 2026-09-01}", "  - {tool: bot, on: 2026-09-01, ↓yes: 1}", "OVS903"),
    ]
    @Test(arguments: keys) func anUnknownKeyNamesTheNearest(_ mistake: Mistake) throws { try check(mistake) }

    static let doubled = [
        Mistake(plan, "    status: now", "    status: now\n    ↓overseen-by: ben-okoro", "OVS910"),
        Mistake("clinic.yml", "suppress-below: 12", "suppress-below: 12\n↓name: Other", "OVS910"),
        Mistake("clinic.yml", "{unreviewed-guidance: warning,", "{unreviewed-guidance: warning, ↓unreviewed-guidance: off,", "OVS910"),
        Mistake("clinic.yml", "he: {name: \"מרפאה\"", "he: {name: x}, ↓he: {name: \"מרפאה\"", "OVS910"),
    ]
    @Test(arguments: doubled) func aKeyStandsOnce(_ mistake: Mistake) throws { try check(mistake) }

    static let values = [
        Mistake(plan, "date: 2026-11-12", "date: ↓2026-02-30", "OVS904"),
        Mistake(plan, "date: 2026-11-12", "date: ↓12.11.2026", "OVS904"),
        Mistake(plan, "date: 2026-11-12", "date: ↓[2026-11-12]", "OVS904"),
        Mistake(plan, "status: now", "status: ↓current", "OVS904", help: "use one of done, now, next, stopped"),
        Mistake(plan, "mode: before-use", "mode: ↓before", "OVS904", help: "use one of before-use, after-use"),
        Mistake(plan, "2 weeks", "↓fortnightly", "OVS904"),
        Mistake(plan, "declines-ai: false", "declines-ai: ↓no", "OVS904", help: "write true or false"),
        Mistake(plan, "start: 2", "start: ↓11", "OVS904", help: "write a whole number from 0 to 10"),
        Mistake(plan, "now: 6", "now: ↓6.5", "OVS904"),
        Mistake(plan, "version: 3", "version: ↓three", "OVS904"),
        Mistake(plan, "address-form: feminine", "address-form: ↓f", "OVS904", help: "use one of feminine, masculine, neutral"),
        Mistake(plan, "tools: high", "tools: ↓much", "OVS904", help: "use one of low, moderate, high"),
        Mistake(plan, "language: en,", "language: ↓English please,", "OVS904"),
        Mistake(plan, "handled-by: {ai: bot, with: ben-okoro}", "handled-by: ↓[bot]", "OVS904"),
        Mistake(plan, "to: 2026-12-02", "to: ↓2026-09-01", "OVS904"),
        Mistake(plan, "title: Check-in", "title: ↓[Check-in]", "OVS904"),
        Mistake(plan, "guidance: [sleep]", "guidance: ↓{sleep: 1}", "OVS904"),
        Mistake("clinic.yml", "suppress-below: 12", "suppress-below: ↓0", "OVS904"),
        Mistake("clinic.yml", "public-url: https://care.example", "public-url: ↓care.example", "OVS904"),
        Mistake("clinic.yml", "public-url: https://care.example", "public-url: ↓https:///care", "OVS904"),
        Mistake("clinic.yml", "public-url: https://care.example", "public-url: ↓https://care.example/?a", "OVS904"),
        Mistake("clinic.yml", "public-url: https://care.example", "public-url: ↓https://care.example/our care", "OVS904"),
        Mistake("clinic.yml", "suppress-below: 12", "suppression: ↓loose", "OVS904"),
        Mistake("clinic.yml", "fail-on: warning", "fail-on: ↓warnings", "OVS904", help: "use one of error, warning, never"),
        Mistake("clinic.yml", "overseer-overloaded: off", "overseer-overloaded: ↓false", "OVS904"),
        Mistake("clinic.yml", "review-grace-days: 3", "review-grace-days: ↓-1", "OVS904"),
        Mistake("clinic.yml", "\"#2f6f5e\"", "↓red", "OVS904"),
        Mistake("clinic.yml", "https://care.example", "↓javascript:x", "OVS904"),
        Mistake("clinic.yml", "languages: [en, he]", "languages: [en, he, ↓../x]", "OVS904"),
        Mistake("clinic.yml", "{accent: \"#2f6f5e\"}", "{logo: ↓../logo.svg}", "OVS907"),
        Mistake("tools.yml", "18-65", "↓adults", "OVS904", help: "write 18-, 18-65 or -17"),
        Mistake("tools.yml", "18-65", "↓65-18", "OVS904"),
        Mistake("tools.yml", "18-65", "↓\"-\"", "OVS904"),
        Mistake("guidance/sleep.md", "[public, patient]", "[public, ↓patients]", "OVS904"),
        Mistake("guidance/sleep.he.md", "audience: patient", "audience: patient\nlanguage: ↓en", "OVS904"),
    ]
    @Test(arguments: values) func aWrongValueSaysWhatIsAllowed(_ mistake: Mistake) throws { try check(mistake) }

    static let missing = [
        Mistake(plan, "name: Maya, ", "", "OVS905 2:10"),
        Mistake(plan, "name: Maya, ", "↓name: \"  \", ", "OVS905"),
        Mistake(plan, "date: 2026-11-12, ", "", "OVS905 3:7"),
        Mistake(plan, "    title: Check-in\n", "", "OVS905 15:5"),
        Mistake(plan, "    kind: routine-outcome-monitoring\n", "    ↓kind:\n", "OVS905"),
        Mistake(plan, "{ai: bot, with: ben-okoro}", "↓{with: ben-okoro}", "OVS905"),
        Mistake(plan, "text: \"Walk to the sea\", ", "", "OVS905 11:5"),
        Mistake(plan, "given: 2026-09-02, ", "", "OVS905 5:5"),
        Mistake("clinic.yml", "name: Example Clinic\n", "", "OVS905 1:1"),
        Mistake("clinic.yml", "emergency: {phone: \"999\", ", "emergency: ↓{", "OVS905"),
        Mistake("people.yml", "  role: Psychologist\n", "", "OVS905 1:3"),
        Mistake("tools.yml", "  does-not: It decides nothing.\n", "", "OVS905 1:3"),
        Mistake("guidance/sleep.md", "audience: [public, patient]", "↓audience: []", "OVS905"),
        Mistake("guidance/sleep.md", "title: Sleeping better\n", "", "OVS905 2:1"),
        Mistake("pathways/low-mood.md", "title: Low mood\n", "", "OVS905 2:1"),
    ]
    @Test(arguments: missing) func aRequiredKeyIsMissed(_ mistake: Mistake) throws { try check(mistake) }

    static let ids = [
        Mistake(plan, "id: p-1,", "id: ↓../p-1,", "OVS909"),
        Mistake(plan, "id: walk", "id: ↓\"a b\"", "OVS909"),
        Mistake(plan, "- {id: talk", "- {id: ↓.talk", "OVS909"),
        Mistake(plan, "- {id: talk", "- {id: ↓a..b", "OVS909"),
        Mistake(plan, "- {id: talk", "- {id: ↓a/b", "OVS909"),
        Mistake(plan, "- {id: talk", "- {id: ↓\"\\0\"", "OVS909"),
        Mistake(plan, "- {id: talk", "- {id: \(String(repeating: "a", count: 101))", "OVS909 31:10"),
        Mistake(plan, "- {id: talk", "- {id: ↓tälk", "OVS909"),
        Mistake(plan, "- {id: talk", "- {id: ↓check-in", "OVS906"),
        Mistake("clinic.yml", "id: art-group", "id: ↓risk-assessment", "OVS906"),
    ]
    @Test(arguments: ids) func idsAreSafeAndGivenOnce(_ mistake: Mistake) throws { try check(mistake) }

    /// An unsafe id could be a name: it is not repeated, and the file's own is used instead.
    @Test func anUnsafePatientIDIsReplaced() throws {
        let reading = try Reading(SampleClinic.files(Self.plan, "id: p-1,", "id: Maya Levi,"))
        #expect(reading.plans.first?.patientID.value == "p-1")
        #expect(reading.findings.map(\.message) == ["this patient's id cannot be an id"])
        #expect(reading.findings.map(\.subject.patient) == ["p-1"])
    }
}
