import CareModel
import Outcomes
import Testing

@Suite("Reliable change")
struct ReliableChangeTests {
    /// The scoring data of the PHQ-9 that these tests need (reliable change 6: NHS Talking Therapies).
    private let phq9 = Instrument(
        id: "phq-9", name: Wording("Low mood"), shortName: "PHQ-9", itemCount: 9, itemRange: 0...3, totalRange: 0...27,
        direction: .higherIsWorse, reliableChange: [Threshold(value: 6, purpose: "reliable change", source: "NHS Talking Therapies")])

    @Test(
        "Point thresholds are met by exactly that change",
        arguments: [
            (17.0, 8.0, ReliableChange.improvement), (15, 9, .improvement), (15, 10, .uncertain), (12, 18, .deterioration),
            (12, 17, .uncertain),
        ])
    func thresholds(first: Double, last: Double, expected: ReliableChange) {
        #expect(ReliableChange.between(first, last, on: phq9) == expected)
    }

    @Test("Without a score or a threshold there is no answer")
    func notComputable() {
        #expect(ReliableChange.between(nil, 8, on: phq9) == .notComputable(.oneScore))
        var without = phq9
        without.reliableChange = []
        #expect(ReliableChange.between(17, 8, on: without) == .notComputable(.noThreshold))
    }

    @Test("Where higher is better, a rise is the improvement")
    func direction() {
        var other = phq9
        other.direction = .higherIsBetter
        #expect(ReliableChange.between(8, 17, on: other) == .improvement)
    }

    @Test("An index is only met by more than its points, whichever way")
    func strict() {
        var strict = phq9
        strict.reliableChange = [Threshold(value: 6, purpose: "index", source: "test", comparison: .moreThan)]
        #expect(ReliableChange.between(15, 9, on: strict) == .uncertain)
        #expect(ReliableChange.between(15, 8, on: strict) == .improvement)
        #expect(ReliableChange.between(9, 15, on: strict) == .uncertain)
        #expect(ReliableChange.between(8, 15, on: strict) == .deterioration)
    }

    @Test("Another source's threshold gives another answer, and both can be asked")
    func otherSources() throws {
        let gad7 = try Shelf.instrument("gad-7")
        #expect(ReliableChange.between(12, 7, on: gad7) == .improvement)
        let bischoff = try #require(gad7.reliableChange.first { $0.source.hasPrefix("Bischoff") })
        #expect(ReliableChange.between(12, 7, by: bischoff, on: gad7) == .uncertain)
    }

    @Test("No score, one score")
    func absent() {
        #expect(ReliableChange.between(nil, nil, on: phq9) == .notComputable(.noScore))
        #expect(ScoreSeries(instrument: phq9, scores: []).changeSinceStart == .notComputable(.noScore))
        let one = ScoreSeries(instrument: phq9, scores: [Score(day: Day(number: 1), total: 8)])
        #expect(one.changeSinceStart == .notComputable(.oneScore))
    }
}
