import CareModel
import Outcomes
import Testing

/// What holds for every answer sheet of every instrument. Random, with the seed in the comment of a failure.
@Suite("Properties of scoring", .serialized)
struct ScoringPropertyTests {
    /// Small and repeatable: SplitMix64.
    struct Seeded: RandomNumberGenerator {
        var state: UInt64

        mutating func next() -> UInt64 {
            state &+= 0x9E37_79B9_7F4A_7C15
            var mixed = state
            mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
            mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
            return mixed ^ (mixed >> 31)
        }
    }

    static let instruments = Shelf.scorable.filter { $0.conversion == nil }

    private func possible(_ instrument: Instrument, _ item: Int) -> [Double] {
        let answers = instrument.answers(of: item)
        if !answers.values.isEmpty { return answers.values }
        let step = instrument.allowsFractions ? 0.1 : 1
        let count = Int(((answers.range.upperBound - answers.range.lowerBound) / step).rounded())
        return (0...count).map { min(answers.range.upperBound, answers.range.lowerBound + Double($0) * step) }
    }

    private func sheet(_ instrument: Instrument, _ generator: inout Seeded) -> [Double?] {
        (1...instrument.itemCount).map { possible(instrument, $0).randomElement(using: &generator) }
    }

    private func score(_ items: [Double?], _ instrument: Instrument) -> Score {
        Scoring.score(Shelf.row(instrument.id, items), with: instrument).score
    }

    @Test("Possible answers give a total on the scale and no finding; both ends of the scale can be reached", arguments: instruments)
    func range(instrument: Instrument) throws {
        for seed in 0..<UInt64(60) {
            var generator = Seeded(state: seed)
            let items = sheet(instrument, &generator)
            let (score, findings) = Scoring.score(Shelf.row(instrument.id, items), with: instrument)
            let total = try #require(score.total, "seed \(seed)")
            #expect(instrument.totalRange.contains(total), "seed \(seed)")
            #expect(findings.isEmpty && !score.isProrated && score.missingItems == 0)
            for part in score.subscales {
                let range = try #require(instrument.subscales.first { $0.id == part.id }).range
                #expect(range.contains(part.total), "seed \(seed)")
            }
        }
        func extreme(_ wantsHigh: Bool) -> [Double?] {
            (1...instrument.itemCount).map { item in
                let isHigh = wantsHigh != instrument.reverseItems.contains(item)
                return isHigh ? instrument.answers(of: item).range.upperBound : instrument.answers(of: item).range.lowerBound
            }
        }
        #expect(score(extreme(false), instrument).total == instrument.totalRange.lowerBound)
        #expect(score(extreme(true), instrument).total == instrument.totalRange.upperBound)
    }

    @Test("A higher answer raises the total, of a reversed item it lowers it", arguments: instruments)
    func monotone(instrument: Instrument) throws {
        for seed in 0..<UInt64(20) {
            var generator = Seeded(state: seed)
            let items = sheet(instrument, &generator)
            let before = try #require(score(items, instrument).total)
            for item in 1...instrument.itemCount {
                guard let answer = items[item - 1], let higher = possible(instrument, item).first(where: { $0 > answer }) else { continue }
                var changed = items
                changed[item - 1] = higher
                let after = try #require(score(changed, instrument).total)
                #expect(instrument.reverseItems.contains(item) ? after < before : after > before, "seed \(seed), item \(item)")
            }
        }
    }

    @Test(
        "A filled total lies between the lowest and the highest that the missing answers allow; a risk item is never filled",
        arguments: instruments)
    func prorating(instrument: Instrument) throws {
        for seed in 0..<UInt64(60) {
            var generator = Seeded(state: seed)
            let whole = sheet(instrument, &generator)
            let missing = Set((1...instrument.itemCount).shuffled(using: &generator).prefix(Int.random(in: 1...4, using: &generator)))
            guard missing.count < instrument.itemCount, !instrument.variants.contains(where: { Set($0.without) == missing }) else {
                continue
            }
            let items = whole.enumerated().map { missing.contains($0 + 1) ? nil : $1 }
            let result = score(items, instrument)
            #expect(result.missingItems == missing.count)
            #expect(Set(result.unansweredRiskItems) == missing.intersection(instrument.riskItems))
            guard missing.count <= instrument.mayProrate, missing.isDisjoint(with: instrument.riskItems) else {
                #expect(result.total == nil, "seed \(seed)")
                continue
            }
            func filled(_ wantsHigh: Bool) -> [Double?] {
                whole.enumerated().map { index, answer in
                    guard missing.contains(index + 1) else { return answer }
                    let range = instrument.answers(of: index + 1).range
                    return wantsHigh != instrument.reverseItems.contains(index + 1) ? range.upperBound : range.lowerBound
                }
            }
            let total = try #require(result.total)
            #expect(result.isProrated)
            #expect(total >= score(filled(false), instrument).total ?? .infinity, "seed \(seed)")
            #expect(total <= score(filled(true), instrument).total ?? -.infinity, "seed \(seed)")
        }
    }

    @Test("An answer outside the range is a finding and no total", arguments: instruments)
    func impossible(instrument: Instrument) throws {
        for item in 1...instrument.itemCount {
            var generator = Seeded(state: UInt64(item))
            let items = sheet(instrument, &generator)
            let range = instrument.answers(of: item).range
            for answer in [range.lowerBound - 1, range.upperBound + 1] {
                var bad = items
                bad[item - 1] = answer
                let (score, findings) = Scoring.score(Shelf.row(instrument.id, bad), with: instrument)
                #expect(score.total == nil)
                #expect(findings.map(\.rule) == ["OVS601"], "item \(item)")
            }
        }
    }
}
