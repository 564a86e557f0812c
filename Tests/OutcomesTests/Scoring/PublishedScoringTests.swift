import CareModel
import Outcomes
import Testing

/// What sources say about scoring each instrument, as examples that were worked out by hand.
@Suite("Published scoring facts")
struct PublishedScoringTests {
    private func total(_ id: String, _ items: [Double?], total: Double? = nil) throws -> (Double?, [String]) {
        let (score, findings) = Scoring.score(Shelf.row(id, items, total: total), with: try Shelf.instrument(id))
        return (score.total, findings.map(\.rule))
    }

    @Test("Items 9 and 10 of the AUDIT are 0, 2 or 4", arguments: [(9, 1.0), (10, 3), (9, 5), (1, 5), (10, -2)])
    func auditValues(item: Int, answer: Double) throws {
        var items = [Double?](repeating: 2, count: 10)
        #expect(try total("audit", items) == (20, []))
        items[item - 1] = answer
        #expect(try total("audit", items) == (nil, ["OVS601"]))
    }

    @Test("The AUDIT-C is the first three, with every answer from 0 to 4")
    func auditC() throws {
        #expect(try total("audit-c", [1, 3, 4]) == (8, []))
        #expect(try Shelf.instrument("audit-c").totalRange == 0...12)
    }

    @Test("The CORE-OM is ten times the mean, with eight items turned round and up to three filled")
    func coreOM() throws {
        let core = try Shelf.instrument("core-om")
        // "Not at all" everywhere: the eight positively worded items count four each.
        #expect(Scoring.score(Shelf.row("core-om", [Double?](repeating: 0, count: 34)), with: core).score.total == 320.0 / 34)
        var worst = [Double?](repeating: 4, count: 34)
        for item in core.reverseItems { worst[item - 1] = 0 }
        let score = Scoring.score(Shelf.row("core-om", worst), with: core).score
        #expect(score.total == 40)
        #expect(score.subscales.map(\.id) == ["wellbeing", "problems", "functioning", "risk"])
        #expect(score.subscales.allSatisfy { $0.total == 40 })
        #expect(score.endorsedRiskItems == [6, 9, 16, 22, 24, 34])
        // 17 raw points are exactly the reliable change of 5, whatever the division leaves behind the point.
        #expect(ReliableChange.between(370.0 / 34, 200.0 / 34, on: core) == .improvement)
        #expect(ReliableChange.between(360.0 / 34, 200.0 / 34, on: core) == .uncertain)

        var three = worst
        for item in [1, 2, 5] { three[item - 1] = nil }
        let filled = Scoring.score(Shelf.row("core-om", three), with: core).score
        #expect(filled.total == 40)
        #expect(filled.isProrated)
        #expect(filled.subscales.map(\.id) == ["wellbeing", "risk"])
        three[7] = nil
        #expect(try total("core-om", three) == (nil, []))
        var noRisk = worst
        noRisk[8] = nil
        #expect(try total("core-om", noRisk) == (nil, []))
    }

    @Test("A mean is compared with a given total to one place after the point")
    func meanTotals() throws {
        let items = [Double?](repeating: 0, count: 34)  // 9.41
        #expect(try total("core-om", items, total: 9.4) == (320.0 / 34, []))
        #expect(try total("core-om", items, total: 9.41) == (320.0 / 34, []))
        #expect(try total("core-om", items, total: 9.5) == (nil, ["OVS602"]))
    }

    @Test("Items 2 and 3 of the CORE-10 are turned round, and one missing answer is filled")
    func core10() throws {
        #expect(try total("core-10", [0, 0, 0, 0, 0, 0, 0, 0, 0, 0]) == (8, []))
        #expect(try total("core-10", [4, 0, 0, 4, 4, 4, 4, 4, 4, 4]) == (40, []))
        #expect(try total("core-10", [nil, 2, 2, 2, 2, 0, 2, 2, 2, 2]) == (18, []))  // 16 of nine, times ten ninths: 17.8
        #expect(try total("core-10", [2, 2, 2, 2, 2, nil, 2, 2, 2, 2]) == (nil, []))
    }

