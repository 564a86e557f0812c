import CareModel
import Testing

@testable import CareSite

struct NumbersTests {
    @Test(arguments: [
        ("en", "1,234,567", "17.5", "45%", "40% to 50%"), ("he", "1,234,567", "17.5", "45%", "40% עד 50%"),
        ("de", "1.234.567", "17,5", "45\u{A0}%", "40\u{A0}% bis 50\u{A0}%"),
        ("es", "1.234.567", "17,5", "45\u{A0}%", "40\u{A0}% a 50\u{A0}%"),
        ("ar", "1,234,567", "17.5", "\u{200E}45%", "من \u{200E}40% إلى \u{200E}50%"),
    ])
    func `numbers are written as the language writes them`(
        _ language: String, _ count: String, _ score: String, _ share: String, _ range: String
    )
        throws
    {
        let strings = try Languages.strings(language)
        #expect(strings.number(1_234_567) == count && strings.number(999) == "999" && strings.number(0) == "0")
        #expect(strings.score(17.5) == score && strings.score(17) == "17" && strings.score(0) == "0")
        #expect(strings.percent(45) == share && strings.percent(from: 40, to: 50) == range)
    }

    @Test func `thousands are grouped from where the language begins to`() throws {
        #expect(try Languages.strings("es").number(1_234) == "1234" && Languages.strings("es").number(12_345) == "12.345")
        #expect(try Languages.strings("de").number(1_234) == "1.234" && Languages.strings("en").number(1_000) == "1,000")
        #expect(Strings(texts: [:], language: "xx").number(1_234_567) == "1234567")
    }

    @Test func `a number below zero has a true minus, before the number in either direction`() throws {
        #expect(try Languages.strings("en").number(-0.74, decimals: 2) == "\u{2212}0.74")
        #expect(try Languages.strings("de").number(-0.04, decimals: 1) == "0,0" && Languages.strings("de").score(-1.5) == "\u{2212}1,5")
        for language in ["he", "ar"] { #expect(try Languages.strings(language).number(-1_000) == "\u{200E}\u{2212}1,000") }
    }

    @Test(arguments: [Double.nan, .infinity, -.infinity, 1e300, .greatestFiniteMagnitude]) func `what is no number has no digits`(
        _ value: Double
    ) throws {
        let strings = try Languages.strings("en")
        #expect(strings.score(value) == "\u{2013}" && strings.number(value, decimals: 2) == "\u{2013}")
        #expect(strings.count("threshold-points", score: value, ["short": "X"]) == "\u{2013} points on X")
    }

    @Test(arguments: Languages.all) func `digits are 0 to 9 in every language`(_ language: String) throws {
        let strings = try Languages.strings(language)
        for value in stride(from: -1_500.5, through: 1_500, by: 37.3) {
            let text = strings.score(value)
            #expect(text.allSatisfy { !$0.isNumber || $0.isASCII } && text.contains(where: \.isNumber))
        }
        #expect(strings.long(Sample.day("2026-11-12")).filter(\.isNumber) == "122026")
    }

    @Test(arguments: Languages.others) func `a drawing lies where it lies in English, whatever the language`(_ language: String) throws {
        let english = try Languages.strings("en")
        var instrument = SampleScores.phq9
        instrument.cutOffs = [Threshold(value: 9.5, purpose: "caseness", source: "test")]
        let series = SampleScores.series(instrument, [("2026-08-31", 17.5), ("2026-09-28", 14.25), ("2026-11-09", 8)])
        func chart(_ language: String, _ strings: Strings) -> ScoreChart {
            ScoreChart(series: series, strings: strings, page: Sample.day("2026-11-23"), language: language)
        }
        let shapes = { (svg: String?) in
            (svg ?? "").matches(of: /<(?:path|rect|circle)[^>]*>/).map { String($0.output) }
        }
        let other = chart(language, try Languages.strings(language)).svg(marks: [])
        let expected = shapes(chart("en", english).svg(marks: []))
        #expect(expected.count > 5 && shapes(other) == expected)
        // Coordinates hold no comma: a renderer would read two numbers.
        for match in (other ?? "").matches(of: /\s(?:x|y|cx|cy|width|height|d)="([^"]*)"/) {
            #expect(!match.output.1.contains(",") && match.output.1.allSatisfy(\.isASCII), "\(match.output.0)")
        }
        #expect((other ?? "").contains(try Languages.strings(language).score(17.5)))
    }
}
