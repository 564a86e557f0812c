/// Eight bytes of a text, looked at together.
struct EightBytes {
    private let word: UInt64

    /// The bytes from `index`, with spaces behind the text's end.
    @inline(__always)
    init(_ text: UnsafeBufferPointer<UInt8>, from index: Int) {
        if index + 8 <= text.count {
            word = UInt64(littleEndian: UnsafeRawBufferPointer(text).loadUnaligned(fromByteOffset: index, as: UInt64.self))
        } else {
            var rest: UInt64 = 0x2020_2020_2020_2020
            for position in stride(from: text.count - 1, through: index, by: -1) { rest = rest << 8 | UInt64(text[position]) }
            word = rest
        }
    }

    /// Letters of ASCII.
    var letters: ByteMarks {
        // Where a sum reaches 0x80, the byte without its case is an `a` or above, and where the other one does, above `z`.
        let small = word & 0x7F7F_7F7F_7F7F_7F7F | 0x2020_2020_2020_2020
        return ByteMarks((small &+ 0x1F1F_1F1F_1F1F_1F1F) & ~(small &+ 0x0505_0505_0505_0505) & ~word & ByteMarks.all)
    }

    /// What is neither a letter nor a space.
    var others: ByteMarks {
        let apart = word ^ 0x2020_2020_2020_2020
        let isNoSpace = (apart & 0x7F7F_7F7F_7F7F_7F7F &+ 0x7F7F_7F7F_7F7F_7F7F) | apart
        return ByteMarks(isNoSpace & ~letters.bits & ByteMarks.all)
    }
}

/// Some of eight bytes: the highest bit of each that is meant.
struct ByteMarks: Sequence, IteratorProtocol {
    static let all: UInt64 = 0x8080_8080_8080_8080

    private(set) var bits: UInt64

    init(_ bits: UInt64) { self.bits = bits }

    var count: Int { Int(((bits >> 7) &* 0x0101_0101_0101_0101) >> 56) }

    var holdsLast: Bool { bits >> 63 == 1 }

    /// Those among the first so many bytes, of fewer than eight.
    func first(_ count: Int) -> ByteMarks { ByteMarks(bits & (1 << UInt64(truncatingIfNeeded: count * 8) &- 1)) }

    /// Those that have none right before them.
    ///
    /// - Parameter isInWord: whether there is one right before all eight.
    func firsts(isInWord: Bool) -> ByteMarks { ByteMarks(bits & ~(bits << 8 | (isInWord ? 0x80 : 0))) }

    /// Where the next one is.
    mutating func next() -> Int? {
        guard bits != 0 else { return nil }
        defer { bits &= bits &- 1 }
        return bits.trailingZeroBitCount >> 3
    }
}
