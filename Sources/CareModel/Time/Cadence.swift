/// How often something is due: `1 week`, `2 weeks`, `10 days`, `3 months`, `1 year`.
public struct Cadence: Sendable, Hashable, CustomStringConvertible {
    public enum Unit: String, Sendable, Hashable, CaseIterable {
        case day, week, month, year
    }

    /// At least 1.
    public let count: Int
    public let unit: Unit

    public init?(count: Int, unit: Unit) {
        guard count >= 1, count <= 10_000 else { return nil }
        self.count = count
        self.unit = unit
    }

    /// Reads `N UNIT` or `N UNITs`; nil for anything else.
    public init?(_ text: some StringProtocol) {
        let words = text.split(separator: " ")
        guard words.count == 2, let count = Int(words[0]) else { return nil }
        let word = words[1].hasSuffix("s") ? words[1].dropLast() : words[1][...]
        guard let unit = Unit(rawValue: String(word)) else { return nil }
        self.init(count: count, unit: unit)
    }

    /// Reads the same from bytes.
    public init?(utf8 bytes: UnsafeBufferPointer<UInt8>) {
        var count = 0
        var position = 0
        while position < bytes.count, position < 5, bytes[position] >= 0x30, bytes[position] <= 0x39 {
            count = count * 10 + Int(bytes[position] - 0x30)
            position += 1
        }
        guard position > 0, position + 1 < bytes.count, bytes[position] == 0x20 else {
            self.init(String(decoding: bytes, as: UTF8.self))
            return
        }
        let word = bytes[(position + 1)...]
        let one = word.last == UInt8(ascii: "s") ? word.dropLast() : word
        guard let unit = Unit.allCases.first(where: { one.elementsEqual($0.rawValue.utf8) }) else {
            self.init(String(decoding: bytes, as: UTF8.self))
            return
        }
        self.init(count: count, unit: unit)
    }

    /// The day that is one cadence after `day`.
    public func next(after day: Day) -> Day {
        switch unit {
        case .day: day.advanced(byDays: count)
        case .week: day.advanced(byDays: 7 * count)
        case .month: day.advanced(byMonths: count)
        case .year: day.advanced(byMonths: 12 * count)
        }
    }

    public var description: String { "\(count) \(unit.rawValue)\(count == 1 ? "" : "s")" }
}
