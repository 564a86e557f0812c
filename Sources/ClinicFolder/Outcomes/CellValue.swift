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
        guard let number = Double(trimmed), number.isFinite, abs(number) < 1e6 else { return nil }
        return number
    }

    /// A whole number, also when written `15.0`.
    static func whole(_ text: ArraySlice<UInt8>) -> Int? {
        guard let number = number(text), number == number.rounded() else { return nil }
        return Int(number)
    }

    /// The digits at the end of a label such as `Day_12`.
    static func trailingNumber(_ text: String) -> Int? {
        let digits = text.trimmingSpaces().utf8.reversed().prefix { (0x30...0x39).contains($0) }
        guard !digits.isEmpty, digits.count <= 6 else { return nil }
        return Int(String(decoding: digits.reversed(), as: UTF8.self))
    }
}

/// A date format made of `yyyy`, `MM` (or `M`), `dd` (or `d`) and separators.
struct DateFormat: Sendable {
    private enum Part { case year, month, day, separator(UInt8) }
    private let parts: [Part]

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
        self.parts = parts
    }

    func day(_ text: String) -> Day? {
        let bytes = Array(text.trimmingSpaces().utf8)
        var position = 0
        var year = 0, month = 0, day = 0
        func number(_ digits: Int) -> Int? {
            let start = position
            var value = 0
            while position < bytes.count, position - start < digits, (0x30...0x39).contains(bytes[position]) {
                value = value * 10 + Int(bytes[position] - 0x30)
                position += 1
            }
            return position > start ? value : nil
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
                guard position < bytes.count, bytes[position] == byte else { return nil }
                position += 1
            }
        }
        return position == bytes.count ? Day(year: year, month: month, day: day) : nil
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
