import CareModel
import Testing

@testable import CareSite

@Suite("The words of a caseload card")
struct CaseloadWordsTests {
    private func best(_ totals: [Double]) -> Double? {
        let instrument = Instrument(
            id: "gad-7", name: Wording("Worry"), shortName: "GAD-7", itemCount: 7, itemRange: 0...3, totalRange: 0...21,
            direction: .higherIsWorse, reliableChange: [Threshold(value: 4, purpose: "reliable change", source: "NHS Talking Therapies")])
        let scores = totals.enumerated().map { Score(day: Day(number: 20_000 + $0), total: $1) }
        return CaseloadGlance.bestBeforeWorsening(of: ScoreSeries(instrument: instrument, scores: scores))
    }

    @Test("A worsening since the best score names that score; one since the start needs no more words")
    func words() {
        #expect(best([9, 8, 9, 12]) == 8)
        #expect(best([9, 8, 13]) == nil)
        #expect(best([9, 8, 11]) == nil)
        #expect(best([9]) == nil)
    }
}
