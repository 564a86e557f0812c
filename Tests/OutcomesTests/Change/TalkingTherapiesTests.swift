import CareModel
import Outcomes
import Testing

/// The nine vectors of the rules of NHS Talking Therapies, and the two denominators.
@Suite("NHS Talking Therapies")
struct TalkingTherapiesTests {
    struct Vector: Sendable, CustomTestStringConvertible {
        var number: Int
        var depression: (Double, Double)
        var anxiety: (Double, Double)?
        /// Caseness, recovery, reliable improvement, reliable deterioration, reliable recovery: yes, no, n/a, or ? where it
        /// is not computable.
        var expected: String

        var testDescription: String { "vector \(number)" }
    }

    static let vectors = [
        Vector(number: 1, depression: (15, 8), anxiety: (12, 6), expected: "yes yes yes no yes"),
        // Recovered without a reliable change.
        Vector(number: 2, depression: (10, 9), anxiety: (8, 7), expected: "yes yes no no no"),
        Vector(number: 3, depression: (20, 12), anxiety: (15, 9), expected: "yes no yes no no"),
        // One measure up by 6 and the other down by 4.
        Vector(number: 4, depression: (15, 9), anxiety: (8, 12), expected: "yes no no no no"),
        // Not at caseness: out of the denominator of recovery, in the one of improvement.
        Vector(number: 5, depression: (9, 3), anxiety: (7, 3), expected: "no n/a yes no n/a"),
        Vector(number: 6, depression: (12, 18), anxiety: (10, 10), expected: "yes no no yes no"),
        Vector(number: 7, depression: (9, 10), anxiety: (7, 8), expected: "no n/a no no n/a"),
        // A score of 10 is still a case.
        Vector(number: 8, depression: (16, 10), anxiety: (14, 7), expected: "yes no yes no no"),
        Vector(number: 9, depression: (14, 8), anxiety: nil, expected: "yes ? ? ? ?"),
    ]

    private func outcome(_ vector: Vector) throws -> TalkingTherapies {
        func measure(_ scores: (Double, Double)?, _ id: String) throws -> TalkingTherapies.Measure? {
            let pairing = scores.map { Pairing.pair(ScorePair(first: $0.0, last: $0.1)) } ?? .none
            return TalkingTherapies.Measure(pairing, on: try Shelf.instrument(id))
        }
        return TalkingTherapies(depression: try measure(vector.depression, "phq-9"), anxiety: try measure(vector.anxiety, "gad-7"))
    }

    private func text(_ outcome: TalkingTherapies) -> String {
        [
            outcome.isAtCaseness, outcome.recovery, outcome.reliableImprovement, outcome.reliableDeterioration, outcome.reliableRecovery,
        ].map { answer in
            switch answer {
            case .yes: "yes"
            case .no: "no"
            case .notApplicable: "n/a"
            case .notComputable: "?"
            }
        }.joined(separator: " ")
    }

    @Test("The nine vectors", arguments: vectors)
    func answers(vector: Vector) throws {
        #expect(text(try outcome(vector)) == vector.expected)
    }

    @Test("Not computable says why")
    func reasons() throws {
        let missing = try outcome(Self.vectors[8])
        #expect(missing.recovery == .notComputable(.noScore))
        let phq9 = try Shelf.instrument("phq-9")
        let single = TalkingTherapies(
            depression: .init(.pair(ScorePair(first: 14, last: 8)), on: phq9),
            anxiety: .init(.single(9), on: try Shelf.instrument("gad-7")))
        #expect(single.isAtCaseness == .yes)
        #expect(single.recovery == .notComputable(.oneScore))
        // Below the cut-off on the one measure, and nothing known of the other: perhaps a case, perhaps not.
        let unknown = TalkingTherapies(depression: .init(.single(5), on: phq9), anxiety: nil)
        #expect(unknown.isAtCaseness == .notComputable(.noThreshold))
        #expect(unknown.recovery == .notComputable(.noThreshold))
        #expect(TalkingTherapies.Measure(.single(5), on: try Shelf.instrument("ors")) == nil)
    }

