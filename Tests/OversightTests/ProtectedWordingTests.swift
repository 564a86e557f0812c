import CareModel
import Foundation
import Testing

@testable import Oversight

@Suite("Finding protected sentences")
struct ProtectedWordingTests {
    /// What is looked at eight bytes at a time is what one sees when one looks at each.
    @Test func eightBytesAreWhatTheyAreOneByOne() {
        var random = SystemRandomNumberGenerator()
        let likely = Array("az AZ@[`{ .,'\n-09:é\u{05D0}\u{7F}\u{0}".utf8)
        for length in 0...40 {
            for _ in 0..<50 {
                let text = (0..<length).map { _ in likely.randomElement(using: &random) ?? 0x20 }
                text.withUnsafeBufferPointer { text in
                    var isInWord = false
                    for start in stride(from: 0, to: length, by: 8) {
                        let eight = EightBytes(text, from: start)
                        let bytes = (start..<start + 8).map { $0 < length ? text[$0] : 0x20 }
                        let isLetter = bytes.map { ($0 | 0x20) >= 0x61 && ($0 | 0x20) <= 0x7A && $0 < 0x80 }
                        #expect(Array(eight.letters) == (0..<8).filter { isLetter[$0] })
                        #expect(Array(eight.others) == (0..<8).filter { !isLetter[$0] && bytes[$0] != 0x20 })
                        let firsts = (0..<8).filter { isLetter[$0] && !($0 == 0 ? isInWord : isLetter[$0 - 1]) }
                        #expect(Array(eight.letters.firsts(isInWord: isInWord)) == firsts)
                        #expect(eight.letters.count == isLetter.count { $0 })
                        for end in 0..<8 { #expect(eight.letters.first(end).count == isLetter[..<end].count { $0 }) }
                        isInWord = isLetter[7]
                        #expect(eight.letters.holdsLast == isInWord)
                    }
                }
            }
        }
    }

    /// Wherever a sentence stands, whatever stands around it, and whether or not others were looked up before.
    @Test func findsASentenceAnywhere() {
        let sentence = "the invented question of a test"
        let digest = SHA256.hexDigest(of: sentence).prefix(32)
        var instrument = Instrument(
            id: "test", name: Wording("Test"), shortName: "TEST-1", itemCount: 1, itemRange: 0...3, totalRange: 0...3,
            direction: .higherIsWorse)
        instrument.protectedWording = ["6/\(sentence.utf8.count):\(digest)"]
        let wording = ProtectedWording(of: [instrument])
        for before in 0..<20 {
            let text = String(repeating: "x", count: before) + ". The  invented, question\nof a TEST! And more."
            #expect(wording.first(in: text)?.byte == before + 2)
            #expect(wording.first(in: text.replacingOccurrences(of: "TEST", with: "TESS")) == nil)
            #expect(wording.first(in: text.replacingOccurrences(of: "TEST", with: "TESS")) == nil)
            #expect(wording.first(in: text)?.instrument == instrument.shortName)
        }
    }
}
