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
        var sentence = Sentence()
        var index = 0
        while index < bytes.count {
            // Eight letters and spaces at once: other bytes are rare.
            while index + 8 <= bytes.count, let base = UnsafeRawPointer(bytes.baseAddress) {
                let word = UInt64(littleEndian: (base + index).loadUnaligned(as: UInt64.self))
                let letters = ProtectedWording.letters(in: word)
                let space = word ^ 0x2020_2020_2020_2020
                let others = (space | ((space & 0x7F7F_7F7F_7F7F_7F7F) &+ 0x7F7F_7F7F_7F7F_7F7F)) & ~letters & 0x8080_8080_8080_8080
                guard others == 0 else { break }
                sentence.add(letters, at: index)
                index += 8
            }
            guard index < bytes.count else { break }
            // Up to the next eight, one by one.
            let end = min(index + 8, bytes.count)
            while index < end {
                let byte = bytes[index]
                if ProtectedWording.isLetter(byte) {
                    sentence.addLetter(at: index)
                } else {
                    if byte != 0x20, ProtectedWording.endsSentence(byte) {
                        if let instrument = instrument(of: sentence, in: bytes[..<index]) { return (sentence.start, instrument) }
                        sentence = Sentence()
                    }
                    sentence.isInWord = false
                }
                index += 1
            }
        }
        return instrument(of: sentence, in: bytes[...]).map { (sentence.start, $0) }
    }

    /// What is counted of a sentence while it is read.
    private struct Sentence {
        /// Where its first word begins.
        private(set) var start = 0
        private(set) var words = 0
        private(set) var letters = 0
        var isInWord = false

        mutating func addLetter(at index: Int) {
            if !isInWord {
                if words == 0 { start = index }
                words += 1
                isInWord = true
            }
            letters += 1
        }

        /// Adds eight bytes of nothing but letters and spaces, with the highest bit of each letter's.
        mutating func add(_ eight: UInt64, at index: Int) {
            let before = eight << 8 | (isInWord ? 0x80 : 0)
            let starts = eight & ~before
            if words == 0, starts != 0 { start = index + starts.trailingZeroBitCount / 8 }
            words += Sentence.bytes(starts)
            letters += Sentence.bytes(eight)
            isInWord = eight >> 63 != 0
        }

        /// How many bytes have their highest bit.
        private static func bytes(_ bits: UInt64) -> Int { Int(((bits >> 7) &* 0x0101_0101_0101_0101) >> 56) }
    }

    private func instrument(of sentence: Sentence, in bytes: Slice<UnsafeBufferPointer<UInt8>>) -> String? {
        instrument(of: bytes[sentence.start...], words: sentence.words, letters: sentence.letters)
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

    /// The highest bit of each byte that is a letter.
    private static func letters(in word: UInt64) -> UInt64 {
        // A byte's highest bit becomes whether it is at least an a, or more than a z. No sum is carried into the next byte.
        let small = (word | 0x2020_2020_2020_2020) & 0x7F7F_7F7F_7F7F_7F7F
        return (small &+ 0x1F1F_1F1F_1F1F_1F1F) & ~(small &+ 0x0505_0505_0505_0505) & ~word & 0x8080_8080_8080_8080
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
