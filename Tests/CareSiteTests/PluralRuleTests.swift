import Foundation
import Testing

@testable import CareSite

struct PluralRuleTests {
    private static var table: [(language: String, form: PluralCategory, numbers: [Substring])] {
        get throws {
            let file = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().appending(
                path: "Fixtures/plurals.tsv")
            return try String(contentsOf: file, encoding: .utf8).split(separator: "\n").filter { !$0.hasPrefix("#") }.map { line in
                let fields = line.split(separator: "\t")
                return (String(fields[0]), try #require(PluralCategory(rawValue: String(fields[1]))), fields[2].split(separator: " "))
            }
        }
    }

    private static func operands(_ number: Substring) throws -> PluralOperands {
        let parts = number.split(separator: ".")
        let decimals = parts.count > 1 ? parts[1] : ""
        return PluralOperands(try #require(Int(parts[0])), decimals: Int(decimals) ?? 0, places: decimals.count)
    }

    @Test func `the rules are those of CLDR`() throws {
        var known: [String: Set<PluralCategory>] = [:]
        for (language, form, numbers) in try Self.table {
            known[language, default: []].insert(form)
            for number in numbers {
                #expect(PluralRule.category(of: try Self.operands(number), in: language) == form, "\(language) \(number)")
            }
        }
        #expect(known.count > 40)
        for (language, forms) in known { #expect(Set(PluralRule.categories(in: language)) == forms, "\(language)") }
    }

    @Test func `a region goes by its language, and an unknown language has two forms`() {
        #expect(PluralRule.category(of: PluralOperands(2), in: "ar-EG") == .two)
        #expect(PluralRule.category(of: PluralOperands(2_000_000), in: "es-MX") == .many)
        #expect(PluralRule.categories(in: "tlh") == [.one, .other])
        #expect(
            PluralRule.category(of: PluralOperands(-1), in: "he") == .one
                && PluralRule.category(of: PluralOperands(.min), in: "en") == .other)
    }

    @Test func `the form goes with the number as it is written`() throws {
        let arabic = try Languages.strings("ar")
        #expect(
            [1, 2, 3, 11, 100, 103].map { arabic.count("every-day", $0) } == [
                "كل يوم", "كل يومين", "كل 3 أيام", "كل 11 يومًا", "كل 100 يوم", "كل 103 أيام",
            ])
        let hebrew = try Languages.strings("he")
        #expect([1, 2, 3].map { hebrew.count("every-week", $0) } == ["בכל שבוע", "פעם בשבועיים", "פעם ב־3 שבועות"])
        let german = try Languages.strings("de")
        #expect(german.count("threshold-points", score: 1, ["short": "X"]) == "1 Punkt auf X")
        #expect(german.count("threshold-points", score: 5.5, ["short": "X"]) == "5,5 Punkte auf X")
        #expect(german.count("threshold-points", score: -1, ["short": "X"]) == "\u{2212}1 Punkt auf X")
        #expect(try Languages.strings("es").count("people-number", 1_000_000) == "1.000.000 personas")
    }

    @Test func `words for one number never stand for another of the same form`() throws {
        // CLDR's "one" holds 0.5 in Hebrew, and 0 and 1.5 in French.
        #expect(try Languages.strings("he").count("threshold-points", score: 0.5, ["short": "X"]) == "0.5 נקודות ב-X")
        let french = Strings(texts: ["n.one": "un jour", "n.other": "{count} jours"], language: "fr")
        #expect(french.count("n", 0) == "0 jours" && french.count("n", 1) == "un jour" && french.count("n", score: 1.5) == "1.5 jours")
        #expect(Strings(texts: ["n": "{count} x"], language: "ru").count("n", 3) == "3 x")
        #expect(Strings(texts: ["n.other": "{count} x"], language: "ar").count("n", 3) == "3 x")
    }
}
