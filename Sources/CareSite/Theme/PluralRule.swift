/// The forms that languages give a word beside a number. Every language has `other`; most have few of the rest.
enum PluralCategory: String, Sendable, CaseIterable {
    case zero, one, two, few, many, other
}

/// A number as the plural rules see it: by its digits as they are written, without its sign. "1" and "1.0" may take different words.
struct PluralOperands: Sendable, Hashable {
    /// The whole part.
    let i: Int
    /// How many decimals are written.
    let v: Int
    /// The decimals as a number: 50 for "1.50".
    let f: Int

    init(_ whole: Int, decimals: Int = 0, places: Int = 0) {
        i = whole == .min ? .max : abs(whole)
        v = max(0, places)
        f = v == 0 ? 0 : abs(decimals)
    }

    /// Whether words of this category that leave the number out can only mean this number.
    func isNamed(by category: PluralCategory) -> Bool {
        switch category {
        case .zero: n(0)
        case .one: n(1)
        case .two: n(2)
        case .few, .many, .other: false
        }
    }

    /// The value is one of these whole numbers, however many zeros are written after it.
    fileprivate func n(_ numbers: Int...) -> Bool { f == 0 && numbers.contains(i) }
    /// The value is whole, and its remainder lies in the range.
    fileprivate func n(mod divisor: Int, _ range: ClosedRange<Int>) -> Bool { f == 0 && range.contains(i % divisor) }
    fileprivate func i(mod divisor: Int, _ range: ClosedRange<Int>) -> Bool { range.contains(i % divisor) }
    fileprivate var isSingle: Bool { i == 1 && v == 0 }
    fileprivate var isMillions: Bool { i != 0 && i % 1_000_000 == 0 && v == 0 }
}

/// Which form a language takes beside which number.
///
/// Source: Unicode CLDR 47, plural rules for cardinal numbers (common/supplemental/plurals.xml), for the five languages of the
/// theme and for others that a clinic is likely to add. The operands have CLDR's names. Compact forms such as "1M" are never
/// written here, so their operands are left out.
struct PluralRule: Sendable {
    private let rule: Rule

    init(of language: String) { rule = PluralRule.rule(of: language) }

    func category(of number: PluralOperands) -> PluralCategory { rule.pick(number) }

    static func category(of number: PluralOperands, in language: String) -> PluralCategory {
        rule(of: language).pick(number)
    }

    /// Every form that a strings file of the language needs. `many` of the Romance languages is only for whole millions.
    static func categories(in language: String) -> [PluralCategory] { rule(of: language).categories }

    private struct Rule: Sendable {
        let categories: [PluralCategory]
        let pick: @Sendable (PluralOperands) -> PluralCategory
    }

    /// By the language's first part: "es-MX" goes by the rules of "es". A language that is not listed has one form for 1 and one
    /// for the rest.
    private static func rule(of language: String) -> Rule {
        let language = Strings.primary(language)
        return switch language {
        case "ar":
            Rule(categories: [.zero, .one, .two, .few, .many, .other]) { n in
                n.n(0)
                    ? .zero
                    : n.n(1) ? .one : n.n(2) ? .two : n.n(mod: 100, 3...10) ? .few : n.n(mod: 100, 11...99) ? .many : .other
            }
        case "he", "iw":
            Rule(categories: [.one, .two, .other]) { n in
                n.isSingle || n.i == 0 && n.v != 0 ? .one : n.i == 2 && n.v == 0 ? .two : .other
            }
        case "en", "de", "nl", "sv", "fi", "et", "sw", "ur", "yi", "gl":
            Rule(categories: [.one, .other]) { $0.isSingle ? .one : .other }
        case "es":
            Rule(categories: [.one, .many, .other]) { $0.n(1) ? .one : $0.isMillions ? .many : .other }
        case "it", "ca":
            Rule(categories: [.one, .many, .other]) { $0.isSingle ? .one : $0.isMillions ? .many : .other }
        case "fr", "pt":
            Rule(categories: [.one, .many, .other]) { $0.i < 2 ? .one : $0.isMillions ? .many : .other }
        case "am", "bn", "fa", "gu", "hi", "kn", "zu":
            Rule(categories: [.one, .other]) { $0.i == 0 || $0.n(1) ? .one : .other }
        case "da":
            Rule(categories: [.one, .other]) { $0.n(1) || $0.f != 0 && $0.i < 2 ? .one : .other }
        case "pa", "ti":
            Rule(categories: [.one, .other]) { $0.n(0, 1) ? .one : .other }
        case "id", "ja", "ko", "ms", "my", "th", "vi", "zh":
            Rule(categories: [.other]) { _ in .other }
        default: slavicAndOthers[language] ?? plain
        }
    }

    private static var plain: Rule { Rule(categories: [.one, .other]) { $0.n(1) ? .one : .other } }

    /// Languages with several forms that go by the last digits.
    private static var slavicAndOthers: [String: Rule] {
        let eastern = Rule(categories: [.one, .few, .many, .other]) { n in
            guard n.v == 0 else { return .other }
            if n.i(mod: 10, 1...1), n.i % 100 != 11 { return .one }
            return n.i(mod: 10, 2...4) && !n.i(mod: 100, 12...14) ? .few : .many
        }
        let polish = Rule(categories: [.one, .few, .many, .other]) { n in
            guard n.v == 0 else { return .other }
            return n.i == 1 ? .one : n.i(mod: 10, 2...4) && !n.i(mod: 100, 12...14) ? .few : .many
        }
        let czech = Rule(categories: [.one, .few, .many, .other]) { n in
            n.v != 0 ? .many : n.i == 1 ? .one : (2...4).contains(n.i) ? .few : .other
        }
        let romanian = Rule(categories: [.one, .few, .other]) { n in
            n.isSingle ? .one : n.v != 0 || n.i == 0 || n.n(mod: 100, 1...19) ? .few : .other
        }
        let irish = Rule(categories: [.one, .two, .few, .many, .other]) { n in
            n.n(1) ? .one : n.n(2) ? .two : n.f == 0 && (3...6).contains(n.i) ? .few : n.f == 0 && (7...10).contains(n.i) ? .many : .other
        }
        let welsh = Rule(categories: [.zero, .one, .two, .few, .many, .other]) { n in
            n.n(0) ? .zero : n.n(1) ? .one : n.n(2) ? .two : n.n(3) ? .few : n.n(6) ? .many : .other
        }
        return ["ru": eastern, "uk": eastern, "pl": polish, "cs": czech, "sk": czech, "ro": romanian, "ga": irish, "cy": welsh]
    }
}
