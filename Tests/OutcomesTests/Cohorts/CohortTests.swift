import CareModel
import Testing

@testable import Outcomes

@Suite("Cohorts")
struct CohortTests {
    private static func patient(
        _ pathway: String? = "low-mood", tools: Bool = false, finished: Bool = true, phq: (Double, Double)? = nil,
        gad: (Double, Double)? = nil
    ) -> CohortPatient {
        var outcomes: [CohortPatient.Outcome] = []
        if let phq { outcomes.append(.init(instrument: CohortSample.phq9, pair: ScorePair(first: phq.0, last: phq.1))) }
        if let gad { outcomes.append(.init(instrument: CohortSample.gad7, pair: ScorePair(first: gad.0, last: gad.1))) }
        return CohortPatient(pathway: pathway, usedTools: tools, hasFinished: finished, outcomes: outcomes)
    }

    private static let open = SuppressionPolicy(
        id: "open", minCell: 1, zeroIsShown: true, roundTo: 1, complementary: true, source: "test")

    private func summary(
        _ patients: [CohortPatient], pathways: [String] = ["low-mood", "worry"], by policy: SuppressionPolicy = open
    ) throws -> CohortSummary {
        var cohort = Cohort()
        for patient in patients { cohort.add(patient) }
        return try cohort.summary(pathways: pathways, by: policy, asOf: CohortSample.day(0))
    }

    @Test("Everyone is counted once, by pathway, by use of tools and by outcome") func counts() throws {
        let patients =
            (0..<12).map { _ in Self.patient(phq: (16, 8)) } + (0..<5).map { _ in Self.patient(tools: true, phq: (16, 15)) }
            + (0..<3).map { _ in Self.patient("worry", phq: (9, 20)) }
            + (0..<4).map { _ in Self.patient("worry", finished: false, phq: (16, 2)) }
            + (0..<2).map { _ in Self.patient(nil) }
        let summary = try summary(patients)
        let completion = try #require(summary.completion)
        #expect(completion.count(.started) == .shown(26) && completion.count(.inCare) == .shown(4))
        #expect(completion.count(.finished) == .shown(22) && completion.count(.finished, of: .noPathway) == nil)
        let phq = try #require(summary[CohortSample.phq9])
        #expect(phq.count(.pairs) == .shown(20) && phq.count(.withoutPair) == nil)
        #expect(phq.count(.improved) == .shown(12) && phq.count(.uncertain) == .shown(5) && phq.count(.worse) == .shown(3))
        #expect(phq.count(.improved, of: .pathway("low-mood")) == .shown(12))
        #expect(phq.count(.worse, of: .pathway("worry")) == .shown(3))
        #expect(phq.count(.pairs, of: .usedTools) == .shown(5) && phq.count(.pairs, of: .usedNoTools) == .shown(15))
        #expect(phq.count(.startedAtCaseness) == .shown(17) && phq.count(.endedBelowCaseness) == .shown(12))
        #expect(phq.share(of: .improved, in: .pairs)?.percent == 60)
        #expect(phq.share(of: .endedBelowCaseness, in: .startedAtCaseness)?.percent == 71)
        let bands = try #require(ChangeBands(CohortSample.phq9))
        #expect(bands.bands.map { phq.count(.band($0)) } == [3, 0, 0, 5, 12, 0, 0].map { .shown($0) })
        #expect(phq.effect()?.meanFirst == 14.95)
        #expect(phq.effect(of: .pathway("worry")) == nil)
        #expect(summary.instruments.map(\.id) == ["phq-9"])
        #expect(summary[CohortSample.gad7] == nil)
    }

    @Test("The order of patients changes nothing") func order() throws {
        var random = SeededRandom(state: 3)
        let patients = (0..<80).map { number in
            Self.patient(
                ["low-mood", "worry", nil][number % 3], tools: number % 2 == 0, finished: number % 5 > 0,
                phq: (Double(Int.random(in: 0...27, using: &random)), Double(Int.random(in: 0...27, using: &random))),
                gad: number % 4 == 0 ? (12, 5) : nil)
        }
        let first = try summary(patients, by: .standard)
        let second = try summary(patients.shuffled(using: &random), by: .standard)
        #expect(first.tables == second.tables)
    }

