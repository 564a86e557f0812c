internal import Foundation

/// The words that passphrases are drawn from, in the languages for which there is a list.
///
/// English: the EFF's large word list (2016, CC BY 3.0 US). German: the list of the program diceware (Uli Fouquet, 2021, CC BY
/// 3.0). From both we left out words that somebody in distress should not be sent. Without a list a passphrase is digits, which
/// every reader of any script can type.
public struct WordList: Sendable {
    public let words: [String]

    /// - Parameter language: a BCP 47 code, such as `en`. Nil when there is no list for it.
    public init?(language: String) {
        guard let words = WordList.byLanguage[String(language.prefix { $0 != "-" })] else { return nil }
        self.words = words
    }

    /// Cut into words once.
    private static let byLanguage: [String: [String]] = Dictionary(
        uniqueKeysWithValues: EmbeddedText.files.compactMap { path, text in
            guard path.hasPrefix("Words/"), path.hasSuffix(".txt") else { return nil }
            return (String(path.dropFirst(6).dropLast(4)), text.split(whereSeparator: \.isNewline).map(String.init))
        })

    /// Bits that one word adds.
    public var bitsPerWord: Double { log2(Double(words.count)) }
}
