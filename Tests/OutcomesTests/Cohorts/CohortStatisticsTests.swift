import CareModel
import Outcomes
import Testing

@Suite("Statistics of groups")
struct CohortStatisticsTests {
    private static func isNear(_ value: Double, _ expected: Double, within reach: Double = 5e-7) -> Bool { abs(value - expected) <= reach }

    @Test(
        "Wilson intervals, Newcombe's published cases among them",
        arguments: [
            (0, 10, 0.000000, 0.277533), (1, 10, 0.017876, 0.404150), (5, 10, 0.236593, 0.763407), (10, 10, 0.722467, 1.000000),
            (0, 20, 0.000000, 0.161125), (1, 29, 0.006113, 0.171755), (29, 29, 0.883030, 1.000000), (15, 148, 0.062386, 0.160487),
            (81, 263, 0.255289, 0.366210), (50, 100, 0.403832, 0.596168),
        ])
    func wilson(count: Int, total: Int, lower: Double, upper: Double) throws {
        let interval = try #require(WilsonInterval.of(count, in: total))
        #expect(Self.isNear(interval.lowerBound, lower) && Self.isNear(interval.upperBound, upper))
    }

    @Test("Without people there is no interval") func wilsonOfNobody() {
        #expect(WilsonInterval.of(0, in: 0) == nil)
        #expect(WilsonInterval.of(-1, in: 5) == nil)
        #expect(WilsonInterval.of(6, in: 5) == nil)
    }

    @Test("A Wilson interval stays within 0 and 1, holds its share, narrows with more people and mirrors its complement")
    func wilsonProperties() throws {
        for total in Array(1...60) + [1_000, 99_999, 5_000_000] {
            for count in total <= 60 ? Array(0...total) : [0, 1, total / 3, total - 1, total] {
                let interval = try #require(WilsonInterval.of(count, in: total))
                let share = Double(count) / Double(total)
                #expect(interval.lowerBound >= 0 && interval.upperBound <= 1)
                #expect(interval.lowerBound <= share && share <= interval.upperBound)
                let mirror = try #require(WilsonInterval.of(total - count, in: total))
                #expect(Self.isNear(mirror.lowerBound, 1 - interval.upperBound, within: 1e-9))
                let larger = try #require(WilsonInterval.of(count * 4, in: total * 4))
                #expect(larger.upperBound - larger.lowerBound < interval.upperBound - interval.lowerBound)
            }
        }
    }

    private static let pairs = zip([18, 15, 21, 12, 16, 20, 14, 17], [9, 10, 18, 6, 12, 11, 13, 8]).map {
        ScorePair(first: Double($0), last: Double($1))
    }

    @Test("Pre-post effect: d by the spread at the start, Hedges' J, positive is better") func effect() throws {
        let effect = try #require(PrePostEffect(Self.pairs, direction: .higherIsWorse))
        #expect(effect.count == 8 && effect.meanFirst == 16.625 && effect.meanLast == 10.875)
        #expect(Self.isNear(effect.spreadFirst, 3.020761))
        #expect(Self.isNear(try #require(effect.correlation), 0.592363))
        #expect(Self.isNear(effect.d, 1.903494) && Self.isNear(effect.g, 1.691994) && Self.isNear(effect.g / effect.d, 0.888889))
        let interval = try #require(effect.interval)
        #expect(interval.contains(effect.g))
        let turned = try #require(PrePostEffect(Self.pairs, direction: .higherIsBetter))
        #expect(turned.g == -effect.g)
        #expect(PrePostEffect(Self.pairs.reversed(), direction: .higherIsWorse) == effect)
    }

