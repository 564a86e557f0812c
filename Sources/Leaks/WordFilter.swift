/// Hashes of words: what is not in it was not put in. One bit for each value of the last twenty bits of a hash.
struct WordFilter: Sendable {
    private var bits = [UInt64](repeating: 0, count: 1 << 14)
    private static let mask: UInt64 = (1 << 20) - 1

    mutating func insert(_ hash: UInt64) { bits[Int((hash & WordFilter.mask) >> 6)] |= 1 << (hash & 63) }

    func contains(_ hash: UInt64) -> Bool { bits[Int((hash & WordFilter.mask) >> 6)] & (1 << (hash & 63)) != 0 }
}