    @Test("A small clinic shows nothing, not even who has no outcome") func small() throws {
        let summary = try summary((0..<9).map { _ in Self.patient(phq: (16, 8)) } + [Self.patient(finished: false)], by: .standard)
        #expect(summary.tables.values.allSatisfy { !$0.showsAnything })
        #expect(summary.completion?.count(.started) == .small)
    }

    @Test("No hidden figure of a whole cohort can be solved, whatever the mix of patients") func hidden() throws {
        var random = SeededRandom(state: 5)
        for round in [0, 1, 2, 3, 6, 9] {
            let size = [30, 80, 200, 600][round % 4]
            let pathways = (0..<(2 + round % 5)).map { "p\($0)" }
            let patients = (0..<size).map { number in
                let first = Double(Int.random(in: 5...27, using: &random))
                let last = max(0, first - Double(Int.random(in: -8...16, using: &random)))
                return Self.patient(
                    pathways[min(pathways.count - 1, Int.random(in: 0...20, using: &random) / 4)],
                    tools: Bool.random(using: &random), finished: Int.random(in: 0..<10, using: &random) > 1,
                    phq: Int.random(in: 0..<20, using: &random) > 0 ? (first, min(27, last)) : nil,
                    gad: Bool.random(using: &random) ? (Double(Int.random(in: 4...21, using: &random)), 6) : nil)
            }
            var cohort = Cohort()
            for patient in patients { cohort.add(patient) }
            var tables = CohortTables(cohort: cohort, pathways: pathways)
            tables.build()
            let counts = try CountTable(tables.counts, sums: tables.sums, weights: tables.weights, unprinted: tables.unprinted)
            let hidden = Suppression.hidden(in: counts, by: .cms)
            // What no page prints may be solved where it counts enough people.
            let solved = LinearReader(table: counts, hidden: Set(hidden.keys)).solvable().filter { key in
                !tables.unprinted.contains(key) || !SuppressionPolicy.cms.passes(counts.counts[key] ?? 0)
            }
            #expect(solved.isEmpty)
            #expect(counts.counts.allSatisfy { hidden[$0.key] != nil || $0.value == 0 || $0.value >= 11 })
            if size == 600 {
                let phq = try #require(try summary(patients, pathways: pathways, by: .cms)[CohortSample.phq9])
                #expect(phq.share(of: .improved, in: .pairs) != nil, "a large clinic hides its main figure")
                #expect(phq.effect()?.interval != nil)
            }
        }
    }

    @Test("A plan with nothing left to do is finished, and a tool counts when it was used") func fromPlan() throws {
        let pair = ScoreSeries(
            instrument: CohortSample.phq9,
            scores: [
                Score(day: CohortSample.day(0), total: 17), Score(day: CohortSample.day(7), total: nil),
                Score(day: CohortSample.day(14), total: 9),
            ])
        let one = ScoreSeries(instrument: CohortSample.gad7, scores: [Score(day: CohortSample.day(0), total: 17)])
        let human = Handler.person(Person(id: "a", name: Wording("A"), role: Wording("nurse")))
        let kind = StepKind(
            id: "k", name: Wording("K"), therapeuticContact: false, cognitive: .low, affective: .low, motivational: .low, stakes: .routine,
            basis: .policy, rationale: "")
        func plan(_ statuses: [StepStatus?]) -> CarePlan {
            CarePlan(
                patient: Patient(id: "p-1", name: "P", language: "en"), date: CohortSample.day(20), pathway: "low-mood",
                steps: statuses.map { Step(id: "s", title: "S", kind: kind, handler: human, status: $0) },
                letter: Markdown("", startingAt: SourceLocation(file: "p.md", line: 1, column: 1)))
        }
        let finished = CohortPatient(plan([.done, .stopped]), scores: [pair, one])
        #expect(finished.hasFinished && finished.pathway == "low-mood" && !finished.usedTools)
        #expect(finished.outcomes.map(\.pair) == [ScorePair(first: 17, last: 9)])
        #expect(!CohortPatient(plan([.done, .next]), scores: []).hasFinished)
        #expect(!CohortPatient(plan([.done, .now]), scores: []).hasFinished)
        #expect(!CohortPatient(plan([]), scores: []).hasFinished)
    }
}
