import CareModel
import Testing

@testable import Outcomes

/// The short way to a score gives what the long way gives, or nothing.
@Suite struct WholeAnswersTests {
    private static func instrument(_ change: (inout Instrument) -> Void = { _ in }) -> Instrument {
        var instrument = Instrument(
            id: "x-4", name: Wording("X"), shortName: "X-4", itemCount: 4, itemRange: 1...4, totalRange: 4...16, direction: .higherIsWorse,
            riskItems: [4, 2], reverseItems: [2, 3])
        change(&instrument)
        return instrument
    }

    @Test func scoresAreTheSame() {
        let answers: [Double?] = [nil, 0, 1, 2, 2.5, 4, 5, .nan]
        var taken = 0
        for instrument in [Self.instrument(), Self.instrument { $0.reverseItems = [] }, Self.instrument { $0.riskItems = [9] }] {
            let whole = WholeAnswers(of: instrument)
            for number in 0..<(8 * 8 * 8 * 8) {
                let items = [number % 8, number / 8 % 8, number / 64 % 8, number / 512].map { answers[$0] }
                for total in [nil, 8, 9] as [Double?] {
                    let row = AdministrationDraft(
                        patient: "p-1", day: Day(number: 9), instrument: "x-4", total: total, items: items,
                        location: SourceLocation(file: "outcomes/x.csv", line: 3))
                    guard let score = whole.score(of: row) else { continue }
                    taken += 1
                    let long = Scoring.score(row, with: instrument)
                    #expect(score == long.score && long.findings.isEmpty)
                }
            }
        }
        #expect(taken > 100)
    }

    @Test func otherInstrumentsAreLeft() {
        let row = AdministrationDraft(
            patient: "p-1", day: Day(number: 9), instrument: "x-4", total: nil, items: [1, 1, 1, 1], location: SourceLocation(file: "x"))
        #expect(WholeAnswers(of: Self.instrument()).score(of: row) != nil)
        #expect(WholeAnswers(of: Self.instrument { $0.allowsFractions = true }).score(of: row) == nil)
        #expect(WholeAnswers(of: Self.instrument { $0.form = ScoreForm(.mean) }).score(of: row) == nil)
        #expect(
            WholeAnswers(of: Self.instrument { $0.itemExceptions = [.init(items: [1], answers: ItemAnswers(0...1))] }).score(of: row) == nil
        )
        #expect(WholeAnswers(of: Self.instrument { $0.reverseItems = [1, 1] }).score(of: row) == nil)
    }
}
