import Foundation
import Testing

@testable import CareSite

/// Writes what Swift makes of the texts, for the browser to be compared with (Tests/Browser/check_search.py).
@Suite(.enabled(if: ProcessInfo.processInfo.environment["OVERSEEN_WRITE_WORDS"] != nil))
struct NormalisedTextsTests {
    private struct Entry: Encodable {
        var text: String
        var words: [String]
    }

    @Test func writeWords() throws {
        let entries = NormalisedTexts.all.map { Entry(text: $0, words: SearchWords.words(in: $0)) }
        let file = URL(filePath: ProcessInfo.processInfo.environment["OVERSEEN_WRITE_WORDS"] ?? "")
        try JSONEncoder().encode(entries).write(to: file)
    }
}
