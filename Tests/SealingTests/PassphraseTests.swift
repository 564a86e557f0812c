import Foundation
import Testing

@testable import Sealing

@Suite struct PassphraseTests {
    @Test(arguments: ["en", "de", "en-GB"])
    func generatedWordsComeFromTheList(_ language: String) throws {
        let list = try #require(WordList(language: language))
        let words = Passphrase.generated(in: language).words.split(separator: " ").map(String.init)
        #expect(Double(words.count) * list.bitsPerWord >= 77)
        #expect(words.allSatisfy(Set(list.words).contains))
    }

    /// So that the words of one file can be given for the next. Of so many, some would have a word twice.
    @Test(arguments: ["en", "de", "he"])
    func generatedOnesAreTaken(_ language: String) {
        for _ in 0..<3_000 {
            let passphrase = Passphrase.generated(in: language)
            #expect(passphrase.weakness(knowing: []) == nil)
        }
    }

    @Test(arguments: ["he", "ar", "es"])
    func withoutAListTheyAreDigits(_ language: String) {
        let words = Passphrase.generated(in: language).words
        let digits = words.filter(\.isNumber)
        #expect(Double(digits.count) * log2(10) >= 77)
        #expect(words.allSatisfy { $0.isNumber || $0 == " " })
    }

    @Test func generatedPassphrasesDiffer() {
        #expect(Set((0..<500).map { _ in Passphrase.generated(in: "en").words }).count == 500)
        #expect(Set((0..<500).map { _ in Passphrase.generated(in: "he").words }).count == 500)
    }

    /// So that words without gaps are still exactly one sequence of words.
    @Test(arguments: ["en", "de"])
    func noWordBeginsAnother(_ language: String) throws {
        let words = try #require(WordList(language: language)).words.map { Passphrase($0).normalised }.sorted()
        #expect(Set(words).count == words.count)
        for (first, second) in zip(words, words.dropFirst()) { #expect(!second.hasPrefix(first)) }
    }

    @Test(arguments: [
        ("", WeakPassphrase.short(least: 14)), ("correct horse", .short(least: 14)), ("12.03.1987", .date), ("1987-03-12", .date),
        ("12031987", .date), ("born 12031987", .date), ("120387", .date), ("Maya walks to the sea again", .known("Maya")),
        ("harbour sunset walking lamp seven", .known("Harbour")), ("the plan of 0147 walking lamps", .known("0147")),
        ("aaaaaaaaaaaaaaaaaaaa", .guessable(bits: 9, least: 60)), ("walking walking walking walking", .guessable(bits: 11, least: 60)),
        ("123456789012345678901234", .guessable(bits: 19, least: 60)), ("abcdefghijklmnopqrstuvwxyz", .guessable(bits: 9, least: 60)),
        ("walking lamp sunset river", .guessable(bits: 44, least: 60)),
    ])
    func weakOnesAreRefusedWithTheReason(_ words: String, _ reason: WeakPassphrase) {
        #expect(Passphrase(words).weakness(knowing: ["Maya", "p-0147", "Harbour Street Clinic"]) == reason)
    }

    @Test(arguments: ["walking lamp sunset river copper moss", "8253 0917 4416 3850 2297", "k7Vq2-Zt9x#Lm4Rw8"])
    func strongOnesAreTaken(_ words: String) {
        #expect(Passphrase(words).weakness(knowing: ["Maya", "p-0147", "Harbour Street Clinic"]) == nil)
    }

    @Test func neverPrintedByAccident() {
        let passphrase = Passphrase("walking lamp sunset river")
        #expect("\(passphrase)" == "••••" && String(reflecting: passphrase) == "••••" && passphrase.debugDescription == "••••")
        #expect(!"\([passphrase])".contains("walking"))
    }
}
