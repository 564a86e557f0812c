internal import Foundation

extension Passphrase {
    /// The least entropy of a generated passphrase, in bits.
    public static let generatedBits = 77.0

    /// A new passphrase of at least 77 bits: words of `language`, or digits in groups of four where there is no list of words.
    ///
    /// One that `weakness` would not take from a person, such as the same word twice, is drawn again: somebody may give it back for
    /// the next file. Fewer than one in a hundred are, which costs less than 0.02 bits; the lists have 0.4 to spare.
    public static func generated(in language: String) -> Passphrase {
        var generator = SystemRandomNumberGenerator()
        while true {
            let passphrase = drawn(in: language, using: &generator)
            if passphrase.weakness(knowing: []) == nil { return passphrase }
        }
    }

    private static func drawn(in language: String, using generator: inout some RandomNumberGenerator) -> Passphrase {
        guard let list = WordList(language: language), !list.words.isEmpty else {
            let count = Int((generatedBits / log2(10)).rounded(.up))
            let digits = (0..<count).map { _ in String(Int.random(in: 0...9, using: &generator)) }
            let groups = stride(from: 0, to: count, by: 4).map { digits[$0..<min(count, $0 + 4)].joined() }
            return Passphrase(groups.joined(separator: " "))
        }
        let count = Int((generatedBits / list.bitsPerWord).rounded(.up))
        let words = (0..<count).map { _ in list.words[Int.random(in: 0..<list.words.count, using: &generator)] }
        return Passphrase(words.joined(separator: " "))
    }
}
