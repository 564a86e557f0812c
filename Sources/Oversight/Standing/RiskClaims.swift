#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// Finds sentences that say or imply that there is no risk.
enum RiskClaims {
    struct Claim: Sendable, Hashable {
        /// In the UTF-8 view of the text.
        var byte: Int
        var words: String
    }

    /// The words before "risk" that deny it, longest first.
    private static let denials: [[String]] = [
        ["no", "longer", "at"], ["not", "at"], ["no", "suicide"], ["no", "suicidal"], ["no", "current"], ["no", "known"], ["zero"],
        ["without", "any"],
        ["no"],
    ]
    /// After a bare "no risk" these make it another sentence: "no risk item was endorsed", "no risk in trying".
    private static let others: Set<String> = ["item", "items", "question", "questions", "in", "that"]
    private static let hebrew = ["אין סיכון", "ללא סיכון", "אינו בסיכון", "אינה בסיכון"]

    static func first(in text: String) -> Claim? {
        var text = text
        return text.withUTF8 { first(in: $0) }
    }

    private static func first(in bytes: UnsafeBufferPointer<UInt8>) -> Claim? {
        // By its last letter, which is the rarest.
        var small = find(0x6B, in: bytes, from: 3)
        var large = find(0x4B, in: bytes, from: 3)
        while small < bytes.count || large < bytes.count {
            let last = min(small, large)
            if isRisk(bytes, at: last - 3), let claim = claim(in: bytes, at: last - 3) { return claim }
            if last == small { small = find(0x6B, in: bytes, from: last + 1) } else { large = find(0x4B, in: bytes, from: last + 1) }
        }
        guard find(0xD7, in: bytes, from: 0) < bytes.count else { return nil }
        for phrase in hebrew {
            let wanted = Array(phrase.utf8)
            guard bytes.count >= wanted.count else { continue }
            for start in 0...(bytes.count - wanted.count) where bytes[start] == wanted[0] {
                if bytes[start..<(start + wanted.count)].elementsEqual(wanted) { return Claim(byte: start, words: phrase) }
            }
        }
        return nil
    }

    /// Where the next such byte is; the number of bytes where there is none.
    private static func find(_ byte: UInt8, in bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
        guard start < bytes.count, let base = bytes.baseAddress, let found = memchr(base + start, Int32(byte), bytes.count - start)
        else { return bytes.count }
        return UnsafeRawPointer(found) - UnsafeRawPointer(base)
    }

    private static func isRisk(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Bool {
        bytes[index] | 0x20 == 0x72 && bytes[index + 1] | 0x20 == 0x69 && bytes[index + 2] | 0x20 == 0x73 && bytes[index + 3] | 0x20 == 0x6B
            && (index == 0 || !isLetter(bytes[index - 1])) && (index + 4 == bytes.count || !isLetter(bytes[index + 4]))
    }

    private static func claim(in bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Claim? {
        var before: [(word: String, start: Int)] = []
        var end = index
        while before.count < 3, let (word, start) = word(in: bytes, endingBefore: end) {
            before.insert((word, start), at: 0)
            end = start
        }
        for denial in denials where before.count >= denial.count {
            let tail = before.suffix(denial.count)
            guard tail.map(\.word) == denial, let start = tail.first?.start else { continue }
            if denial == ["no"], let next = word(in: bytes, startingAfter: index + 4), others.contains(next) { return nil }
            return Claim(byte: start, words: (denial + ["risk"]).joined(separator: " "))
        }
        return nil
    }

    private static func word(in bytes: UnsafeBufferPointer<UInt8>, endingBefore index: Int) -> (String, Int)? {
        var end = index
        while end > 0, bytes[end - 1] == 0x20 || bytes[end - 1] == 0x0A || bytes[end - 1] == 0x0D || bytes[end - 1] == UInt8(ascii: "*") {
            end -= 1
        }
        var start = end
        while start > 0, isLetter(bytes[start - 1]) { start -= 1 }
        return start < end ? (String(decoding: bytes[start..<end], as: UTF8.self).lowercased(), start) : nil
    }

    private static func word(in bytes: UnsafeBufferPointer<UInt8>, startingAfter index: Int) -> String? {
        var start = index
        while start < bytes.count, bytes[start] == 0x20 || bytes[start] == 0x0A || bytes[start] == 0x0D { start += 1 }
        var end = start
        while end < bytes.count, isLetter(bytes[end]) { end += 1 }
        return start < end ? String(decoding: bytes[start..<end], as: UTF8.self).lowercased() : nil
    }

    private static func isLetter(_ byte: UInt8) -> Bool { byte < 0x80 && (0x61...0x7A).contains(byte | 0x20) }
}
