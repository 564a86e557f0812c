import CareModel
import Testing

@testable import ClinicFolder

/// Files that are read in parts, and rows that are read the short way, say what they say when all is read the long way.
@Suite struct PlainRowsTests {
    private struct Said: Equatable {
        var rows: [String]
        var findings: [Finding]
    }

    /// By patient, and in the order of the file.
    private func said(_ rows: [AdministrationDraft], _ findings: [Finding]) -> Said {
        let byPatient = Dictionary(grouping: rows, by: \.patient)
        return Said(rows: byPatient.keys.sorted().flatMap { (byPatient[$0] ?? []).map { "\($0)" } }, findings: findings)
    }

    private func longWay(_ bytes: [UInt8]) -> Said {
        let log = ReadingLog(file: "outcomes/scores.csv")
        var rows = RowsByPatient()
        var columns: OutcomeColumns?
        var isFirst = true
        CSVTable.read(bytes[...]) { cells in
            if isFirst {
                isFirst = false
                columns = OutcomeColumns(header: cells, mapping: nil, withFractions: [], in: log)
            } else {
                columns?.read(cells, into: &rows, log)
            }
        } problem: {
            isFirst = false
            log.report($0)
        }
        return said(rows.all, log.findings)
    }

    private func inParts(_ bytes: [UInt8], size: Int) -> (Said, parts: Int) {
        let log = ReadingLog(file: "outcomes/scores.csv")
        let parts = CSVParts(bytes[...], size: size)
        var head = RowsByPatient()
        var columns: OutcomeColumns?
        var isFirst = true
        CSVTable.read(parts.head) { cells in
            if isFirst {
                isFirst = false
                columns = OutcomeColumns(header: cells, mapping: nil, withFractions: [], in: log)
            } else {
                columns?.read(cells, into: &head, log)
            }
        } problem: {
            isFirst = false
            log.report($0)
        }
        var rows = OutcomeRows()
        rows.add(head.runs, of: nil)
        for part in parts.rest {
            guard let columns else { break }
            let runs = columns.runs(in: part.bytes, firstLine: part.line, log)
            rows.add(runs, of: OutcomeRows.Source(file: log.source, bytes: part.bytes, columns: columns))
        }
        return (said(rows.patients.flatMap { rows[$0] }, log.findings), parts.rest.count)
    }

    private static let header = "patient,date,instrument,total,item1,item2,item3\n"

    @Test func plainRowsAreTheSame() {
        var text = PlainRowsTests.header
        for row in 0..<200 {
            text += "p-\(row / 5),2026-0\(1 + row % 9)-05,\(row % 3 == 0 ? "x-3" : "y-3"),\(row % 7),\(row % 4),,\(row % 10)\n"
        }
        let bytes = Array(text.utf8)
        let (parts, count) = inParts(bytes, size: 300)
        #expect(count > 10)
        #expect(parts == longWay(bytes))
        #expect(parts.rows.count == 200 && parts.findings == [])
    }

    @Test(arguments: [1, 2, 3]) func damagedRowsAreTheSame(_ seed: UInt64) {
        var dice = Dice(state: seed)
        let pieces = [
            "", ",", ",,", " ", "\t", "\r", "\r\n", "\n", "\n\n", "\"", "x", "-", ".", ".0", "..", "9", "12345", "1.5", "é", "\u{1}",
        ].map {
            Array($0.utf8)
        }
        var inSeveral = 0
        for _ in 0..<400 {
            var text = PlainRowsTests.header
            for row in 0..<dice.roll(12) { text += "p-\(row / 2),2026-01-0\(1 + row % 9),x-3,\(row),1,\(row % 3),\(row % 2)\n" }
            var bytes = Array(text.utf8)
            for _ in 0..<dice.roll(5) {
                let at =
                    dice.roll(10) == 0
                    ? dice.roll(bytes.count) : min(bytes.count - 1, PlainRowsTests.header.utf8.count + dice.roll(bytes.count))
                if dice.roll(3) == 0 { bytes.remove(at: at) } else { bytes.insert(contentsOf: pieces[dice.roll(pieces.count)], at: at) }
            }
            let (parts, count) = inParts(bytes, size: 40)
            if count > 1 { inSeveral += 1 }
            #expect(parts == longWay(bytes), "\(String(decoding: bytes, as: UTF8.self))")
        }
        #expect(inSeveral > 50)
    }

    /// A line's end inside quotes ends no row.
    @Test func quotedFilesAreNotParted() {
        let text = PlainRowsTests.header + "p-1,2026-01-05,x-3,1,\"1\n\",1,1\np-2,2026-01-05,x-3,1,1,1,1\n"
        #expect(CSVParts(Array(text.utf8)[...], size: 4).rest.isEmpty)
    }

    @Test func partsAreReadAtOnceInOrder() {
        #expect(Parallel.map(count: 500, jobs: 4) { $0 * $0 } == (0..<500).map { $0 * $0 })
        #expect(Parallel.map(count: 3, jobs: 1) { $0 } == [0, 1, 2])
        #expect(Parallel.map(count: 0, jobs: 4) { $0 } == [])
    }
}
