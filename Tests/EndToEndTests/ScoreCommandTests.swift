import Foundation
import Testing

/// `overseen score`: a plain file in, scores and changes out.
@Suite("The score command")
struct ScoreCommandTests {
    private static let plain = """
        patient,date,total,item1,item2,item3,item4,item5,item6,item7,item8,item9
        p-1,2026-01-05,,3,3,2,2,2,2,2,2,0
        p-1,2026-01-12,,3,3,2,2,2,2,2,,0
        p-1,2026-01-19,9,1,1,1,1,1,1,1,1,1
        p-1,2026-01-26,,1,1,1,1,1,1,1,1,
        p-1,2026-02-02,8,1,1,1,1,1,1,1,1,0
        p-2,2026-02-02,12,,,,,,,,,
        p-2,2026-02-09,18,,,,,,,,,

        """

    private func run(_ text: String, _ arguments: String...) throws -> Command.Result {
        let scratch = try Scratch()
        try scratch.write(text, to: "scores.csv")
        try scratch.write(
            """
            id: mood-2
            name: Mood
            items: {count: 2, lowest: 0, highest: 10, fractions: true}
            total: {lowest: 0, highest: 20}
            direction: higher-is-better
            reliable-change: [{value: 5, comparison: more-than, purpose: index, source: Own study}]

            """, to: "mood-2.yml")
        let process = Process()
        process.executableURL = Command.binary
        process.arguments = ["score", "scores.csv"] + arguments
        process.currentDirectoryURL = scratch.url
        let (output, notes) = (Pipe(), Pipe())
        process.standardOutput = output
        process.standardError = notes
        try process.run()
        let text = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        let told = String(decoding: notes.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        process.waitUntilExit()
        return Command.Result(status: process.terminationStatus, output: text, notes: told)
    }

    @Test("CSV: one line a score, with changes, filled answers, risk items and sudden gains")
    func csv() throws {
        let result = try run(Self.plain, "--instrument", "phq-9", "--format", "csv")
        #expect(result.status == 0)
        #expect(result.notes == "")
        #expect(
            result.output == """
                patient,date,instrument,total,filled,missing,band,risk_endorsed,risk_unanswered,since_start,change_since_start,since_last,change_since_last,sudden,subscales,line
                p-1,2026-01-05,phq-9,18,no,0,moderately severe,,,,not-computable:one-score,,not-computable:one-score,,,2
                p-1,2026-01-12,phq-9,18,yes,1,moderately severe,,,0,uncertain,0,uncertain,,,3
                p-1,2026-01-19,phq-9,9,no,0,mild,9,,9,improvement,9,improvement,gain,,4
                p-1,2026-01-26,phq-9,,no,1,,,9,,not-computable:one-score,,not-computable:one-score,,,5
                p-1,2026-02-02,phq-9,8,no,0,mild,,,10,improvement,1,uncertain,,,6
                p-2,2026-02-02,phq-9,12,no,9,moderate,,9,,not-computable:one-score,,not-computable:one-score,,,7
                p-2,2026-02-09,phq-9,18,no,9,moderately severe,,9,-6,deterioration,-6,deterioration,,,8

                """)
    }