    @Test("Marks on a line may lie between whole numbers, answers of other instruments may not")
    func visualScales() throws {
        #expect(try total("ors", [2.5, 7.1, 0, 10], total: 19.6) == (19.6, []))
        #expect(try total("srs", [9.9, 8.2, 10, 10.1]) == (nil, ["OVS601"]))
        #expect(try total("gad-7", [1, 1.5, 1, 1, 1, 1, 1]) == (nil, ["OVS601"]))
    }

    @Test("The WHO-5 is the sum times four, so no other totals are possible")
    func who5() throws {
        #expect(try total("who-5", [5, 5, 5, 5, 5]) == (100, []))
        #expect(try total("who-5", [1, 2, 3, 4, 3], total: 52) == (52, []))
        #expect(try total("who-5", [], total: 52) == (52, []))
        #expect(try total("who-5", [], total: 13) == (nil, ["OVS601"]))
        #expect(try total("who-5", [1, 2, 3, 4, 3], total: 13) == (nil, ["OVS601"]))
    }

    @Test("Without a declared coding the K10 and the DASS-21 have no score", arguments: ["k10", "dass-21"])
    func undeclared(id: String) throws {
        let instrument = try Shelf.instrument(id)
        let items = [Double?](repeating: 1, count: instrument.itemCount)
        let (score, findings) = Scoring.score(Shelf.row(id, items), with: instrument)
        #expect(score.total == nil)
        #expect(findings.map(\.rule) == ["OVS618"])
        #expect(findings.first?.help?.contains("scoring: {\(id): ") == true)
        // One finding a patient, not one a row.
        let rows = [Shelf.row(id, [], total: 20), Shelf.row(id, [], total: 21, day: 20_007)]
        #expect(Scoring.series(of: rows, instruments: [id: instrument]).findings.count == 1)
    }

    @Test("The two codings of the K10 have other ranges")
    func k10() throws {
        let ones = [Double?](repeating: 1, count: 10)
        func score(_ items: [Double?], _ coding: String) throws -> (Double?, [String]) {
            let (score, findings) = Scoring.score(Shelf.row("k10", items), with: try Shelf.instrument("k10/\(coding)"))
            return (score.total, findings.map(\.rule))
        }
        #expect(try score(ones, "1-5") == (10, []))
        #expect(try score(ones, "0-4") == (10, []))
        #expect(try score([0] + ones.dropLast(), "1-5") == (nil, ["OVS601"]))
        #expect(try score([5] + ones.dropLast(), "0-4") == (nil, ["OVS601"]))
        let k10 = try Shelf.instrument("k10/1-5")
        #expect(k10.bands.isEmpty)
        #expect(k10.otherBands.map { $0.bands.map(\.from) } == [[10, 16, 22, 30], [10, 20, 25, 30]])
    }

    @Test("A doubled DASS-21 is twice the raw one, with bands of its own")
    func dass21() throws {
        let items = (0..<21).map { Double?(Double($0 % 4)) }
        let raw = Scoring.score(Shelf.row("dass-21", items), with: try Shelf.instrument("dass-21/raw")).score
        let doubled = Scoring.score(Shelf.row("dass-21", items), with: try Shelf.instrument("dass-21/doubled")).score
        #expect(raw.subscales.map(\.id) == ["depression", "anxiety", "stress"])
        #expect(doubled.subscales.map(\.total) == raw.subscales.map { 2 * $0.total })
        #expect(doubled.total == raw.total.map { 2 * $0 })
        let bands = try ["raw", "doubled"].map { try Shelf.instrument("dass-21/\($0)").subscales.map { $0.bands.map(\.from) } }
        #expect(bands[0] == [[0, 5, 7, 11, 14], [0, 4, 6, 8, 10], [0, 8, 10, 13, 17]])
        #expect(bands[1] == [[0, 10, 14, 21, 28], [0, 8, 10, 15, 20], [0, 15, 19, 26, 34]])
        // Every item belongs to exactly one scale.
        #expect(try Shelf.instrument("dass-21/raw").subscales.flatMap(\.items).sorted() == Array(1...21))
    }

