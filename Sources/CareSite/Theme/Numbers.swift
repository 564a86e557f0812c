/// Numbers as this language writes them, always in the digits 0 to 9: a score must look on the page as it does on the
/// questionnaire and on a telephone. Coordinates of drawings never come from here (see `ChartGeometry`).
extension Strings {
    /// "1,234": a whole number with the language's marks. For counts, never for years, versions or numbers of steps.
    func number(_ value: Int) -> String { figure(units: value, decimals: 0) }

    /// A number with this many decimals, at most three.
    func number(_ value: Double, decimals: Int) -> String {
        let places = min(3, max(0, decimals))
        let units = (value * Double(Strings.power(places))).rounded()
        // No scale has such scores; a number that is none has no digits.
        guard units.isFinite, abs(units) < 1e15 else { return "\u{2013}" }
        return figure(units: Int(units), decimals: places)
    }

    /// A score as people write it: "17", or "17.5" where a score has parts.
    func score(_ value: Double) -> String {
        // Almost all of them: no language sets a mark into these.
        if value >= 0, value < 1_000, let whole = Int(exactly: value) { return Strings.wholeScores[whole] }
        return number(value, decimals: Strings.places(ofScore: value))
    }

    private static let wholeScores = (0..<1_000).map { String($0) }

    /// "45%"
    func percent(_ value: Int) -> String { self("rate-percent", ["value": share(value)]) }

    /// "40% to 50%"
    func percent(from low: Int, to high: Int) -> String { self("rate-range", ["low": share(low), "high": share(high)]) }

    /// A number before a percent sign. After Arabic letters the sign would jump to the other side of the number (UAX #9, rules
    /// W2 and W5), so a direction mark stands between.
    private func share(_ value: Int) -> String {
        (marks.isInArabicScript ? Strings.leftToRightMark : "") + number(value)
    }

    private static let leftToRightMark = "\u{200E}"

    /// The number as plural rules see it: with the decimals that are written.
    static func operands(ofScore value: Double) -> PluralOperands {
        let places = places(ofScore: value)
        let units = (value * Double(power(places))).rounded()
        guard units.isFinite, abs(units) < 1e15 else { return PluralOperands(0, decimals: 1, places: 1) }
        return PluralOperands(Int(units) / power(places), decimals: Int(units) % power(places), places: places)
    }

    private static func places(ofScore value: Double) -> Int { value == value.rounded() ? 0 : 1 }

    private static func power(_ places: Int) -> Int {
        switch places {
        case ...0: 1
        case 1: 10
        case 2: 100
        default: 1_000
        }
    }

    /// - Parameter units: the number times ten to the power of `decimals`.
    private func figure(units: Int, decimals: Int) -> String {
        let scale = UInt(Strings.power(decimals))
        var text = grouped(units.magnitude / scale)
        if decimals > 0 {
            let digits = String(units.magnitude % scale)
            text += marks.decimal + String(repeating: "0", count: max(0, decimals - digits.count)) + digits
        }
        guard units < 0 else { return text }
        // A true minus sign. In a right-to-left text it would stand behind the number without the mark.
        return (isRightToLeft ? Strings.leftToRightMark : "") + "\u{2212}" + text
    }

    private func grouped(_ whole: UInt) -> String {
        let digits = String(whole)
        guard let from = marks.thousandsFrom, whole >= max(1_000, from), let mark = marks.thousands else { return digits }
        var text = ""
        for (index, digit) in digits.enumerated() {
            if index > 0, (digits.count - index) % 3 == 0 { text += mark }
            text.append(digit)
        }
        return text
    }
}

/// What a language sets between the digits of a number.
struct NumberMarks: Sendable {
    let decimal: String
    let thousands: String?
    /// The smallest number whose thousands are set apart.
    let thousandsFrom: UInt?
    /// Whether a percent sign stands behind Arabic letters.
    let isInArabicScript: Bool

    /// - Parameter texts: of a strings file.
    init(_ texts: [String: String], language: String) {
        decimal = texts["decimal-mark"] ?? "."
        thousands = texts["thousands-mark"]
        thousandsFrom = texts["thousands-from"].flatMap { UInt($0) }
        isInArabicScript = ["ar", "ckb", "fa", "ps", "sd", "ug", "ur"].contains(Strings.primary(language))
    }
}
