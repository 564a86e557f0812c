internal import Foundation

/// Why a passphrase that somebody chose is not taken.
public enum WeakPassphrase: Sendable, Hashable, CustomStringConvertible {
    case short(least: Int)
    /// A date, which could be a date of birth.
    case date
    /// It holds the patient's name or id, or the clinic's name.
    case known(String)
    /// Estimated bits, and how many are asked for.
    case guessable(bits: Int, least: Int)

    public var description: String {
        switch self {
        case .short(let least): "it is shorter than \(least) letters and digits"
        case .date: "it is a date or little more than one, and dates of birth are the first thing that is tried"
        case .known(let word): "it holds \"\(word)\", which whoever finds the file could know"
        case .guessable(let bits, let least): "it is worth about \(bits) bits of guessing, and \(least) are needed"
        }
    }
}

extension Passphrase {
    /// The least length of a chosen passphrase, without gaps.
    public static let leastLength = 14
    /// The least estimate for a chosen passphrase. A file cannot count attempts, so guessing goes on as long as somebody pays.
    public static let leastBits = 60

    /// What is wrong with a chosen passphrase, or nil.
    ///
    /// The estimate is on the safe side of what pattern matchers such as zxcvbn count: a word of a list counts as one word, a
    /// run such as `abcd`, `1111` or `qwer` as one character, anything else by the kinds of its characters.
    ///
    /// - Parameter known: words that whoever finds the file may know: the patient's name and id, the clinic's name.
    public func weakness(knowing known: [String]) -> WeakPassphrase? {
        let text = normalised
        if Passphrase.isDate(text) { return .date }
        if text.count < Passphrase.leastLength { return .short(least: Passphrase.leastLength) }
        for word in known.flatMap({ $0.split(whereSeparator: { !$0.isLetter && !$0.isNumber }) }) {
            let part = Passphrase(String(word)).normalised
            if part.count >= 3, text.contains(part) { return .known(String(word)) }
        }
        let bits = estimatedBits
        return bits < Double(Passphrase.leastBits) ? .guessable(bits: Int(bits), least: Passphrase.leastBits) : nil
    }

    /// Six to eight digits and nothing else, or with few letters around a date written in digits.
    private static func isDate(_ text: String) -> Bool {
        let digits = text.filter(\.isNumber)
        let rest = text.filter { !$0.isNumber && !"./:,".contains($0) }
        guard (6...8).contains(digits.count), rest.count <= 4 else { return false }
        let numbers = digits.compactMap(\.wholeNumberValue)
        func value(_ range: Range<Int>) -> Int { numbers[range].reduce(0) { $0 * 10 + $1 } }
        func isDayAndMonth(_ first: Int, _ second: Int) -> Bool {
            (1...31).contains(first) && (1...12).contains(second) || (1...12).contains(first) && (1...31).contains(second)
        }
        if numbers.count == 8 {
            let isDayFirst = isDayAndMonth(value(0..<2), value(2..<4)) && (1900...2100).contains(value(4..<8))
            let isYearFirst = (1900...2100).contains(value(0..<4)) && isDayAndMonth(value(4..<6), value(6..<8))
            return isDayFirst || isYearFirst
        }
        return numbers.count < 8
    }

    /// Estimated entropy in bits.
    var estimatedBits: Double {
        let parts = words.lowercased().split { $0.isWhitespace || $0 == "-" }
        var seen: Set<Substring> = []
        var bits = 0.0
        for part in parts where seen.insert(part).inserted {
            bits += Passphrase.isWord(part) ? 11 : Passphrase.bits(ofCharactersIn: part)
        }
        return bits
    }

    private static func isWord(_ part: Substring) -> Bool { part.count >= 3 && part.allSatisfy(\.isLetter) && part.count <= 12 }

    private static func bits(ofCharactersIn part: Substring) -> Double {
        var kinds = 0.0
        if part.contains(where: \.isNumber) { kinds += 10 }
        if part.contains(where: \.isLetter) { kinds += 26 }
        if part.contains(where: { !$0.isNumber && !$0.isLetter }) { kinds += 15 }
        return Double(lengthWithoutRuns(part)) * log2(max(kinds, 2))
    }

    /// Characters that do not just go on as the two before them did.
    private static func lengthWithoutRuns(_ part: Substring) -> Int {
        let scalars = part.unicodeScalars.map { Int($0.value) }
        var count = 0
        for index in scalars.indices {
            let step = index >= 2 ? scalars[index] - scalars[index - 1] : nil
            if let step, abs(step) <= 1, step == scalars[index - 1] - scalars[index - 2] { continue }
            count += 1
        }
        return count
    }
}
