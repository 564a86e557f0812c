/// A coordinate with one decimal, spelled once for all the places in a drawing where it stands.
struct Coordinate {
    let value: Double
    /// Its characters, the first in the lowest byte.
    let digits: UInt64
    /// How many they are; none where so few bytes have no room for it.
    let count: Int

    init(_ value: Double) {
        self.value = value
        let tenths = Int((value * 10).rounded())
        guard (0..<10_000).contains(tenths) else {
            (digits, count) = (0, 0)
            return
        }
        // Up to three digits, the point and one digit.
        var digits = UInt64(UInt8(ascii: "0") + UInt8(tenths % 10)) << 8 | UInt64(UInt8(ascii: "."))
        var count = 2
        var whole = tenths / 10
        repeat {
            digits = digits << 8 | UInt64(UInt8(ascii: "0") + UInt8(whole % 10))
            whole /= 10
            count += 1
        } while whole > 0
        (self.digits, self.count) = (digits, count)
    }
}
