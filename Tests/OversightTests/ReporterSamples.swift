import CareModel
import Foundation
import Oversight

/// Reports to write in every format.
enum ReporterSamples {
    /// Swift Testing has a `SourceLocation` of its own.
    typealias Place = SourceLocation

    static let day = Day(number: 20_780)

    static let overseer = RuleDescription(
        id: "OVS101", name: "ai-step-has-overseer", severity: .error, waivable: false,
        summary: "Every step that an AI tool handles names the person who oversees it.",
        rationale: "Somebody must answer for what the tool says.",
        sources: [RuleSource("EU AI Act, Article 14", url: "https://eur-lex.europa.eu/eli/reg/2024/1689/oj")],
        passes: [.init("A person is named", "handled-by: {ai: companion}\noverseen-by: noa-levi\n")],
        fails: [.init("Nobody is named", "↓handled-by: {ai: companion}\n")])
    static let review = RuleDescription(
        id: "OVS401", name: "review-overdue", severity: .warning, summary: "Reviews happen as often as the plan says.",
        rationale: "A review that never comes is no review.", sources: [RuleSource("Our own policy")])
    static let reading = RuleDescription(
        id: "OVS701", name: "guidance-unreviewed", severity: .note, summary: "Guidance is reviewed by its date.",
        rationale: "Advice grows old.", sources: [RuleSource("NICE NG222", url: "https://www.nice.org.uk/guidance/ng222")])
    static let quiet = RuleDescription(
        id: "OVS501", name: "consent-recorded", severity: .error, summary: "Consent to a tool is written down.",
        rationale: "It is the patient's to give.")
    static let rules = [overseer, review, reading, quiet]

    static let lines: [Place: String] = [
        Place(file: "patients/p-0147.md", line: 24, column: 18): "    overseen-by: nobody",
        Place(file: "patients/p-0147.md", line: 31, column: 30): "\treview: {every: 1 week, last: 2026-01-02}",
        Place(file: "patients/p-0201.md", line: 9, column: 15): "title: שיחה 日本 👩‍⚕️ overseen",
    ]

    static let mixed = Report(
        findings: [
            Finding(
                review, "the review of step check-in is overdue since 2026-01-09",
                help: "review it and set last, or ask for fewer reviews",
                at: Place(file: "patients/p-0147.md", line: 31, column: 30),
                subject: .init(patient: "p-0147", step: "check-in")),
            Finding(
                overseer, "step check-in of p-0147 is handled by AI tool companion, and nobody is there for overseen-by: nobody",
                help: "name a person of people.yml, such as noa-levi",
                at: Place(file: "patients/p-0147.md", line: 24, column: 18),
                subject: .init(patient: "p-0147", step: "check-in")),
            Finding(
                overseer, "step talk has no overseer", at: Place(file: "patients/p-0201.md", line: 9, column: 15),
                subject: .init(patient: "p-0201", step: "talk")),
            Finding(
                reading, "guidance sleep was due for review on 2026-09-10", help: "read it again and set next",
                at: Place(file: "guidance/ניקיון שינה/sleep 100%.md")),
            Finding(
                review, "the review of step diary is overdue since 2026-10-01",
                at: Place(file: "pathways/panic.md", line: 12), subject: .init(pathway: "panic", step: "diary")),
        ],
        waived: [
            Report.Waived(
                Finding(
                    review, "the review of step walk is overdue since 2026-10-02",
                    at: Place(file: "patients/p-0147.md", line: 44, column: 7),
                    subject: .init(patient: "p-0147", step: "walk")),
                reason: "Sam is on leave; Noa sees p-0147 weekly")
        ],
        read: .init(patients: 8, pathways: 3, files: 27), asOf: day, toolVersion: "0.1.0", rules: rules)

    static let clean = Report(
        findings: [], read: .init(patients: 1, pathways: 1, files: 9), asOf: day, toolVersion: "0.1.0", rules: rules)

    /// Text that would break out of one format or another.
    static let hostileTexts = [
        "line\none\r\ntwo\rthree", "say \"hello\" and 'goodbye' \\ \\n", "::error file=x,line=1::owned", "a,b:c%0A%25;%",
        "<script>&amp;]]></failure><!--", "bell \u{07} null \u{0} escape \u{1B}[31mred\u{1B}[0m delete \u{7F} next \u{85} \u{9B}2J",
        "not a character \u{FFFE} \u{FFFF}", "emoji 👩‍⚕️ 🇮🇱 ☎️", "עברית \u{202E}reversed\u{202C} \u{2066}isolated\u{2069}",
        "separators \u{2028} and \u{2029}", "```\n# heading\n[link](javascript:alert(1))", "\u{FEFF}marked, e\u{301} accented",
    ]

    static let hostile = Report(
        findings: hostileTexts.enumerated().flatMap { index, text in
            [Severity.error, .warning, .note].map { severity in
                Finding(
                    rule: overseer.id, severity: severity, message: text, help: text,
                    location: Place(file: "guidance/\(text).md", line: index, column: index),
                    subject: .init(patient: text, pathway: text, step: text))
            }
        },
        waived: hostileTexts.map { text in
            Report.Waived(Finding(review, text, at: Place(file: text, line: 1)), reason: text)
        }, read: .init(patients: 1, pathways: 0, files: 1), asOf: day, toolVersion: "0.1.0 \"beta\" <&>", rules: rules,
        failOn: .warning)

    static func large(_ count: Int) -> Report {
        let findings = (0..<count).map { index in
            let patient = "p-\(10_000 + index % 1_000)"
            return Finding(
                index % 3 == 0 ? overseer : index % 3 == 1 ? review : reading, "step s\(index % 7) of \(patient) is not as it should be",
                help: "mend it", at: Place(file: "patients/\(patient).md", line: index / 1_000 + 5, column: 3),
                subject: .init(patient: patient, step: "s\(index % 7)"))
        }
        return Report(
            findings: findings, read: .init(patients: 1_000, pathways: 3, files: 1_020), asOf: day, toolVersion: "0.1.0", rules: rules)
    }

    static let redaction = Redaction(
        tokens: ["p-0147": "k3v9qy", "p-0201": "x81mda"], names: ["Maya Cohen"])

    static var options: ReportOptions {
        ReportOptions(pathPrefix: PathPrefix("site"), sourceLine: { lines[$0] })
    }

    static var tests: URL {
        URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    }
}
