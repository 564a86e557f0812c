import CareModel

/// Finds sentences of questionnaires that may not be printed, by digest: the text itself is nowhere in the project.
struct ProtectedWording {
    /// What is known of a sentence, without its text.
    private struct Print: Hashable {
        var words: Int
        /// Bytes, with one space between two words.
        var letters: Int
        /// The first half of the SHA-256.
        var digest: SHA256.FirstHalf
    }

    /// Longer than any sentence of a questionnaire.
    private static let longest = 10_000

    /// Short names of instruments.
    private let names: [Print: String]
    /// For each count of letters, a bit for each count of words that a protected sentence has with it.
    private let lengths: [UInt64]

    init(of instruments: some Sequence<Instrument>) {
        var names: [Print: String] = [:]
        for instrument in instruments {
            for entry in instrument.protectedWording {
                guard let print = ProtectedWording.print(entry) else { continue }
                names[print] = instrument.shortName
            }
        }
        var lengths = [UInt64](repeating: 0, count: (names.keys.map(\.letters).max() ?? 0) + 1)
        for print in names.keys { lengths[print.letters] |= ProtectedWording.bit(ofWords: print.words) }
        self.names = names
        self.lengths = lengths
    }

    /// `WORDS/LETTERS:DIGEST`, with the first 32 hexadecimal digits. Nil for what no sentence can have.
    private static func print(_ entry: String) -> Print? {
        let counts = entry.prefix { $0 != ":" }.split(separator: "/").compactMap { Int($0) }
        let digits = String(entry.drop { $0 != ":" }.dropFirst())
        guard counts.count == 2, counts[0] > 0, counts[1] >= 2 * counts[0] - 1, counts[1] <= longest,
            let digest = SHA256.FirstHalf(hex: digits),
            entry == "\(counts[0])/\(counts[1]):\(digits)"
        else { return nil }
        return Print(words: counts[0], letters: counts[1], digest: digest)
    }

    private static func bit(ofWords words: Int) -> UInt64 { 1 << UInt64(min(words, 63)) }

    /// The first protected sentence: where its first word begins, and whose it is.
    func first(in text: String) -> (byte: Int, instrument: String)? {
        guard !names.isEmpty else { return nil }
        var text = text
        return text.withUTF8 { first(in: $0) }
    }

    private func first(in bytes: UnsafeBufferPointer<UInt8>) -> (byte: Int, instrument: String)? {
        ProtectedWording.classes.withUnsafeBufferPointer { classes in
            var words = 0
            var letters = 0
            var before: UInt8 = 0
            // Where the sentence begins.
            var start = 0
            var index = 0
            // Counted without a branch, since words end where nobody can foresee it.
            while index < bytes.count {
                let kind = classes[Int(bytes[index])]
                letters &+= Int(kind & 1)
                words &+= Int(kind & ~before & 1)
                before = kind
                if kind > 1 {
                    if let found = found(in: bytes, start..<index, words: words, letters: letters) { return found }
                    words = 0
                    letters = 0
                    start = index + 1
                }
                index += 1
            }
            return found(in: bytes, start..<bytes.count, words: words, letters: letters)
        }
    }

    /// A sentence that is protected: where its first word begins, and whose it is.
    private func found(
        in bytes: UnsafeBufferPointer<UInt8>, _ sentence: Range<Int>, words: Int, letters: Int
    ) -> (byte: Int, instrument: String)? {
        guard let instrument = instrument(of: bytes[sentence], words: words, letters: letters) else { return nil }
        return (bytes[sentence].firstIndex { ProtectedWording.isLetter($0) } ?? sentence.lowerBound, instrument)
    }

    /// 1 for a letter, 2 for what ends a sentence.
    private static let classes: [UInt8] = (0...255).map { byte in
        isLetter(UInt8(byte)) ? 1 : endsSentence(UInt8(byte)) ? 2 : 0
    }

    /// Whose sentence it is. The counts say of nearly all that they are nobody's.
    private func instrument(of sentence: Slice<UnsafeBufferPointer<UInt8>>, words: Int, letters: Int) -> String? {
        let length = letters + words - 1
        guard words > 0, length < lengths.count, lengths[length] & ProtectedWording.bit(ofWords: words) != 0 else { return nil }
        var folded: [UInt8] = []
        folded.reserveCapacity(length)
        var isInWord = false
        for byte in sentence {
            if ProtectedWording.isLetter(byte) {
                if !isInWord, !folded.isEmpty { folded.append(0x20) }
                folded.append(byte | 0x20)
                isInWord = true
            } else {
                isInWord = false
            }
        }
        return names[Print(words: words, letters: length, digest: SHA256.firstHalf(of: folded))]
    }

    private static func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- 0x61 < 26 }

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
