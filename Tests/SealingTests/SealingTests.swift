import Foundation
import Testing

@testable import Sealing

/// Enough rounds to be PBKDF2, few enough to seal a thousand times.
let quick = SealingStrength(unchecked: 2)

func sealed(_ text: [UInt8] = Array("A plan.".utf8), for words: String...) throws -> SealedPlan {
    try SealedPlan.seal(
        text, for: words.map { Passphrase($0) }, made: "2026-11-23", token: "0vj6j5njdbgeftd3jhwdc02a03", strength: quick)
}

@Suite struct SealingTests {
    @Test func eachRecipientOpensWithTheirOwnWords() throws {
        let plan = try SealedPlan(json: sealed(for: "one two three", "four five six").json())
        #expect(try plan.open(with: Passphrase("one two three")) == Array("A plan.".utf8))
        #expect(try plan.open(with: Passphrase("four five six")) == Array("A plan.".utf8))
        #expect(throws: SealingError.wrongPassphrase) { try plan.open(with: Passphrase("one two six")) }
    }

    @Test(arguments: [
        "One  Two three", " one\ttwo-three ", "onetwothree", "ONE TWO THREE", "one\u{2011}two three\n",
        "\u{200F}one \u{2066}two\u{2069} three",
    ])
    func gapsAndCapitalsDoNotMatter(_ typed: String) throws {
        #expect(try sealed(for: "one two three").open(with: Passphrase(typed)) == Array("A plan.".utf8))
    }

    @Test func aChangedByteOpensNothing() throws {
        let plan = try sealed(for: "one two three")
        var changed: [SealedPlan] = []
        for index in [0, 4, 100, plan.content.data.count - 1] {
            var other = plan
            other.content.data[index] ^= 1
            changed.append(other)
        }
        var other = plan
        other.content.nonce[0] ^= 1
        changed.append(other)
        other = plan
        other.made = "2026-11-24"
        changed.append(other)
        other = plan
        other.token = "1vj6j5njdbgeftd3jhwdc02a03"
        changed.append(other)
        other = plan
        other.keys[0].salt[15] ^= 1
        changed.append(other)
        other = plan
        other.keys[0].iterations += 1
        changed.append(other)
        other = plan
        other.keys[0].data[47] ^= 128
        changed.append(other)
        for other in changed { #expect(throws: SealingError.wrongPassphrase) { try other.open(with: Passphrase("one two three")) } }
    }

    @Test func contentOfAnotherPatientDoesNotFit() throws {
        // Even for one who has the words of both.
        let (first, second) = (try sealed(Array("First.".utf8), for: "one two three"), try sealed(for: "one two three"))
        var swapped = first
        swapped.content = second.content
        #expect(throws: SealingError.wrongPassphrase) { try swapped.open(with: Passphrase("one two three")) }
        swapped.keys = second.keys
        swapped.token = "1vj6j5njdbgeftd3jhwdc02a03"
        #expect(throws: SealingError.wrongPassphrase) { try swapped.open(with: Passphrase("one two three")) }
    }

    @Test func aThousandSealsRepeatNothing() throws {
        var salts: Set<Data> = []
        var nonces: Set<Data> = []
        var contents: Set<Data> = []
        for _ in 0..<1000 {
            let plan = try sealed(for: "one", "one")
            salts.formUnion(plan.keys.map(\.salt))
            nonces.formUnion(plan.keys.map(\.nonce) + [plan.content.nonce])
            contents.insert(plan.content.data.prefix(64))
        }
        #expect(salts.count == 2000)
        #expect(nonces.count == 3000)
        #expect(contents.count == 1000)
    }

    @Test func onePassphraseChangesWithoutTheOthers() throws {
        let plan = try sealed(for: "patient", "carer")
        let changed = try plan.changingPassphrase(to: Passphrase("new carer"), knowing: Passphrase("carer"), strength: quick)
        #expect(changed.keys[0] == plan.keys[0])
        #expect(changed.content == plan.content)
        #expect(changed.keys[1].salt != plan.keys[1].salt)
        #expect(try changed.open(with: Passphrase("new carer")) == Array("A plan.".utf8))
        #expect(try changed.open(with: Passphrase("patient")) == Array("A plan.".utf8))
        #expect(throws: SealingError.wrongPassphrase) { try changed.open(with: Passphrase("carer")) }
    }

    @Test(arguments: ["٤٨٢٠١ ٩٩٣٧٥", "۴۸۲۰۱ ۹۹۳۷۵", "４８２０１９９３７５", "48201-99375"])
    func digitsOfAnyKeyboardOpen(_ typed: String) throws {
        #expect(try sealed(for: "48201 99375").open(with: Passphrase(typed)) == Array("A plan.".utf8))
        #expect(throws: SealingError.wrongPassphrase) { try sealed(for: "48201 99376").open(with: Passphrase(typed)) }
    }

    @Test func aLostPassphraseIsReplacedByWhoeverHasAnother() throws {
        let plan = try sealed(for: "patient", "carer")
        let changed = try plan.changingPassphrase(of: 2, to: Passphrase("new"), knowing: Passphrase("patient"), strength: quick)
        #expect(try changed.open(with: Passphrase("new")) == Array("A plan.".utf8))
        #expect(throws: SealingError.noSuchRecipient(3)) {
            try plan.changingPassphrase(of: 3, to: Passphrase("new"), knowing: Passphrase("patient"), strength: quick)
        }
    }

