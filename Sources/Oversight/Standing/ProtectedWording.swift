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
    private let free = FreeSentences()

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
        // Counted from the text's beginning; a sentence has what was added since it began.
        var all = Counts()
        var begun = Counts()
        var start = 0
        var index = 0
        var isInWord = false
        while index < bytes.count {
            let eight = EightBytes(bytes, from: index)
            let letters = eight.letters
            let firsts = letters.firsts(isInWord: isInWord)
            // What is neither a letter nor a space ends a sentence or is a comma, and there is little of it.
            for offset in eight.others where ProtectedWording.endsSentence(bytes[index + offset]) {
                let now = all.adding(letters.first(offset), words: firsts.first(offset))
                let sentence = start..<index + offset
                if let found = found(in: bytes, sentence, now.since(begun)) { return found }
                begun = now
                start = index + offset + 1
            }
            all = all.adding(letters, words: firsts)
            isInWord = letters.holdsLast
            index += 8
        }
        return found(in: bytes, start..<bytes.count, all.since(begun))
    }

    private struct Counts {
        var words = 0
        var letters = 0

        func adding(_ letters: ByteMarks, words: ByteMarks) -> Counts {
            Counts(words: self.words &+ words.count, letters: self.letters &+ letters.count)
        }

        func since(_ earlier: Counts) -> Counts { Counts(words: words &- earlier.words, letters: letters &- earlier.letters) }
    }

    /// A sentence that is protected: where its first word begins, and whose it is. The counts say of nearly all that they are nobody's.
    private func found(
        in bytes: UnsafeBufferPointer<UInt8>, _ sentence: Range<Int>, _ counts: Counts
    ) -> (byte: Int, instrument: String)? {
        let length = counts.letters + counts.words - 1
        guard counts.words > 0, length < lengths.count, lengths[length] & ProtectedWording.bit(ofWords: counts.words) != 0 else {
            return nil
        }
        guard let instrument = instrument(of: bytes[sentence], words: counts.words, length: length) else { return nil }
        return (bytes[sentence].firstIndex { ProtectedWording.isLetter($0) } ?? sentence.lowerBound, instrument)
    }

    /// Whose sentence it is. Apart from the search, whose numbers then stay in registers.
    @inline(never)
    private func instrument(of sentence: Slice<UnsafeBufferPointer<UInt8>>, words: Int, length: Int) -> String? {
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
        return free.owner(of: folded) {
            names[Print(words: words, letters: length, digest: SHA256.firstHalf(of: folded))]
        }
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
