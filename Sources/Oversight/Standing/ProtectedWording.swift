import CareModel

/// Finds sentences of questionnaires that may not be printed, by digest: the text itself is nowhere in the project.
struct ProtectedWording {
    /// Short names of instruments by `WORDS/LETTERS:DIGEST`.
    private let names: [String: String]
    /// The counts that any protected sentence has.
    private let lengths: Set<Length>

    private struct Length: Hashable {
        var words: Int
        var letters: Int
    }

    init(of instruments: some Sequence<Instrument>) {
        var names: [String: String] = [:]
        var lengths: Set<Length> = []
        for instrument in instruments {
            for entry in instrument.protectedWording {
                let counts = entry.prefix { $0 != ":" }.split(separator: "/").compactMap { Int($0) }
                guard counts.count == 2 else { continue }
                names[entry] = instrument.shortName
                lengths.insert(Length(words: counts[0], letters: counts[1]))
            }
        }
        self.names = names
        self.lengths = lengths
    }

    /// The first protected sentence: where its first word begins, and whose it is.
    func first(in text: String) -> (byte: Int, instrument: String)? {
        guard !names.isEmpty else { return nil }
        var words: [UInt8] = []
        var count = 0
        var start = 0
        var isInWord = false
        func match() -> String? {
            guard lengths.contains(Length(words: count, letters: words.count)) else { return nil }
            let digest = SHA256.hexDigest(of: String(decoding: words, as: UTF8.self)).prefix(32)
            return names["\(count)/\(words.count):\(digest)"]
        }
        for (position, byte) in text.utf8.enumerated() {
            let letter = byte | 0x20
            if (0x61...0x7A).contains(letter) {
                if count == 0 { start = position }
                if !isInWord {
                    if count > 0 { words.append(0x20) }
                    count += 1
                    isInWord = true
                }
                words.append(letter)
                continue
            }
            isInWord = false
            guard ProtectedWording.endsSentence(byte) else { continue }
            if let instrument = match() { return (start, instrument) }
            words.removeAll(keepingCapacity: true)
            count = 0
        }
        return match().map { (start, $0) }
    }

    /// Punctuation, and the marks of lists, headings, quotations and tables. A line's end alone does not end a sentence.
    private static func endsSentence(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?"), UInt8(ascii: ":"), UInt8(ascii: ";"), UInt8(ascii: "*"),
            UInt8(ascii: "#"), UInt8(ascii: ">"), UInt8(ascii: "|"), UInt8(ascii: "\""), 0x30...0x39, 0x80...:
            true
        default: byte == UInt8(ascii: "-")
        }
    }
}
