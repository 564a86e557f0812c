import Testing

@testable import CareSite

@Suite("Short codes of patients")
struct PatientCodesTests {
    @Test("Six characters, and more where two tokens begin alike")
    func length() {
        #expect(PatientCodes(of: []).length == 6)
        #expect(PatientCodes(of: ["k3v9xw2mzq", "k3v9xb2mzq"]).length == 6)
        let codes = PatientCodes(of: ["k3v9xw2mzq", "k3v9xw2bzq", "a"])
        #expect(codes.length == 8)
        #expect(["k3v9xw2mzq", "k3v9xw2bzq", "a"].map { codes[$0] } == ["k3v9xw2m", "k3v9xw2b", "a"])
        #expect(PatientCodes(of: ["same", "same"]).length == 6)
    }

    @Test("Ten thousand patients are told apart, and no code gives a whole token away")
    func many() {
        var dice = Dice(state: 7)
        let tokens = (0..<10_000).map { _ in
            String((0..<26).map { _ in Character(["b", "c", "4", "7", "z", "x", "0", "m"][dice.below(8)]) })
        }
        let codes = PatientCodes(of: tokens)
        #expect(Set(tokens.map { codes[$0] }).count == Set(tokens).count)
        #expect(codes.length < 14)
    }
}
