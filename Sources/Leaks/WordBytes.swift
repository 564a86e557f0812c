/// Words of UTF-8 text: runs of ASCII letters and digits, and runs of other letters.
///
/// The two are kept apart, so that an id is found behind a Hebrew preposition that is written onto it.
enum WordBytes {
    /// Each byte as it is compared: 0 for what stands between words, ASCII capitals as small letters.
    static let folded: [UInt8] = (0...255).map { byte in
        let byte = UInt8(truncatingIfNeeded: byte)
        switch byte {
        case 0x30...0x39, 0x61...0x7A, 0x80...0xFF: return byte
        case 0x41...0x5A: return byte | 0x20
        default: return 0
        }
    }

    static func small(_ byte: UInt8) -> UInt8 { (0x41...0x5A).contains(byte) ? byte | 0x20 : byte }

    static let seed: UInt64 = 0xCBF2_9CE4_8422_2325

    @inline(__always)
    static func mixed(_ hash: UInt64, _ byte: UInt8) -> UInt64 { (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01B3 }

    @inline(__always)
    static func settled(_ hash: UInt64) -> UInt64 { hash ^ (hash >> 29) }

    /// How long a space, dash or quote of several bytes is that begins at `index`; 0 when a letter does.
    @inline(__always)
    static func gap(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Int {
        switch bytes[index] {
        case 0xC2: index + 1 < bytes.count && bytes[index + 1] < 0xC0 && bytes[index + 1] != 0xAA && bytes[index + 1] != 0xBA ? 2 : 0
        case 0xE2: index + 2 < bytes.count && (0x80...0x81).contains(bytes[index + 1]) ? 3 : 0
        default: 0
        }
    }

    /// Calls `found` with the place and the hash of every word.
    @inline(__always)
    static func each(in bytes: UnsafeBufferPointer<UInt8>, _ found: (_ start: Int, _ end: Int, _ hash: UInt64) -> Void) {
        let count = bytes.count
        folded.withUnsafeBufferPointer { folded in
            var index = 0
            while index < count {
                var byte = folded[Int(bytes[index])]
                if byte == 0 {
                    index += 1
                    continue
                }
                let start = index
                var hash = seed
                if byte < 0x80 {
                    repeat {
                        hash = mixed(hash, byte)
                        index += 1
                        guard index < count else { break }
                        byte = folded[Int(bytes[index])]
                    } while byte != 0 && byte < 0x80
                } else {
                    var gap = gap(bytes, at: index)
                    while byte >= 0x80 && gap == 0 {
                        hash = mixed(hash, byte)
                        index += 1
                        guard index < count else { break }
                        byte = folded[Int(bytes[index])]
                        if byte >= 0x80 { gap = self.gap(bytes, at: index) }
                    }
                    if index == start {
                        index += gap
                        continue
                    }
                }
                found(start, index, settled(hash))
            }
        }
    }

    /// Whether a word that begins at `start` is not the end of a longer one.
    static func begins(_ bytes: UnsafeBufferPointer<UInt8>, at start: Int) -> Bool {
        guard start > 0 else { return true }
        let before = folded[Int(bytes[start - 1])]
        guard before != 0 else { return true }
        if (before < 0x80) != (bytes[start] < 0x80) { return true }
        guard before >= 0x80 else { return false }
        return start >= 2 && gap(bytes, at: start - 2) == 2 || start >= 3 && gap(bytes, at: start - 3) == 3
    }

    /// Whether a word that ends before `end` does not go on.
    static func ends(_ bytes: UnsafeBufferPointer<UInt8>, at end: Int) -> Bool {
        guard end < bytes.count, end > 0 else { return true }
        let next = folded[Int(bytes[end])]
        guard next != 0 else { return true }
        if (next < 0x80) != (bytes[end - 1] < 0x80) { return true }
        return next >= 0x80 && gap(bytes, at: end) > 0
    }
}
