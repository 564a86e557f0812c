import CareModel
import Outcomes
import Testing

/// The worked example of 1991, the vector with unequal spreads, a round trip, and what cannot be computed.
@Suite("Jacobson and Truax")
struct JacobsonTruaxTests {
    private func close(_ value: Double, _ expected: Double) -> Bool { abs(value - expected) < 0.00005 }

    @Test("The worked example of 1991, where higher is better")
    func workedExample() throws {
        let index = try ReliableChangeIndex(standardDeviation: 7.5, reliability: 0.80)
        #expect(close(index.standardErrorOfMeasurement, 3.3541))
        #expect(close(index.standardErrorOfDifference, 4.7434))
        let change = try index.index(from: 32.5, to: 47.5)
        #expect(close(change, 3.1623))
        #expect(ReliableChangeIndex.isReliable(change))
        #expect(close(index.points(), 9.2971))
        let clinical = try Norm(mean: 40, standardDeviation: 7.5)
        let functional = try Norm(mean: 60, standardDeviation: 7.5)
        #expect(ClinicalCutOffs.a(clinical: clinical, direction: .higherIsBetter) == 55)
        #expect(ClinicalCutOffs.b(functional: functional, direction: .higherIsBetter) == 45)
        #expect(ClinicalCutOffs.c(clinical: clinical, functional: functional) == 50)
    }

    @Test("With unequal spreads b is that of the functional population: 13, not 19")
    func unequalSpreads() throws {
        let index = try ReliableChangeIndex(standardDeviation: 7, reliability: 0.86)
        #expect(close(index.standardErrorOfMeasurement, 2.6192))
        #expect(close(index.standardErrorOfDifference, 3.7041))
        #expect(close(try index.index(from: 24, to: 9), -4.0496))
        #expect(close(index.points(at: .ninetyFive), 7.2599))
        #expect(close(index.points(at: .ninety), 6.0932))
        let clinical = try Norm(mean: 24, standardDeviation: 7)
        let functional = try Norm(mean: 5, standardDeviation: 4)
        #expect(ClinicalCutOffs.a(clinical: clinical, direction: .higherIsWorse) == 10)
        #expect(ClinicalCutOffs.b(functional: functional, direction: .higherIsWorse) == 13)
        #expect(close(ClinicalCutOffs.c(clinical: clinical, functional: functional), 11.9091))
    }

    @Test("A round trip: the points of a spread and a reliability")
    func roundTrip() throws {
        let index = try ReliableChangeIndex(standardDeviation: 10.5, reliability: 0.931)
        #expect(close(index.standardErrorOfMeasurement, 2.7581))
        #expect(close(index.standardErrorOfDifference, 3.9006))
        #expect(close(index.points(), 7.6451))
        #expect(close(try index.index(from: 0, to: index.points()), 1.96))
    }

    @Test("The marital data of 1989: the standard error from its mean reliability")
    func maritalData() throws {
        #expect(abs(try ReliableChangeIndex(standardDeviation: 11.826, reliability: 0.88).standardErrorOfDifference - 5.793) < 0.001)
    }

    @Test("An index of exactly 1.96 is not reliable")
    func boundary() {
        #expect(!ReliableChangeIndex.isReliable(1.96))
        #expect(!ReliableChangeIndex.isReliable(-1.96))
        #expect(ReliableChangeIndex.isReliable(1.96.nextUp))
        #expect(ReliableChangeIndex.isReliable(-1.7, at: .ninety))
        #expect(!ReliableChangeIndex.isReliable(-1.7, at: .ninetyFive))
    }

    @Test("Degenerate inputs are errors, not infinities")
    func degenerate() {
        #expect(throws: NormError.perfectReliability) { try ReliableChangeIndex(standardDeviation: 7, reliability: 1) }
        #expect(throws: NormError.noSpread(0)) { try ReliableChangeIndex(standardDeviation: 0, reliability: 0.8) }
        #expect(throws: NormError.noSpread(-1)) { try ReliableChangeIndex(standardDeviation: -1, reliability: 0.8) }
        #expect(throws: NormError.noSpread(.infinity)) { try ReliableChangeIndex(standardDeviation: .infinity, reliability: 0.8) }
        #expect(throws: NormError.reliabilityOutOfRange(-0.1)) { try ReliableChangeIndex(standardDeviation: 7, reliability: -0.1) }
        #expect(throws: NormError.reliabilityOutOfRange(1.1)) { try ReliableChangeIndex(standardDeviation: 7, reliability: 1.1) }
        #expect(throws: NormError.self) { try ReliableChangeIndex(standardDeviation: 7, reliability: .nan) }
        #expect(throws: NormError.noSpread(0)) { try Norm(mean: 5, standardDeviation: 0) }
        #expect(throws: NormError.notFinite) { try Norm(mean: .nan, standardDeviation: 1) }
        #expect(throws: NormError.notFinite) { try ReliableChangeIndex(standardDeviation: 7, reliability: 0.8).index(from: .nan, to: 3) }
    }

    @Test(
        "Reliable change and the side of the cut-off together",
        arguments: [
            (24.0, 9.0, ClinicalChange.improvedAcrossCutOff), (24, 14, .improved), (24, 20, .uncertain), (10, 6, .uncertain),
            (8, 11, .uncertain), (8, 20, .deterioratedAcrossCutOff), (20, 30, .deteriorated), (24, 12, .improved),
        ])
    func categories(earlier: Double, later: Double, expected: ClinicalChange) throws {
        let index = try ReliableChangeIndex(standardDeviation: 7, reliability: 0.86)
        #expect(try ClinicalChange.from(earlier, to: later, index: index, cutOff: 12, direction: .higherIsWorse) == expected)
        // The mirror image, on a scale that runs the other way.
        #expect(try ClinicalChange.from(-earlier, to: -later, index: index, cutOff: -12, direction: .higherIsBetter) == expected)
    }
}
