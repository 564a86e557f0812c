import CareModel
import Outcomes
import Testing

@testable import CareSite

struct ScoreChartTests {
    private func chart(_ instrument: Instrument, _ scores: [(String, Double?)]) throws -> ScoreChart {
        let strings = try #require(Sample.theme.get().voice("en")).strings
        return ScoreChart(
            series: SampleScores.series(instrument, scores), strings: strings, page: Sample.day("2026-11-17"), language: "en")
    }

    private func meaning(
        _ totals: [Double?], instrument: Instrument = SampleScores.phq9, talks: String? = "Sam", on: String? = "2026-12-03"
    )
        throws -> String
    {
        let days = totals.indices.map { Sample.day("2026-09-01").advanced(byDays: 14 * $0).description }
        let meaning = ChartMeaning(talks: talks, nextReview: on.map(Sample.day), day: CheckedDay(Sample.clinic.asOf))
        return meaning.html(for: try chart(instrument, Array(zip(days, totals))))
    }

    @Test func geometryIsThatOfTheDesign() throws {
        let svg = try #require(
            try chart(SampleScores.phq9, SampleScores.maya[0].scores.map { ($0.day.description, $0.total) }).svg(marks: []))
        for piece in [
            "<rect class=\"b0\" x=\"28\" y=\"215.7\" width=\"240\" height=\"32.3\"/>", "<path class=\"cutoff\" d=\"M28 179.7H268\"/>",
            "<path class=\"score gap\" d=\"M118.4 147.4L192.8 169.0\"/>", "<path class=\"missing\" d=\"M150.6 233l10 10m0-10l-10 10\"/>",
            "<circle class=\"dot end\" cx=\"230.0\" cy=\"190.5\" r=\"7\"/>", "x=\"44.0\" y=\"112.9\" text-anchor=\"middle\">17<",
            "x=\"241.0\" y=\"196.5\">8<", "x=\"275\" y=\"122.9\">moderately<", "x=\"275\" y=\"137.9\">severe<",
            "x=\"118.4\" y=\"268\" text-anchor=\"middle\">28 Sept<", "<text class=\"halo\" x=\"34\" y=\"195.7\">recovery line<",
        ] { #expect(svg.contains(piece), "\(piece)") }
        #expect(!svg.contains(">14 Sept<"))
    }

    @Test func flagsThatAreCloseTakeTurns() throws {
        let marks = [("2026-09-15", false), ("2026-09-22", true), ("2026-10-08", false), ("2027-05-01", false)].enumerated().map {
            ChartMark(number: $0 + 1, event: PlanEvent(on: Sample.day($1.0), text: "x", isAboutTool: $1.1))
        }
        let svg = try #require(
            try chart(SampleScores.phq9, SampleScores.maya[0].scores.map { ($0.day.description, $0.total) }).svg(marks: marks))
        #expect(svg.contains("<circle class=\"flag-person\" cx=\"83.9\" cy=\"38\" r=\"10\"/>"))
        #expect(svg.contains("<rect class=\"flag-tool\" x=\"93.0\" y=\"6.5\" width=\"19\" height=\"19\" rx=\"2.5\"/>"))
        #expect(svg.contains("<circle class=\"flag-person\" cx=\"145.0\" cy=\"38\" r=\"10\"/>"))
        #expect(!svg.contains(">4</text>"))
    }

    @Test func fewAndManyScores() throws {
        #expect(try chart(SampleScores.phq9, []).svg(marks: []) == nil)
        #expect(try chart(SampleScores.phq9, [("2026-09-01", nil)]).svg(marks: []) == nil)
        let one = try #require(try chart(SampleScores.phq9, [("2026-09-01", 12)]).svg(marks: []))
        #expect(one.contains("cx=\"137.0\"") && !one.contains("class=\"score\"") && one.ranges(of: "class=\"strong halo\"").count == 1)
        let days = (0..<20).map { (Sample.day("2026-01-05").advanced(byDays: 14 * $0).description, Double?.some(10)) }
        let many = try #require(try chart(SampleScores.phq9, days).svg(marks: []))
        #expect(many.ranges(of: "<circle class=\"dot").count == 2 && many.ranges(of: "class=\"score\"").count == 19)
    }

    @Test func onlyAReliableChangeIsCalledReal() throws {
        #expect(try meaning([17, 8]).contains("a real improvement") && meaning([17, 8]).contains("below the recovery line"))
        #expect(try meaning([24, 18]).contains("a real improvement") && !meaning([24, 18]).contains("recovery line"))
        #expect(try meaning([17, 12]).contains("too soon to be sure") && meaning([17, 12]).contains("A change of 5"))
        #expect(try meaning([12, 17]).contains("too soon to be sure"))
        #expect(try meaning([12, 18]).contains("a real worsening"))
        #expect(try meaning([12, 18]).contains("Sam will talk about it with you on 3 December 2026."))
        #expect(try meaning([12, 18], talks: nil, on: nil).contains("We will talk about it with you at your next meeting."))
        #expect(try meaning([12, 12]).contains("too soon to be sure"))
        #expect(try meaning([12]).contains("at least two scores"))
        #expect(try meaning([nil]) == "There are no scores to show yet.")
    }

    @Test func aRelapseIsNotCalledAnImprovement() throws {
        let text = try meaning([22, 6, 15])
        #expect(text.contains("from 22 to 6, and is now 15") && text.contains("worsening") && !text.contains("improvement"))
        #expect(try meaning([12, 5, 11]).contains("worsening"))
    }

    @Test func higherCanBeBetter() throws {
        var instrument = SampleScores.phq9
        instrument.direction = .higherIsBetter
        #expect(try meaning([8, 17], instrument: instrument).contains("now past the recovery line"))
        #expect(try meaning([17, 8], instrument: instrument).contains("a real worsening"))
        // A cut-off that is itself on the ill side has its line above it.
        instrument.cutOffs = [Threshold(value: 10, purpose: "poor", source: "test", comparison: .atMost)]
        #expect(try !meaning([4, 10], instrument: instrument).contains("past the recovery line"))
        #expect(try meaning([4, 11], instrument: instrument).contains("past the recovery line"))
        #expect(instrument.cutLine(half: 0.5) == 10.5)
        // An index is met only by more than its value.
        instrument.reliableChange = [Threshold(value: 6, purpose: "RCI", source: "test", comparison: .moreThan)]
        #expect(try meaning([4, 10], instrument: instrument).contains("too soon to be sure"))
        instrument.reliableChange = []
        #expect(try meaning([8, 17], instrument: instrument).contains("too soon to be sure"))
    }

    @Test func nothingPromisesSafetyOrRecovery() throws {
        for totals: [Double?] in [[17, 2], [2, 17], [3], [4, 4], [nil, 3]] {
            let text = try meaning(totals).lowercased()
            #expect(!text.contains("no risk") && !text.contains("recovered"))
        }
    }
}
