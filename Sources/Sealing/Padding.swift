/// Padding to a few sizes, so that the length of a file does not tell how much is going on with a patient.
///
/// A padded text is its length as four bytes, the highest first, the text, and zeros up to the bucket's size.
enum Padding {
    /// 256 KiB, then each power of two. A plan with its articles is some 100 KiB, so that nearly all fall into the first.
    static let smallest = 262_144
    /// What four bytes can count is far above this.
    static let largest = 1 << 28

    /// The size of the bucket for a text, or nil for one that is too long to share as a file.
    static func bucket(for count: Int) -> Int? {
        var size = smallest
        while size < count + 4 {
            size *= 2
            if size > largest { return nil }
        }
        return size
    }

    static func padded(_ text: [UInt8]) -> [UInt8]? {
        guard let size = bucket(for: text.count) else { return nil }
        var padded: [UInt8] = []
        padded.reserveCapacity(size)
        for shift in [24, 16, 8, 0] { padded.append(UInt8(truncatingIfNeeded: text.count >> shift)) }
        padded += text
        padded += repeatElement(0, count: size - padded.count)
        return padded
    }

    /// Nil when the length does not fit or the padding is not zeros.
    static func stripped(_ padded: [UInt8]) -> [UInt8]? {
        guard padded.count >= 4 else { return nil }
        let count = padded[..<4].reduce(0) { $0 << 8 | Int($1) }
        guard count <= padded.count - 4, padded[(4 + count)...].allSatisfy({ $0 == 0 }) else { return nil }
        return Array(padded[4..<(4 + count)])
    }
}