    @Test("Recovery is counted among the cases, reliable change among all")
    func denominators() throws {
        let tally = TalkingTherapiesTally(try Self.vectors.map(outcome))
        #expect(tally.completed == 9)
        #expect(tally.notAtCaseness == 2)
        #expect(tally.recovery == .init(count: 2, of: 7, notComputable: 1))
        #expect(tally.reliableRecovery == .init(count: 1, of: 7, notComputable: 1))
        #expect(tally.reliableImprovement == .init(count: 4, of: 9, notComputable: 1))
        #expect(tally.reliableDeterioration == .init(count: 1, of: 9, notComputable: 1))
        #expect(tally.reliableDeterioration.rate == 1.0 / 9)
    }

    @Test("A count of none is a rate of 0, and without a denominator there is no rate")
    func noneAtAll() throws {
        let tally = TalkingTherapiesTally([try outcome(Self.vectors[6])])
        #expect(tally.recovery.rate == nil)
        #expect(tally.reliableImprovement.rate == 0)
        #expect(TalkingTherapiesTally([]).reliableImprovement.rate == nil)
    }

    @Test("Improvement and deterioration exclude each other, and reliable recovery is both of its parts")
    func property() throws {
        let (phq9, gad7) = (try Shelf.instrument("phq-9"), try Shelf.instrument("gad-7"))
        for depression in stride(from: 0.0, through: 27, by: 3) {
            for later in stride(from: 0.0, through: 27, by: 3) {
                for anxiety in stride(from: 0.0, through: 21, by: 1) {
                    let outcome = TalkingTherapies(
                        depression: .init(.pair(ScorePair(first: depression, last: later)), on: phq9),
                        anxiety: .init(.pair(ScorePair(first: 21 - anxiety, last: anxiety)), on: gad7))
                    #expect(!(outcome.reliableImprovement == .yes && outcome.reliableDeterioration == .yes))
                    #expect(
                        (outcome.reliableRecovery == .yes) == (outcome.recovery == .yes && outcome.reliableImprovement == .yes))
                    #expect((outcome.recovery == .notApplicable) == (outcome.isAtCaseness == .no))
                }
            }
        }
    }
}

@Suite("Episodes")
struct EpisodeTests {
    private func series(_ scores: [(Int, Double?)]) throws -> ScoreSeries {
        ScoreSeries(instrument: try Shelf.instrument("phq-9"), scores: scores.map { Score(day: Day(number: $0.0), total: $0.1) })
    }

    @Test("First and last are those of the episode, and unanswered forms are neither")
    func pairing() throws {
        let all = try series([(1, 20), (10, nil), (11, 18), (15, 12), (20, 9), (21, nil), (40, 3)])
        #expect(
            all.pairing(in: Episode(from: Day(number: 10), to: Day(number: 30), attendedContacts: 4))
                == .pair(ScorePair(first: 18, last: 9)))
        #expect(all.pairing(in: Episode(from: Day(number: 10), attendedContacts: 4)) == .pair(ScorePair(first: 18, last: 3)))
        #expect(all.pairing(in: Episode(from: Day(number: 30), attendedContacts: 1)) == .single(3))
        #expect(all.pairing(in: Episode(from: Day(number: 41), attendedContacts: 0)) == .none)
        #expect(all.pairing(in: Episode(from: Day(number: 11), to: Day(number: 11), attendedContacts: 1)) == .single(18))
    }

    @Test("Two forms of one day are no pair")
    func oneDay() throws {
        let twice = try series([(5, 20), (5, 10)])
        #expect(twice.pairing(in: Episode(from: Day(number: 1), attendedContacts: 2)) == .single(20))
    }

    @Test("Completed is discharged after two attended contacts")
    func completed() {
        let day = Day(number: 100)
        #expect(Episode(from: day, to: day, attendedContacts: 2).isCompleted)
        #expect(!Episode(from: day, to: day, attendedContacts: 1).isCompleted)
        #expect(!Episode(from: day, attendedContacts: 9).isCompleted)
    }
}