    @Test("A WSAS without the work item is a scale of its own, up to 32")
    func wsas() throws {
        let wsas = try Shelf.instrument("wsas")
        let rows = [
            Shelf.row("wsas", [8, 8, 8, 8, 8]), Shelf.row("wsas", [nil, 8, 8, 8, 8], day: 20_007),
            Shelf.row("wsas", [8, nil, 8, 8, 8], day: 20_014), Shelf.row("wsas-without-work", [], total: 30, day: 20_021),
        ]
        let (series, findings) = Scoring.series(of: rows, instruments: Shelf.builtIn)
        #expect(findings.isEmpty)
        #expect(series.map(\.instrument.id) == ["wsas", "wsas-without-work"])
        #expect(series.map { $0.scores.map(\.total) } == [[40, nil], [32, 30]])
        let short = try #require(series.last?.instrument)
        #expect(short.totalRange == 0...32)
        #expect(short.reliableChange.isEmpty)
        #expect(series.last?.changeSinceStart == .notComputable(.noThreshold))
        #expect(wsas.reliableChange.first?.value == 8)
        #expect(Scoring.score(Shelf.row("wsas", [nil, 8, 8, 8, 8], total: 33), with: wsas).findings.map(\.rule) == ["OVS601"])
    }

    @Test("Raw SWEMWBS scores are refused with an explanation, converted ones are taken")
    func swemwbs() throws {
        #expect(try total("swemwbs", [3, 3, 4, 3, 4, 4, 3]) == (nil, ["OVS619"]))
        #expect(try total("swemwbs", [], total: 24) == (nil, ["OVS619"]))
        #expect(try total("swemwbs", [], total: 21.54) == (21.54, []))
        #expect(try total("swemwbs", [3, 3, 4, 3, 4, 4, 3], total: 21.54) == (21.54, []))
        #expect(try total("swemwbs", [], total: 35) == (35, []))
        #expect(try total("swemwbs", [6, 3, 4, 3, 4, 4, 3], total: 21.54) == (nil, ["OVS601"]))
        #expect(try total("swemwbs", [nil, nil, nil, nil, nil, nil, nil]) == (nil, []))
    }

    @Test("The parts of the WAI-SR")
    func waiSR() throws {
        let score = Scoring.score(
            Shelf.row("wai-sr", [1, 2, 3, 4, 5, 1, 2, 3, 4, 5, 1, 2]), with: try Shelf.instrument("wai-sr")
        ).score
        #expect(score.total == 33)
        // Task 1, 2, 10, 12; bond 3, 5, 7, 9; goal 4, 6, 8, 11.
        #expect(score.subscales.map(\.total) == [10, 14, 9])
    }

    @Test("A response on the Y-BOCS is a fall of 35 percent")
    func percentFall() throws {
        let ybocs = try Shelf.instrument("y-bocs")
        #expect(PercentFall.between(20, 13, on: ybocs) == .met(percent: 35))
        #expect(PercentFall.between(20, 14, on: ybocs) == .notMet(percent: 30))
        #expect(PercentFall.between(20, 24, on: ybocs) == .notMet(percent: -20))
        #expect(PercentFall.between(0, 0, on: ybocs) == .notComputable(.startsAtZero))
        #expect(PercentFall.between(20, nil, on: ybocs) == .notComputable(.oneScore))
        #expect(PercentFall.between(20, 13, on: try Shelf.instrument("gad-7")) == .notComputable(.noThreshold))
        #expect(ReliableChange.between(20, 10, on: ybocs) == .notComputable(.noThreshold))
    }
}
