import Foundation

@testable import CareSite

/// Texts on which search must do the same in Swift and in JavaScript.
enum NormalisedTexts {
    /// Every character of scripts without word lists of their own, alone between two letters, and mixtures of them.
    ///
    /// Characters that are younger than Unicode 12 are left out: a browser may know them before Swift does, or after.
    static let all: [String] = singles + mixtures

    private static let characters: [Unicode.Scalar] = (UInt32(0x20)...0x1FBFF).compactMap(Unicode.Scalar.init).filter { scalar in
        // Han, Hangul and private use by the thousand would show nothing new.
        let isBulk = (0x3400...0x9FFF).contains(scalar.value) || (0xAC00...0xD7A3).contains(scalar.value) || scalar.value > 0x1F000
        let isOld = scalar.properties.age.map { $0.major <= 12 } ?? false
        return isOld && !(isBulk && !scalar.value.isMultiple(of: 97))
            && ![.privateUse, .surrogate, .unassigned].contains(scalar.properties.generalCategory)
    }

    private static let singles = characters.map { "a\(String(Character($0)))b" }

    private static let mixtures: [String] = {
        var generator = SplitMix(state: 20_261_123)
        let marks = Array("\u{301}\u{308}\u{5B8}\u{64E}'’״\"-–· \u{AD}\u{200D}".unicodeScalars)
        let scripts = ["aZéßİıłœ19", "אבגךםןףץ״׳", "ابةىأآلا٣", "αΣςΩ", "яЖё", "ﬁ½①Ⅳ", "한글かな漢"].map { Array($0.unicodeScalars) }
        return (0..<2_000).map { number in
            let letters = scripts[number % scripts.count]
            var text = String.UnicodeScalarView()
            for _ in 0..<Int.random(in: 1...24, using: &generator) {
                let choice = Int.random(in: 0..<10, using: &generator)
                let from = choice < 6 ? letters : choice < 9 ? marks : characters
                if let scalar = from.randomElement(using: &generator) { text.append(scalar) }
            }
            return String(text)
        }
    }()
}

/// A small generator whose numbers are the same in every run.
private struct SplitMix: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var value = state
        value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
        value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
        return value ^ (value >> 31)
    }
}
