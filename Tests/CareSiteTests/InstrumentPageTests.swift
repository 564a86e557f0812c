import CareModel
import ClinicFolder
import Testing

@testable import CareSite

struct InstrumentPageTests {
    private func page(_ id: String, _ language: String = "en") throws -> String {
        let instrument = try #require(InstrumentShelf.builtIn[id])
        let theme = try Sample.theme.get()
        let frame = PageFrame(clinic: Sample.clinic, voice: try #require(theme.voice(language)), language: language)
        return InstrumentPage(instrument: instrument, frame: frame, foot: .html("")).html(opening: .html(""))
    }

    @Test func thePageOfThePHQ9IsKept() throws {
        try Golden.expect(try page("phq-9"), toMatch: "instruments/phq-9.html")
        try Golden.expect(try page("core-om"), toMatch: "instruments/core-om.html")
        try Golden.expect(try page("phq-9", "he"), toMatch: "instruments/phq-9-he.html")
    }

    /// Every figure of every instrument stands on its page, beside who says so.
    @Test(arguments: InstrumentShelf.builtIn.keys.sorted())
    func `every figure has its purpose and source`(_ id: String) throws {
        let strings = try #require(try Sample.theme.get().voice("en")).strings
        let instrument = try #require(InstrumentShelf.builtIn[id])
        let html = try page(id)
        let thresholds =
            instrument.cutOffs + instrument.reliableChange + instrument.percentFall + instrument.subscales.flatMap(\.cutOffs)
        for threshold in thresholds {
            let row = try #require(
                html.split(separator: "\n").first {
                    $0.contains(View.text(threshold.purpose).markup) && $0.contains(View.text(threshold.source).markup)
                },
                "\(threshold)")
            #expect(row.contains(strings.score(threshold.value)))
        }
        let sets = instrument.otherBands + instrument.subscales.flatMap(\.otherBands)
        for source in sets.map(\.source) + [instrument.bandsSource].compactMap({ $0 }) + instrument.subscales.compactMap(\.bandsSource) {
            #expect(html.contains(View.text(source).markup), "\(source)")
        }
        for text in [instrument.name(in: "en"), instrument.shortName, instrument.licence].compactMap({ $0 }) {
            #expect(html.contains(View.text(text).markup), "\(text)")
        }
        #expect(!html.contains("style=") && !html.contains("{") && html.ranges(of: "<h1").count == 1)
        #expect(html.contains("no score shows that someone is safe"))
        for match in html.matches(of: /href="#([a-z-]+)"/) {
            let id = String(match.output.1)
            #expect(id.hasPrefix("i-") || (InstrumentPage.anchors.contains(id) && html.contains("id=\"\(id)\"")), "\(id)")
        }
        #expect(!(try page(id, "he")).contains("{"))
    }

    @Test func disagreementsAreSaid() throws {
        let phq9 = try page("phq-9")
        #expect(phq9.ranges(of: "Sources give more than one figure.").count == 1)
        #expect(
            phq9.contains("6 points or more") && phq9.contains("5 points or more")
                && phq9.contains("From general knowledge, to be verified"))
        let undecided = try #require(InstrumentShelf.builtIn.values.first { $0.bands.isEmpty && !$0.otherBands.isEmpty })
        #expect(try page(undecided.id).contains("Our charts use none."))
        let several = try #require(InstrumentShelf.builtIn.values.first { !$0.codings.isEmpty })
        #expect(try page(several.id).contains("counted in more than one way"))
    }

    @Test func rangesBetweenWholeScoresLeaveNoGap() throws {
        let phq9 = try page("phq-9")
        for range in ["0 to 4", "5 to 9", "10 to 14", "15 to 19", "20 to 27"] {
            #expect(phq9.contains("<th scope=\"row\">\(range)</th>"), "\(range)")
        }
        var instrument = try #require(InstrumentShelf.builtIn["phq-9"])
        instrument.form = ScoreForm(.mean, factor: 10)
        let frame = PageFrame(clinic: Sample.clinic, voice: try #require(try Sample.theme.get().voice("en")), language: "en")
        #expect(InstrumentPage(instrument: instrument, frame: frame, foot: .html("")).html(opening: .html("")).contains("0 to under 5"))
    }
}
