/// Hashes of words: what is not in it was not put in. One bit for each value of the last twenty bits of a hash.
struct WordFilter: Sendable {
    private var bits = [UInt64](repeating: 0, count: 1 << 14)
    private static let mask: UInt64 = (1 << 20) - 1

    mutating func insert(_ hash: UInt64) { bits[Int((hash & WordFilter.mask) >> 6)] |= 1 << (hash & 63) }

    func contains(_ hash: UInt64) -> Bool { bits[Int((hash & WordFilter.mask) >> 6)] & (1 << (hash & 63)) != 0 }

    /// The same for many hashes, without a look at the array for each.
    @inline(__always)
    func whileRead(_ work: (_ mayHold: (UInt64) -> Bool) -> Void) {
        bits.withUnsafeBufferPointer { bits in
            work { hash in bits[Int((hash & WordFilter.mask) >> 6)] & (1 << (hash & 63)) != 0 }
        }
    }
}