    @Test("Text: scores, changes in honest words, and the figures with their sources")
    func text() throws {
        let result = try run(Self.plain, "--instrument", "phq-9")
        #expect(result.status == 0)
        for part in [
            "p-1  PHQ-9 (Low mood; lower is better)", "2026-01-19      9; mild; RISK ITEM ENDORSED: item 9",
            "risk item not answered, so unknown: item 9", "10 points better since the start: a reliable improvement.",
            "6 points worse since the start: a reliable deterioration, not on track.",
            "reliable change (used): at least 6, reliable change", "[NHS Talking Therapies]",
            "A risk item that was not endorsed is no evidence that there is no risk.", "7 rows of 2 patients",
        ] { #expect(result.output.contains(part), "\(part)") }
    }

    @Test("JSON: the same values, with the figures and the findings")
    func json() throws {
        let result = try run(Self.plain + "p-2,2026-02-16,28,,,,,,,,,\n", "--instrument", "phq-9", "--format", "json")
        #expect(result.status == 1)
        let document = try #require(try JSONSerialization.jsonObject(with: Data(result.output.utf8)) as? [String: Any])
        #expect(document["format"] as? Int == 1)
        let courses = try #require(document["courses"] as? [[String: Any]])
        #expect(courses.map { $0["track"] as? String } == ["no-reliable-deterioration", "not-on-track"])
        let totals = try #require(courses[0]["scores"] as? [[String: Any]]).map { $0["total"] as? Double }
        #expect(totals == [18, 18, 9, nil, 8])
        let findings = try #require(document["findings"] as? [[String: Any]])
        #expect(findings.map { $0["rule"] as? String } == ["OVS601"])
        #expect(findings.first?["line"] as? Int == 9)
        let instrument = try #require((document["instruments"] as? [[String: Any]])?.first)
        #expect((instrument["reliableChange"] as? [[String: Any]])?.first?["source"] as? String == "NHS Talking Therapies")
    }

    @Test("Sudden gains are marked at the first score of the new level")
    func suddenGain() throws {
        let rows = [20, 21, 20, 10, 11, 9].enumerated().map { "p-1,2026-01-\(10 + 3 * $0),\($1)" }
        let close = try run("patient,date,total\n" + rows.joined(separator: "\n"), "--instrument", "phq-9", "--format", "csv")
        #expect(!close.output.contains("gain"), "three scores in a week are one week")
        let weekly = ["01-05", "01-12", "01-19", "01-26", "02-02", "02-09"]
        let text = zip(weekly, [20, 21, 20, 10, 11, 9]).map { "p-1,2026-\($0),\($1)" }.joined(separator: "\n")
        let lines = try run("patient,date,total\n" + text, "--instrument", "phq-9", "--format", "csv").output.split(separator: "\n")
        #expect(lines.filter { $0.contains(",gain,") }.map { $0.prefix(14) } == ["p-1,2026-01-26"])
    }

    @Test("The standard long form with several instruments, all or one of them")
    func standardForm() throws {
        let text = "patient,date,instrument,total\np-1,2026-01-05,phq-9,12\np-1,2026-01-05,gad-7,9\np-1,2026-01-05,gad7,9\n"
        let all = try run(text)
        #expect(all.status == 1)
        #expect(all.notes.contains("scores.csv:4:1: error: there is no instrument with the id gad7 [OVS603]\n  help: "))
        #expect(all.output.contains("p-1  GAD-7 (Worry; lower is better)"))
        let one = try run(text, "--instrument", "gad-7")
        #expect(one.status == 0)
        #expect(!one.output.contains("PHQ-9"))
        #expect(one.output.contains("1 row of 1 patient; 2 rows of other instruments left out"))
    }

    @Test("An instrument of one's own, with marks on a line and an index that only more than its points meets")
    func ownInstrument() throws {
        let text = "patient,date,item1,item2\np-1,2026-01-05,2.5,2.5\np-1,2026-01-12,5,5\np-1,2026-01-19,5.5,5\n"
        let result = try run(text, "--instrument", "mood-2.yml", "--format", "csv")
        #expect(result.status == 0, "\(result.notes)")
        let changes = result.output.split(separator: "\n").dropFirst().map {
            $0.split(separator: ",", omittingEmptySubsequences: false)[10]
        }
        #expect(changes == ["not-computable:one-score", "uncertain", "improvement"])
    }

    @Test("A coding has to be said, and then counts")
    func coding() throws {
        let text = "patient,date,total\np-1,2026-01-05,5\n"
        #expect(try run(text, "--instrument", "k10").status == 2)
        #expect(try run(text, "--instrument", "k10", "--coding", "0-4").status == 0)
        #expect(try run(text, "--instrument", "k10", "--coding", "1-5").status == 1)
        #expect(try run(text, "--instrument", "k10", "--coding", "2-6").status == 2)
        #expect(try run(text, "--instrument", "phq-9", "--coding", "0-4").status == 2)
        #expect(try run(text, "--coding", "0-4").status == 2)
    }

    @Test("Wrong usage, unreadable input, and a column that is misspelt")
    func failures() throws {
        #expect(try run(Self.plain).status == 2)
        #expect(try run(Self.plain, "--instrument", "phq9").status == 2)
        #expect(try run(Self.plain, "--format", "xml").status == 2)
        #expect(try run("", "--instrument", "phq-9").status == 3)
        #expect(try run("patient,date,total\n", "--instrument", "phq-9").status == 3)
        #expect(try Command.run("score", "/nowhere/scores.csv", "--instrument", "phq-9").status == 3)
        #expect(try run(Self.plain, "--instrument", "scores.csv.yml").status == 3)
        // Without its last column the GAD-7 would be filled with the mean of the others, unseen.
        let text = "patient,date,item1,item2,item3,item4,item5,item6,itme7\np-1,2026-01-05,1,1,1,1,1,1,3\n"
        let misspelt = try run(text, "--instrument", "gad-7")
        #expect(misspelt.status == 3)
        #expect(!misspelt.notes.contains("has columns for"))
        #expect(misspelt.notes.contains("scores.csv:1:50: error: the standard form has no column itme7"))
        let short = try run(
            text.replacingOccurrences(of: ",itme7", with: "").replacingOccurrences(of: ",3\n", with: "\n"), "--instrument", "gad-7")
        #expect(short.status == 3)
        #expect(short.notes.contains("GAD-7 has 7 items, the file has columns for 6"))
    }

    @Test("Cells with commas and quotes come out as they should")
    func quoting() throws {
        let text = "patient,date,total\n\"p-1\",2026-01-05,\" 12 \"\n"
        let result = try run(text, "--instrument", "phq-9", "--format", "csv")
        #expect(result.output.contains("p-1,2026-01-05,phq-9,12,no,0,moderate,"))
    }
}
