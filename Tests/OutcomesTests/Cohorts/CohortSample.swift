import CareModel
import Outcomes

/// What the tests of cohorts share. The figures of the PHQ-9 and GAD-7 are those of NHS Talking Therapies.
enum CohortSample {
    static let phq9 = Instrument(
        id: "phq-9", name: Wording("Low mood"), shortName: "PHQ-9", itemCount: 9, itemRange: 0...3, totalRange: 0...27,
        direction: .higherIsWorse, cutOffs: [Threshold(value: 10, purpose: "caseness", source: "NHS Talking Therapies")],
        reliableChange: [Threshold(value: 6, purpose: "reliable change", source: "NHS Talking Therapies")])
    static let gad7 = Instrument(
        id: "gad-7", name: Wording("Worry"), shortName: "GAD-7", itemCount: 7, itemRange: 0...3, totalRange: 0...21,
        direction: .higherIsWorse, cutOffs: [Threshold(value: 8, purpose: "caseness", source: "NHS Talking Therapies")],
        reliableChange: [Threshold(value: 4, purpose: "reliable change", source: "NHS Talking Therapies")])

    /// A policy that hides below 3, so that small tables show what large ones do.
    static func policy(_ minCell: Int = 3, zeroIsShown: Bool = false, roundTo: Int = 1) -> SuppressionPolicy {
        SuppressionPolicy(
            id: "test", minCell: minCell, zeroIsShown: zeroIsShown, roundTo: roundTo, complementary: true, source: "test")
    }

    /// A list with its total: "a", "b", ... and "all".
    static func list(_ counts: [Int]) throws -> CountTable {
        var all: [FigureKey: Int] = [FigureKey("t", "all"): counts.reduce(0, +)]
        let keys = counts.indices.map { FigureKey("t", String(UnicodeScalar(UInt8(97 + $0)))) }
        for (key, count) in zip(keys, counts) { all[key] = count }
        return try CountTable(all, sums: [CountTable.Sum(FigureKey("t", "all"), of: keys)])
    }

    /// A grid with the totals of its rows and columns.
    static func grid(_ rows: [[Int]]) throws -> CountTable {
        var all: [FigureKey: Int] = [:]
        var sums: [CountTable.Sum] = []
        let key = { (row: Int?, column: Int?) in
            FigureKey("t", (row.map(String.init) ?? "all") + "," + (column.map(String.init) ?? "all"))
        }
        let columns = rows[0].indices
        for (row, counts) in rows.enumerated() {
            for (column, count) in counts.enumerated() { all[key(row, column)] = count }
            all[key(row, nil)] = counts.reduce(0, +)
            sums.append(CountTable.Sum(key(row, nil), of: columns.map { key(row, $0) }))
        }
        for column in columns {
            all[key(nil, column)] = rows.reduce(0) { $0 + $1[column] }
            sums.append(CountTable.Sum(key(nil, column), of: rows.indices.map { key($0, column) }))
        }
        all[key(nil, nil)] = rows.joined().reduce(0, +)
        sums.append(CountTable.Sum(key(nil, nil), of: rows.indices.map { key($0, nil) }))
        sums.append(CountTable.Sum(key(nil, nil), of: columns.map { key(nil, $0) }))
        return try CountTable(all, sums: sums)
    }

    static func day(_ number: Int) -> Day { Day(number: 20_700 + number) }
}
