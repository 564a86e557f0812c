import CareModel
import ClinicFolder
import Testing

/// Outcome files in the standard form.
@Suite struct OutcomeFileTests {
    private func reading(_ text: String, file: String = "outcomes/scores.csv") throws -> Reading {
        var files = SampleClinic.files
        files["outcomes/scores.csv"] = nil
        files[file] = text
        return try Reading(files)
    }

    @Test func aByteOrderMarkAndWindowsLineEndsChangeNothing() throws {
        let text = SampleClinic.scores.split(separator: "\n").joined(separator: "\r\n")
        let reading = try reading("\u{FEFF}" + text, file: "outcomes/more/SCORES.CSV")
        #expect(reading.findings == [])
        #expect(reading.scores["p-1"]?.map(\.total) == [14, nil])
    }

    @Test func columnsStandInAnyOrder() throws {
        let reading = try reading("total,item2,patient,item1,instrument,date\n3,1,p-1,2,gad-2,2026-01-05\n")
        #expect(reading.findings == [])
        let score = try #require(reading.scores["p-1"]?.first)
        #expect(score.items == [2, 1])
        #expect(score.total == 3)
    }

    /// A blank answer is no answer; it is never 0.
    @Test func blankCellsAreNoAnswers() throws {
        let reading = try reading("patient,date,instrument,total,item1,item2\np-1,2026-01-05,x,,,0\np-1,2026-01-06,x, ,3.0, \n")
        #expect(reading.findings == [])
        #expect(reading.scores["p-1"]?.map(\.items) == [[nil, 0], [3, nil]])
        #expect(reading.scores["p-1"]?.map(\.total) == [nil, nil])
    }

    static let rows: [(String, Int)] = [
        ("p-1,2026-02-30,x,5,1", 5), ("p-1,,x,5,1", 5), ("p-1,2026-01-05,x,five,1", 18), ("p-1,2026-01-05,x,5,1.5", 20),
        ("p-1,2026-01-05,x,5,one", 20), (",2026-01-05,x,5,1", 1), ("../p,2026-01-05,x,5,1", 1), ("p-1,2026-01-05,x,5", 1),
        ("p-1,2026-01-05,x,5,1,1", 1), ("p-1,2026-01-05,x,\"5\"5,1", 21), ("Maya Levi,2026-01-05,x,5,1", 1), ("p-1,Maya,x,5,1", 5),
    ]
    @Test(arguments: rows) func aRowThatCannotBeReadIsFoundAndTheOthersAreKept(_ row: String, _ column: Int) throws {
        let reading = try reading("patient,date,instrument,total,item1\np-1,2026-01-05,x,1,1\n\(row)\np-1,2026-01-07,x,2,2\n")
        #expect(reading.places == ["OVS908 outcomes/scores.csv:3:\(column)"])
        #expect(reading.scores["p-1"]?.map(\.total) == [1, 2])
        #expect(reading.scores.count == 1)
        // What stands in the wrong column could be a name.
        #expect(reading.findings.allSatisfy { !$0.message.contains("Maya") })
    }

    static let headers: [(String, Int, String?)] = [
        ("patient,date,instrument", 1, nil), ("patient,date,total", 1, nil), ("patient,date,instrument,totl", 1, "did you mean totl?"),
        ("patient,date,instrument,total,total", 31, nil), ("patient,date,instrument,total,note", 31, nil),
        ("patient,date,instrument,total,item1,item3", 37, nil), ("patient,\"date,instrument,total", 9, nil),
    ]
    @Test(arguments: headers) func aHeaderThatCannotBeReadIsFound(_ header: String, _ column: Int, _ help: String?) throws {
        let reading = try reading(header + "\np-1,2026-01-05,x,1,1\n")
        #expect(reading.findings.allSatisfy { $0.rule == "OVS908" && $0.location.line == 1 })
        #expect(reading.findings.map(\.location.column).contains(column))
        if let help { #expect(reading.findings.contains { $0.help == help }) }
        #expect(reading.scores.isEmpty)
    }

    @Test func anEmptyFileIsFound() throws {
        #expect(try reading("\n\n").places == ["OVS908 outcomes/scores.csv:1:1"])
        #expect(try reading("patient,date,instrument,total\n").findings == [])
    }

    /// Who these are is for the check of the whole folder to say.
    @Test func rowsOfPatientsWithoutAPlanAreKept() throws {
        let reading = try reading("patient,date,instrument,total\n7.0,2026-01-05,x,1\nother,2026-01-05,x,2\n")
        #expect(reading.findings == [])
        #expect(Set(reading.scores.keys) == ["7", "other"])
    }

    @Test func manyRowsAreReadInTime() throws {
        var text = "patient,date,instrument,total,item1,item2,item3,item4,item5,item6,item7\n"
        text.reserveCapacity(1_000_000)
        for row in 0..<5_000 { text += "p-\(row % 500),2026-01-05,gad-7,7,1,1,1,1,1,1,1\n" }
        let bytes = Array(text.utf8)
        let header = bytes.prefix { $0 != 0x0A }.count + 1
        var all = bytes
        for _ in 0..<7 { all += bytes[header...] }
        var files = SampleClinic.files.mapValues { Array($0.utf8) }
        files["outcomes/scores.csv"] = all
        let reader = try ClinicReader(MemoryFolder(bytes: files))
        let (clinic, _) = reader.readClinic()
        let start = ContinuousClock.now
        let (scores, findings) = reader.readAdministrations(in: clinic)
        // Hundredths of a second when optimised; the bound is for debug builds on a busy machine.
        #expect(ContinuousClock.now - start < .seconds(30))
        #expect(findings == [])
        #expect(scores.values.map(\.count).reduce(0, +) == 40_000)
    }
}