    @Test func shortAndLongPlansHaveOneSize() throws {
        let short = try sealed(Array("A plan.".utf8), for: "words").json()
        let long = try sealed([UInt8](repeating: 0x61, count: 262_000), for: "words").json()
        #expect(short.count == long.count)
        #expect(try sealed([UInt8](repeating: 0x61, count: 262_144), for: "words").content.data.count == 524_288 + 16)
    }

    @Test func onlyTheKnownFormatIsRead() throws {
        let text = String(decoding: try sealed(for: "words").json(), as: UTF8.self)
        #expect(throws: SealingError.unreadable) { try SealedPlan(json: Data(text.dropLast(20).utf8)) }
        #expect(throws: SealingError.unknownVersion(2)) {
            try SealedPlan(json: Data(text.replacing("\"version\":1", with: "\"version\":2").utf8))
        }
        #expect(throws: SealingError.unreadable) { try SealedPlan(json: Data(text.replacing("overseen-sealed-plan", with: "x").utf8)) }
        #expect(!text.contains("<") && !text.contains("\\"))
    }

    @Test func tooFewOrTooManyRoundsAreRefused() throws {
        #expect(throws: SealingError.iterations(599_999)) { try SealingStrength(iterations: 599_999) }
        #expect(try SealingStrength(iterations: 600_000).iterations == 600_000)
        #expect(throws: SealingError.iterations(20_000_001)) { try SealingStrength(iterations: 20_000_001) }
        #expect(SealingStrength.standard.iterations == 1_000_000)
        #expect(throws: SealingError.noRecipient) { try sealed() }
    }
}

@Suite struct PaddingTests {
    @Test(arguments: [0, 1, 262_139, 262_140, 262_141, 524_284, 524_285])
    func paddingComesOffAgain(_ count: Int) throws {
        let text = (0..<count).map { UInt8(truncatingIfNeeded: $0 &* 7) }
        let padded = try #require(Padding.padded(text))
        #expect(padded.count.nonzeroBitCount == 1)
        #expect(Padding.stripped(padded) == text)
    }

    @Test func wrongLengthsAndPaddingAreRefused() {
        #expect(Padding.stripped([0, 0, 0]) == nil)
        #expect(Padding.stripped([0, 0, 0, 2, 1]) == nil)
        #expect(Padding.stripped([0, 0, 0, 1, 1, 9]) == nil)
        #expect(Padding.bucket(for: Padding.largest) == nil)
    }
}