    @Test(
        "Its variance is that of Becker 1988, on the rows of Morris 2008 as R's metafor prints them",
        arguments: [
            (20, 30.6, 38.5, 15.0, 0.47, 0.5056, 0.0594), (50, 23.5, 26.8, 3.1, 0.64, 1.0481, 0.0254),
            (10, 53.4, 75.9, 14.5, 0.89, 1.4181, 0.1225), (14, 35.6, 36.0, 4.7, 0.44, 0.0801, 0.0802),
        ])
    func effectVariance(
        count: Int, first: Double, last: Double, spread: Double, correlation: Double, g: Double, variance: Double
    ) throws {
        let effect = try #require(
            PrePostEffect(
                count: count, meanFirst: first, meanLast: last, spreadFirst: spread, correlation: correlation,
                direction: .higherIsBetter))
        // metafor takes the exact gamma form of J; ours is its usual approximation, which differs below the third decimal.
        #expect(Self.isNear(effect.g, g, within: 0.002))
        let interval = try #require(effect.interval)
        let half = (interval.upperBound - interval.lowerBound) / 2
        #expect(Self.isNear(half * half / (1.959963984540054 * 1.959963984540054), variance, within: 0.0003))
    }

    @Test("Where no effect can be computed, there is none") func noEffect() throws {
        #expect(PrePostEffect([], direction: .higherIsWorse) == nil)
        #expect(PrePostEffect(Array(Self.pairs.prefix(2)), direction: .higherIsWorse) == nil)
        let equal = (0..<5).map { ScorePair(first: 10, last: Double($0)) }
        #expect(PrePostEffect(equal, direction: .higherIsWorse) == nil)
        let flat = (0..<5).map { ScorePair(first: Double($0), last: 3) }
        #expect(try #require(PrePostEffect(flat, direction: .higherIsWorse)).interval == nil)
        #expect(
            PrePostEffect(count: 9, meanFirst: 1, meanLast: 1, spreadFirst: 1, correlation: 1.2, direction: .higherIsWorse) == nil)
    }

    @Test(
        "Funnel limits",
        arguments: [(25, 0.304, 0.696, 0.191, 0.809), (50, 0.3614, 0.6386, 0.2815, 0.7185), (100, 0.402, 0.598, 0.3455, 0.6545)])
    func funnel(size: Int, inner: Double, innerTop: Double, outer: Double, outerTop: Double) throws {
        let funnel = try #require(FunnelLimits(target: 0.5))
        let warning = try #require(funnel.limits(size: size, z: FunnelLimits.warning))
        let alarm = try #require(funnel.limits(size: size, z: FunnelLimits.alarm))
        // The published figures have three or four decimals.
        #expect(Self.isNear(warning.lowerBound, inner, within: 6e-4) && Self.isNear(warning.upperBound, innerTop, within: 6e-4))
        #expect(Self.isNear(alarm.lowerBound, outer, within: 6e-4) && Self.isNear(alarm.upperBound, outerTop, within: 6e-4))
    }

    @Test("A funnel says where a service stands, and nothing of one without people") func standing() throws {
        let funnel = try #require(FunnelLimits(target: 0.5))
        #expect(funnel.standing(50, of: 100) == .within)
        #expect(funnel.standing(62, of: 100) == .beyondWarning)
        #expect(funnel.standing(20, of: 100) == .beyondAlarm)
        #expect(funnel.standing(0, of: 0) == nil)
        #expect(funnel.limits(size: 0, z: 1.96) == nil)
        #expect(FunnelLimits(target: 1.1) == nil)
        for size in 1...200 {
            let limits = try #require(funnel.limits(size: size, z: FunnelLimits.alarm))
            #expect(limits.lowerBound >= 0 && limits.upperBound <= 1 && limits.contains(0.5))
        }
    }

    private static let series = [12, 14, 11, 15, 13, 16, 12, 10].map(Double.init)

    @Test("XmR limits") func processLimits() throws {
        let limits = try #require(ProcessLimits(arithmeticOf: Self.series))
        #expect(limits.mean == 12.875)
        #expect(Self.isNear(limits.meanMovingRange, 2.857143))
        #expect(Self.isNear(limits.lower, 5.275) && Self.isNear(limits.upper, 20.475))
        #expect(Self.isNear(limits.rangeLimit, 9.334286))
        #expect(limits.isBeyond(21) && limits.isBeyond(5) && !limits.isBeyond(6))
    }

    @Test("A short series has no limits, and says how many points are wanted") func tooFewPoints() {
        #expect(ProcessLimits.of(Self.series) == .tooFewPoints(has: 8, needs: 12))
        #expect(ProcessLimits.of([]) == .tooFewPoints(has: 0, needs: 12))
        guard case .limits = ProcessLimits.of(Self.series + [11, 12, 13, 14]) else {
            Issue.record("twelve points are enough")
            return
        }
    }

    @Test("Bands of change begin at the reliable change, and each pair is in one of them") func bands() throws {
        let bands = try #require(ChangeBands(CohortSample.phq9))
        let index = { (first: Double, last: Double) in bands.index(of: ScorePair(first: first, last: last)) }
        #expect(index(10, 16) == 0 && index(10, 15) == 1 && index(10, 10) == 2 && index(10, 5) == 3 && index(16, 10) == 4)
        #expect(index(20, 10) == 4 && index(20, 9) == 5 && index(25, 10) == 5 && index(26, 10) == 6)
        let all = (0...27).flatMap { first in (0...27).map { ScorePair(first: Double(first), last: Double($0)) } }
        #expect(bands.counts(of: all).reduce(0, +) == all.count)
        for pair in all {
            let change = ReliableChange.between(pair.first, pair.last, on: CohortSample.phq9)
            #expect(bands.bands[bands.index(of: pair)].isReliable == (change != .uncertain))
        }
        var without = CohortSample.phq9
        without.reliableChange = []
        #expect(ChangeBands(without) == nil)
    }
}
