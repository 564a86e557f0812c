import CareModel
import Oversight
import Testing

/// Nothing of a patient may leave with `--redact`. Canaries stand in every field that a finding has.
@Suite struct ReporterRedactionTests {
    private static let canaries = ["p-canary-0147", "CANARY.two_3", "9c4f-canary-unlisted", "canaryfile", "Canarina", "Canarstein"]

    private static let report: Report = {
        func finding(_ rule: RuleDescription, _ patient: String?, _ file: String, _ line: Int) -> Finding {
            let name = patient ?? "p-canary-0147"
            return Finding(
                rule, "step a-\(name) of \(name), (\(name)): patients/\(name).md, \(name.uppercased()). Canarina Canarstein",
                help: "ask \(name)", at: ReporterSamples.Place(file: file, line: line, column: 2),
                subject: .init(patient: patient, pathway: patient.map { "way-\($0)" }, step: patient.map { "\($0)-step" }))
        }
        let files = [
            ("p-canary-0147", "patients/p-canary-0147.md"), ("CANARY.two_3", "patients/canaryfile.md"),
            ("9c4f-canary-unlisted", "outcomes/phq9.csv"), ("p-canary-0147", "outcomes/p-canary-0147.csv"),
            ("p-canary-0147", "fhir/Canarina_Canarstein.json"), ("CANARY.two_3", "fhir/bulk/canaryfile.ndjson"),
            ("p-canary-0147", "sign-offs/p-canary-0147.yml"), (nil, "patients/p-canary-0147.md"), (nil, "patients/canaryfile.md"),
            (nil, "patients/canaryfile.other"), (nil, "outcomes/canarina-canarstein.csv"), (nil, "clinic.yml"),
        ]
        let findings = files.enumerated().map { index, file in
            finding(index % 2 == 0 ? ReporterSamples.overseer : ReporterSamples.reading, file.0, file.1, index)
        }
        return Report(
            findings: findings,
            waived: findings.map { Report.Waived($0, reason: "because of \($0.subject.patient ?? "p-canary-0147"), said Canarina") },
            baselined: findings, read: .init(patients: 2, pathways: 1, files: 9), asOf: ReporterSamples.day, toolVersion: "0.1.0",
            rules: ReporterSamples.rules)
    }()

    private static let redaction = Redaction(
        tokens: ["p-canary-0147": "tok1", "CANARY.two_3": "tok2"], names: ["Canarina Canarstein"])

    private static let options = ReportOptions(
        pathPrefix: PathPrefix("site"), redaction: redaction, sourceLine: { _ in "name: Canarina Canarstein p-canary-0147" })

    @Test("No canary sings in any format", arguments: ReporterKind.allCases)
    func silence(kind: ReporterKind) {
        let open = kind.reporter.text(for: Self.report, options: ReportOptions()).lowercased()
        let redacted = kind.reporter.text(for: Self.report, options: Self.options).lowercased()
        for canary in Self.canaries {
            // Or the test would pass on a format that prints nothing.
            #expect(open.contains(canary.lowercased()))
            #expect(!redacted.contains(canary.lowercased()), "\(canary) is in \(kind.rawValue)")
        }
        #expect(redacted.contains("tok1"))
        #expect(redacted.contains("outcomes/phq9.csv"))
    }

    @Test("Nor in a baseline")
    func baseline() {
        let json = Baseline(recording: Self.report, redaction: Self.redaction).json.lowercased()
        for canary in Self.canaries { #expect(!json.contains(canary.lowercased())) }
        #expect(json.contains("fingerprint"))
    }

    @Test("A patient's file is called by the token, also where the finding names no patient")
    func paths() {
        let files = Self.report.redacted(by: Self.redaction).findings.map(\.location.file)
        #expect(files.filter { $0 == "patients/tok1.md" }.count == 2)
        #expect(files.filter { $0 == "patients/tok2.md" }.count == 2)
        #expect(files.contains("sign-offs/tok1.yml"))
        #expect(files.contains("outcomes/tok1.csv"))
        #expect(files.contains("outcomes/name-name.csv"))
        #expect(files.contains("clinic.yml"))
        #expect(Set(files).count == 10)
    }

    @Test(
        "Ids are found as whole words only",
        arguments: [
            ("p-1 and p-10", "T1 and p-10"), ("(p-1), `p-1`: p-1.", "(T1), `T1`: T1."), ("p-1.md xp-1 p-1x", "T1.md xp-1 p-1x"),
            ("patients/p-1/p-1-b", "patients/T1/T1b"), ("P-1", "T1"), ("p-1-c", "T1-c"), ("", ""), ("p-", "p-"), ("é-p-1é", "é-T1é"),
            ("“p-1”, ‘p-1’–p-1…", "“T1”, ‘T1’–T1…"), ("לp-1 של", "לT1 של"), ("„מאיה“", "„T4“"),
            ("caf\u{E9} cafe\u{301}", "T3 T3"),
        ])
    func words(text: String, redacted: String) {
        let redaction = Redaction(tokens: ["p-1": "T1", "p-1-b": "T1b", "café": "T3", "מאיה": "T4", "--": "none"])
        #expect(redaction.redact(text) == redacted)
    }

    @Test("Names are hidden whole and in parts, and other words are left alone")
    func names() {
        let redaction = Redaction(tokens: [:], names: ["Maya Bar-Lev", "I. Will"])
        #expect(redaction.redact("Maya Bar-Lev; Maya; Lev") == "[name]; [name]; [name]")
        #expect(redaction.redact("I will; Will I") == "I will; [name] I")
        #expect(redaction.redact(path: "outcomes/maya_lev.csv") == "outcomes/name_name.csv")
    }

    @Test("No id is left of any text that is made of ids and what may stand between them")
    func everywhere() {
        var generator = Shuffler(state: 11)
        let marks = [" ", "/", "`", "'s ", ": ", ".", ", ", "(", ")", "=", "\n", "\u{201C}", "_", "-"]
        for _ in 0..<200 {
            let ids = (0..<5).map { _ in "q\(UInt8.random(in: 10...99, using: &generator))-\(UInt8.random(in: 10...99, using: &generator))z"
            }
            let tokens = Dictionary(ids.enumerated().map { ($0.element, "t\($0.offset)") }) { first, _ in first }
            let text = (0..<12).map { _ in
                (ids.randomElement(using: &generator) ?? "") + (marks.randomElement(using: &generator) ?? "")
            }.joined()
            let redacted = Redaction(tokens: tokens).redact(text)
            for id in ids { #expect(!redacted.contains(id), "\(text)") }
        }
    }

    @Test("The order of a redacted report says nothing of the order of the ids")
    func order() {
        let first = Redaction(tokens: ["p-0147": "a", "p-0201": "b"])
        let second = Redaction(tokens: ["p-0147": "b", "p-0201": "a"])
        for redaction in [first, second] {
            let files = ReporterSamples.mixed.redacted(by: redaction).findings.map(\.location.file)
            #expect(files == files.sorted())
        }
    }
}
