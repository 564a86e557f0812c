import Foundation
import Outcomes
import Testing

/// Sudden gains and losses, against the examples and the published counts of the R package `suddengains`
/// (milanwiedemann/suddengains @ e964e74, MIT).
@Suite("Sudden gains and losses")
struct SuddenChangeTests {
    private let criteria = SuddenChange.Criteria(points: 7)

    /// Verdicts of the steps from the second session on, as the package writes them: 1, 0, or - where it has NA.
    private func verdicts(_ sessions: [Double?], _ kind: SuddenChange.Kind) -> String {
        (1..<(sessions.count - 2)).map { index in
            switch SuddenChange.verdict(after: index, in: sessions, by: criteria) {
            case .met(let found): found == kind ? "1" : "0"
            case .notMet: "0"
            case .notComputable: "-"
            }
        }.joined()
    }

    @Test(
        "The package's own examples of gains",
        arguments: [
            ([28, 19, 23, 12, 13, nil], "00-"), ([28, 19, 23, 11, 12, nil], "01-"), ([28, 19, nil, 12, 13, nil], "---"),
            ([28, 19, 23, 12, 14, nil], "00-"), ([28, 25, 28, 11, 12, nil], "01-"), ([28, 26, 28, 11, 12, nil], "01-"),
            ([nil, 26, 28, nil, 12, 11], "---"), ([35, 37, 23, 23, 24, 21], "100"), ([35, 37, 34, 24, 24, 21], "010"),
            ([35, 37, 34, 34, 24, 21], "001"), ([35, 37, 34, 37, 37, 37], "000"),
        ] as [([Double?], String)])
    func gains(sessions: [Double?], expected: String) {
        #expect(verdicts(sessions, .gain) == expected)
    }

    @Test(
        "The package's own examples of losses",
        arguments: [
            ([10, 11, 12, 30, 28, 33], "010"), ([10, 11, 12, 10, 28, 33], "001"), ([10, 11, 30, 30, 28, 33], "100"),
            ([35, 37, 34, 23, 24, 21], "000"),
        ] as [([Double?], String)])
    func losses(sessions: [Double?], expected: String) {
        #expect(verdicts(sessions, .loss) == expected)
    }

    @Test("Each criterion by itself can fail")
    func eachCriterion() {
        // Seven points are less than a quarter of 30, and a quarter of 20 is less than seven points.
        #expect(SuddenChange.find(in: [30, 30, 30, 23, 23, 23], by: criteria).isEmpty)
        #expect(SuddenChange.find(in: [20, 20, 20, 14, 14, 14], by: criteria).isEmpty)
        #expect(SuddenChange.find(in: [28, 28, 28, 21, 21, 21], by: criteria) == [SuddenChange(kind: .gain, after: 2, size: 7)])
        // Large, but not lasting beside the ups and downs.
        #expect(SuddenChange.find(in: [30, 18, 30, 18, 30, 18], by: criteria).isEmpty)
    }

    @Test("A loss has to be a quarter of the score before it, too")
    func lossInProportion() {
        #expect(SuddenChange.find(in: [30, 30, 30, 37, 37, 37], by: criteria).isEmpty)
        #expect(SuddenChange.find(in: [28, 28, 28, 35, 35, 35], by: criteria) == [SuddenChange(kind: .loss, after: 2, size: 7)])
    }

    @Test("On a scale that runs the other way a gain is a rise")
    func direction() {
        let found = SuddenChange.find(in: [10, 11, 10, 22, 23, 22], by: criteria, lowerIsBetter: false)
        #expect(found == [SuddenChange(kind: .gain, after: 2, size: 12)])
    }

    @Test("Nothing crashes on short courses", arguments: [[], [5], [5, 1], [nil, nil, nil]] as [[Double?]])
    func short(sessions: [Double?]) {
        #expect(SuddenChange.find(in: sessions, by: criteria).isEmpty)
        #expect(SuddenChange.verdict(after: 0, in: sessions, by: criteria) == .notComputable)
        #expect(SuddenChange.verdict(after: -1, in: sessions, by: criteria) == .notComputable)
    }

    @Test("The real file: 24 gains of 15 among 43 people over sessions 1 to 12, eight of them with several")
    func realFile() throws {
        let file = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
            .appending(path: "Fixtures/outcomes/suddengains_sgdata_bdi_rq_sessions.csv")
        let lines = try String(contentsOf: file, encoding: .utf8).split(whereSeparator: \.isNewline)
        let header = lines[0].split(separator: ",", omittingEmptySubsequences: false)
        let columns = try (1...12).map { session in try #require(header.firstIndex(of: "bdi_s\(session)")) }
        let found = lines.dropFirst().map { line in
            let cells = line.split(separator: ",", omittingEmptySubsequences: false)
            return SuddenChange.find(in: columns.map { Double(cells[$0]) }, by: criteria)
        }
        let gains = found.map { $0.filter { $0.kind == .gain } }
        #expect(found.count == 43)
        #expect(gains.joined().count == 24)
        #expect(gains.count { !$0.isEmpty } == 15)
        #expect(gains.count { $0.count > 1 } == 8)
        // The package's table of the first people: session numbers count from 1 there.
        #expect(gains.prefix(5).map { $0.map { $0.after + 1 } } == [[3, 7], [], [8], [3], [3, 8]])
        let sizes = gains.joined().map(\.size)
        #expect(sizes.reduce(0, +) / 24 == 11)
    }
}
