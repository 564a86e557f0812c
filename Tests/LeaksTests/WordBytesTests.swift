import Testing

@testable import Leaks

@Suite("Words of a text")
struct WordBytesTests {
    private struct Word: Equatable {
        var start: Int
        var end: Int
    }

    private func words(of text: [UInt8]) -> [(word: Word, hash: UInt64)] {
        var words: [(Word, UInt64)] = []
        text.withUnsafeBufferPointer { WordBytes.each(in: $0) { words.append((Word(start: $0, end: $1), $2)) } }
        return words
    }

    /// The same, byte by byte.
    private func plainWords(of text: [UInt8]) -> [Word] {
        text.withUnsafeBufferPointer { text in
            var words: [Word] = []
            var index = 0
            while index < text.count {
                let start = index
                if text[index] < 0x80 {
                    while index < text.count, text[index] < 0x80, WordBytes.folded[Int(text[index])] != 0 { index += 1 }
                } else {
                    while index < text.count, text[index] >= 0x80, WordBytes.gap(text, at: index) == 0 { index += 1 }
                }
                if index > start { words.append(Word(start: start, end: index)) }
                if index == start { index += text[index] < 0x80 ? 1 : max(1, WordBytes.gap(text, at: index)) }
            }
            return words
        }
    }

    @Test("They are the words that a look at each byte finds, wherever they begin")
    func sameAsByteByByte() {
        var random = SystemRandomNumberGenerator()
        let pieces = [
            "a", "Z", "0", "9", "@", "[", "`", "{", "/", ":", " ", "\n", "\0", "p-0147", "Quinlania", "abcdefgh", "abcdefghijklmnop",
            "<p class=\"x\">", "é", "ß", "נעמי", "\u{A0}", "–", "“", "ª", "🙂",
        ]
        for _ in 0..<4_000 {
            let text = (0..<Int.random(in: 0...12, using: &random)).compactMap { _ in pieces.randomElement(using: &random) }.joined()
            var bytes = Array(text.utf8)
            // Cut anywhere, also within a letter.
            if Bool.random(using: &random) { bytes.removeFirst(min(bytes.count, Int.random(in: 0...3, using: &random))) }
            #expect(words(of: bytes).map(\.word) == plainWords(of: bytes), "\(text)")
        }
    }

    @Test("Words are told apart by their letters and not by capitals, their place or what stands around them")
    func hashes() {
        let names = ["anna", "annb", "nana", "a", "aa", "abcdefgh", "abcdefghi", "habcdefg", "abcdefghabcdefgh", "שרה", "רשה"]
        var known: [UInt64: String] = [:]
        for name in names {
            let hashes = ["", " ", "<b>", "...........", "ab "].flatMap { before in
                [name, name.uppercased()].map { words(of: Array((before + $0 + " x").utf8)).dropLast().last?.hash }
            }
            #expect(Set(hashes).count == 1, "\(name)")
            if let hash = hashes.first ?? nil { #expect(known.updateValue(name, forKey: hash) == nil, "\(name)") }
        }
    }
}
