import CareModel
import Outcomes
import Testing

/// The scoring data of the PHQ-9 that these tests need (Kroenke, Spitzer & Williams 2001; reliable change 6: NHS TT).
private let phq9 = Instrument(
    id: "phq-9", name: Wording("Low mood"), shortName: "PHQ-9", itemCount: 9, itemRange: 0...3, totalRange: 0...27,
    direction: .higherIsWorse, reliableChange: [Threshold(value: 6, purpose: "reliable change", source: "NHS Talking Therapies")],
    mayProrate: 1, riskItems: [9])

private func administration(_ items: [Double?], total: Double? = nil) -> AdministrationDraft {
    AdministrationDraft(
        patient: "p-1", day: Day(number: 20_000), instrument: "phq-9", total: total, items: items,
        location: SourceLocation(file: "outcomes/phq-9.csv", line: 2, column: 1))
}

@Suite("Scoring")
struct ScoringTests {
    @Test("The answers add up")
    func sum() {
        let (score, findings) = Scoring.score(administration([3, 3, 2, 2, 1, 1, 1, 1, 0], total: 14), with: phq9)
        #expect(score.total == 14)
        #expect(findings.isEmpty)
        #expect(score.endorsedRiskItems.isEmpty)
    }

    @Test("A total that disagrees with the answers is a finding and no score")
    func disagreement() {
        let (score, findings) = Scoring.score(administration([3, 3, 2, 2, 1, 1, 1, 1, 0], total: 15), with: phq9)
        #expect(score.total == nil)
        #expect(findings.map(\.rule) == ["OVS602"])
        #expect(findings.first?.location.line == 2)
    }

    @Test("One missing answer is filled with the mean of the others, two are not")
    func prorating() {
        let one = Scoring.score(administration([2, 2, 2, 2, nil, 2, 2, 2, 0]), with: phq9).score
        #expect(one.total == 16)
        #expect(one.isProrated)
        let two = Scoring.score(administration([2, 2, 2, nil, nil, 2, 2, 2, 0]), with: phq9).score
        #expect(two.total == nil)
    }

    @Test("A missing risk item is never filled and never counts as zero")
    func riskItemMissing() {
        let score = Scoring.score(administration([2, 2, 2, 2, 2, 2, 2, 2, nil]), with: phq9).score
        #expect(score.total == nil)
        #expect(score.unansweredRiskItems == [9])
        #expect(score.endorsedRiskItems.isEmpty)
    }

    @Test("An endorsed risk item is kept beside the total")
    func riskItemEndorsed() {
        let score = Scoring.score(administration([0, 0, 0, 0, 0, 0, 0, 0, 1]), with: phq9).score
        #expect(score.total == 1)
        #expect(score.endorsedRiskItems == [9])
    }

    @Test("A total beside answers of which too many are missing is a finding and no score")
    func tooFewAnswers() {
        let (score, findings) = Scoring.score(administration([2, 2, 2, nil, nil, 2, 2, 2, 0], total: 12), with: phq9)
        #expect(score.total == nil)
        #expect(score.missingItems == 2)
        #expect(findings.map(\.rule) == ["OVS602"])
    }

    @Test("A total beside answers of which one is filled agrees with the filled one, however it was rounded", arguments: [15.0, 16, 17])
    func filledTotal(total: Double) {
        let (score, findings) = Scoring.score(administration([2, 2, 2, 2, nil, 2, 2, 2, 0], total: total), with: phq9)
        #expect(findings.map(\.rule) == (total == 16 ? [] : ["OVS602"]))
        #expect(score.total == (total == 16 ? 16 : nil))
        #expect(score.isProrated == (total == 16))
    }

    @Test("A total that no missing answer can explain is a finding, also beside a missing risk item", arguments: [15.0, 16, 19, 20])
    func unreachableTotal(total: Double) {
        let (score, findings) = Scoring.score(administration([2, 2, 2, 2, 2, 2, 2, 2, nil], total: total), with: phq9)
        #expect(findings.map(\.rule) == ((16...19).contains(total) ? [] : ["OVS602"]))
        #expect(score.unansweredRiskItems == [9])
    }

    @Test("Data that no file can hold crashes nothing")
    func strangeInstrument() {
        var strange = phq9
        strange.itemCount = 0
        #expect(Scoring.score(administration([1, 2]), with: strange).score.total == nil)
        strange = phq9
        strange.form.factor = -1
        #expect(Scoring.score(administration([1, nil, nil], total: 3), with: strange).score.total == nil)
        strange.mayProrate = 100
        strange.riskItems = []
        #expect(Scoring.score(administration([1, nil]), with: strange).score.total == -9)
    }

    @Test("Answers behind the last item are a finding")
    func surplus() {
        let (score, findings) = Scoring.score(administration([1, 1, 1, 1, 1, 1, 1, 1, 0, 1]), with: phq9)
        #expect(score.total == nil)
        #expect(findings.map(\.rule) == ["OVS601"])
        #expect(Scoring.score(administration([1, 1, 1, 1, 1, 1, 1, 1, 0, nil]), with: phq9).score.total == 8)
    }

    @Test("Impossible values are findings", arguments: [[4, 0, 0, 0, 0, 0, 0, 0, 0], [-1, 0, 0, 0, 0, 0, 0, 0, 0]])
    func impossible(items: [Double]) {
        let (score, findings) = Scoring.score(administration(items), with: phq9)
        #expect(score.total == nil)
        #expect(findings.map(\.rule) == ["OVS601"])
    }

    @Test("A total alone is enough, within its range")
    func totalAlone() {
        #expect(Scoring.score(administration([], total: 27), with: phq9).score.total == 27)
        #expect(Scoring.score(administration([], total: 28), with: phq9).findings.map(\.rule) == ["OVS601"])
    }

    @Test("An unanswered administration keeps its day and has no total")
    func unanswered() {
        let (score, findings) = Scoring.score(administration([nil, nil, nil, nil, nil, nil, nil, nil, nil]), with: phq9)
        #expect(score.total == nil)
        #expect(findings.isEmpty)
    }

    @Test("Any answers in range give a total in range, and one answer more never lowers it")
    func property() {
        var generator = SystemRandomNumberGenerator()
        for _ in 0..<500 {
            var items = (0..<9).map { _ in Double(Int.random(in: 0...3, using: &generator)) }
            let before = Scoring.score(administration(items), with: phq9).score.total ?? -1
            #expect((0...27).contains(before))
            let index = Int.random(in: 0..<9, using: &generator)
            guard items[index] < 3 else { continue }
            items[index] += 1
            #expect((Scoring.score(administration(items), with: phq9).score.total ?? -1) == before + 1)
        }
    }

    @Test("Series are by instrument and oldest first; an unknown instrument is a finding")
    func series() {
        var late = administration([], total: 5)
        late.day = Day(number: 20_100)
        var unknown = administration([], total: 5)
        unknown.instrument = "phq9"
        let (series, findings) = Scoring.series(of: [late, administration([], total: 12), unknown], instruments: ["phq-9": phq9])
        #expect(series.map(\.instrument.id) == ["phq-9"])
        #expect(series.first?.scores.map(\.total) == [12, 5])
        #expect(series.first?.changeSinceStart == .improvement)
        #expect(findings.map(\.rule) == ["OVS603"])
    }
}
