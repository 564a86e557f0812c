import CareModel

/// What a cell of an outcome file says.
enum CellValue {
    /// A number such as `15`, `15.0` or ` 7 `; nil when it is none. Blank cells are the caller's to look at first.
    static func number(_ text: ArraySlice<UInt8>) -> Double? {
        // Whole numbers of up to four digits are nearly all cells, so they take the short way.
        if (1...4).contains(text.count), text.allSatisfy({ (0x30...0x39).contains($0) }) {
            return Double(text.reduce(0) { $0 * 10 + Int($1 - 0x30) })
        }
        let trimmed = String(decoding: text, as: UTF8.self).trimmingSpaces()
        // Swift's own reading also takes 0x1F, 1e3 and nan, which are no scores.
        guard trimmed.utf8.allSatisfy({ (0x30...0x39).contains($0) || [0x2B, 0x2D, 0x2E].contains($0) }),
            let number = Double(trimmed), abs(number) < 1e6
        else { return nil }
        return number
    }

    /// A whole number, also when written `15.0`.
    static func whole(_ text: ArraySlice<UInt8>) -> Int? {
        guard let number = number(text), number == number.rounded() else { return nil }
        return Int(number)
    }

    /// The days of a number (`12`, `12.0`) or of a label with one number at its end (`Day_12`).
    static func days(_ text: ArraySlice<UInt8>) -> Int? {
        if let number = whole(text) { return abs(number) <= 36_525 ? number : nil }
        let label = String(decoding: text, as: UTF8.self).trimmingSpaces()
        let isDigit: (UInt8) -> Bool = { (0x30...0x39).contains($0) }
        let digits = label.utf8.reversed().prefix(while: isDigit)
        let words = label.utf8.dropLast(digits.count)
        // A label without any letter is a number that could not be read, such as 1.5; and weeks are no days.
        guard (1...4).contains(digits.count), !words.contains(where: isDigit), words.contains(where: { $0 | 0x20 >= 0x61 }),
            !["week", "month", "year", "hour"].contains(where: { label.lowercased().contains($0) })
        else { return nil }
        return Int(String(decoding: digits.reversed(), as: UTF8.self))
    }
}

/// A date format made of `yyyy`, `MM` (or `M`), `dd` (or `d`) and separators.
struct DateFormat: Sendable {
    private enum Part { case year, month, day, separator(UInt8) }
    private let parts: [Part]
    private let isPacked: Bool
    /// Whether it is `yyyy-MM-dd`.
    let isStandard: Bool

    /// Nil when the format lacks one of the three or has another letter.
    init?(_ text: String) {
        var parts: [Part] = []
        var letters: [Character: Int] = [:]
        var previous: Character?
        for character in text {
            switch character {
            case "y": if previous != "y" { parts.append(.year) }
            case "M": if previous != "M" { parts.append(.month) }
            case "d": if previous != "d" { parts.append(.day) }
            case "-", "/", ".", " ": parts.append(.separator(character.asciiValue ?? 0))
            default: return nil
            }
            letters[character, default: 0] += 1
            previous = character
        }
        guard letters["y"] == 4, let months = letters["M"], months <= 2, let days = letters["d"], days <= 2 else { return nil }
        let numbers = parts.filter { if case .separator = $0 { false } else { true } }
        guard numbers.count == 3 else { return nil }
        self.parts = parts
        // 2026111 could be 11 January or 1 November, so without separators every digit must be there.
        isPacked = parts.count < 5
        isStandard = text == "yyyy-MM-dd"
    }

    func day(_ text: ArraySlice<UInt8>) -> Day? { text.withUnsafeBufferPointer { day($0) } }

    func day(_ text: UnsafeBufferPointer<UInt8>) -> Day? {
        let isSpace: (UInt8) -> Bool = { $0 == 0x20 || $0 == 0x09 }
        let start = text.firstIndex { !isSpace($0) } ?? text.endIndex
        let bytes = text[start..<((text.lastIndex { !isSpace($0) } ?? start - 1) + 1)]
        var position = bytes.startIndex
        var year = 0, month = 0, day = 0
        func number(_ digits: Int) -> Int? {
            let start = position
            var value = 0
            while position < bytes.endIndex, position - start < digits, (0x30...0x39).contains(bytes[position]) {
                value = value * 10 + Int(bytes[position] - 0x30)
                position += 1
            }
            return position > start && (!isPacked || position - start == digits) ? value : nil
        }
        for part in parts {
            switch part {
            case .year:
                guard let value = number(4), value > 99 else { return nil }
                year = value
            case .month:
                guard let value = number(2) else { return nil }
                month = value
            case .day:
                guard let value = number(2) else { return nil }
                day = value
            case .separator(let byte):
                guard position < bytes.endIndex, bytes[position] == byte else { return nil }
                position += 1
            }
        }
        return position == bytes.endIndex ? Day(year: year, month: month, day: day) : nil
    }
}

extension String {
    func trimmingSpaces() -> String {
        let isSpace: (UInt8) -> Bool = { $0 == 0x20 || $0 == 0x09 }
        let bytes = utf8
        guard let first = bytes.firstIndex(where: { !isSpace($0) }), let last = bytes.lastIndex(where: { !isSpace($0) }) else { return "" }
        return String(self[first...last])
    }
}
