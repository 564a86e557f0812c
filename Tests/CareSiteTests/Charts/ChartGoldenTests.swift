import CareModel
import Outcomes
import Testing

@testable import CareSite

/// Every case of every chart, kept byte for byte and looked at in light, dark, print and right to left.
struct ChartGoldenTests {
    private func frame(_ language: String, _ clinic: Clinic = SampleCohort.clinic) throws -> PageFrame {
        let voice = try #require(try Sample.theme.get().voice(language))
        return PageFrame(clinic: clinic, voice: voice, language: language)
    }

    private func expect(_ html: String, toMatch name: String, _ place: Testing.SourceLocation = #_sourceLocation) throws {
        try Golden.expect(html + "\n", toMatch: "charts/\(name).html", sourceLocation: place)
        #expect(!html.contains("<script") && !html.contains(" style=") && !html.contains("\"nan") && !html.contains("\"inf"))
    }

    // MARK: One patient's scores

    private static func every(_ days: Int, from start: String = "2026-08-31", _ totals: [Double?]) -> [(String, Double?)] {
        totals.enumerated().map { (Sample.day(start).advanced(byDays: days * $0).description, $1) }
    }

    private static var wellbeing: Instrument {
        var instrument = SampleScores.phq9
        (instrument.id, instrument.shortName, instrument.name) = ("who-5", "WHO-5", Wording("Wellbeing", translations: ["he": "רווחה"]))
        (instrument.direction, instrument.totalRange, instrument.bands) = (.higherIsBetter, 0...100, [])
        instrument.cutOffs = [Threshold(value: 50, purpose: "screening", source: "test", comparison: .atMost)]
        instrument.reliableChange = [Threshold(value: 10, purpose: "reliable change", source: "test")]
        return instrument
    }

    static let scoreCases: [(name: String, instrument: Instrument, scores: [(String, Double?)])] = [
        ("better", SampleScores.phq9, every(14, [17, 16, 14, nil, 11, 8])),
        ("unsure", SampleScores.gad7, every(14, [13, 13, 12, nil, 11, 10])),
        ("worse", SampleScores.phq9, every(14, [9, 10, 12, 15, 16, 19])),
        ("worse-again", SampleScores.phq9, every(14, [22, 15, 6, 9, 14])),
        ("one", SampleScores.phq9, every(14, [12])), ("two", SampleScores.phq9, every(70, [17, 12])), ("none", SampleScores.phq9, []),
        ("unanswered", SampleScores.phq9, every(14, [nil, nil])),
        ("missing-at-the-ends", SampleScores.phq9, every(14, [nil, 14, 13, nil, nil, 9, nil])),
        ("many", SampleScores.phq9, every(7, (0..<24).map { Double(20 - $0 / 2 - $0 % 3) })),
        ("top-and-bottom", SampleScores.phq9, every(30, [27, 0])), ("higher-is-better", wellbeing, every(14, [28, 32, 44, 56])),
    ]

    @Test(arguments: scoreCases.map(\.name), ["en", "he"])
    func `scores of a patient`(_ name: String, _ language: String) throws {
        let sample = try #require(Self.scoreCases.first { $0.name == name })
        var plan = SamplePlan.maya
        plan.events += [PlanEvent(on: Sample.day("2026-09-24"), text: "A week without sleep", isAboutTool: false)]
        let scores = ScoresView(
            plan: plan, series: [SampleScores.series(sample.instrument, sample.scores)], frame: try frame(language, Sample.clinic),
            day: CheckedDay(Sample.clinic.asOf))
        let view = try #require(scores.views.first)
        let voice = try frame(language).voice
        try expect(voice.render("components/chart", view), toMatch: "score-\(name).\(language)")
    }

    @Test func `goals on a track`() throws {
        let frame = try frame("en")
        let goals = [
            Goal(id: "a", text: "Choir", start: 2, now: 6, hope: 8, since: Sample.day("2026-09-03")),
            Goal(id: "b", text: "It got harder", start: 6, now: 3, hope: 8), Goal(id: "c", text: "Only now", now: 0),
            Goal(id: "d", text: "Only a hope", hope: 10), Goal(id: "e", text: "The same", start: 5, now: 5, hope: 5),
            Goal(id: "f", text: "Not rated"),
        ]
        let cards = goals.map { frame.voice.render("components/goal", GoalView(goal: $0, page: Sample.day("2026-11-17")).view(in: frame)) }
        try expect("<div class=\"cards pairs\">\n" + cards.joined(separator: "\n") + "\n</div>", toMatch: "goals")
    }

    // MARK: Groups

    private func outcomes(_ language: String, by policy: SuppressionPolicy = .standard) throws -> OutcomeViews {
        let summary = try SampleCohort.large(by: policy)
        return OutcomeViews(
            instrument: SampleScores.phq9, table: try #require(summary[SampleScores.phq9]), frame: try frame(language),
            pathways: SampleCohort.clinic.pathways.map { ($0.id, $0.title) })
    }

    private func html(_ view: View?, _ field: String) throws -> String {
        guard case .fields(let fields) = try #require(view) else { return "" }
        return fields[FieldName(field)]?.markup ?? ""
    }

    @Test(arguments: ["en", "he"]) func `rates, effects, change and funnel`(_ language: String) throws {
        let views = try outcomes(language)
        try expect(html(views.rates, "table"), toMatch: "rates.\(language)")
        try expect(
            views.byPathway.map { try html($0, "table") }.joined(separator: "\n"), toMatch: "rates-by-pathway.\(language)")
        try expect(html(views.effects, "table"), toMatch: "effects.\(language)")
        try expect(html(views.spread, "figure"), toMatch: "change.\(language)")
        try expect(html(views.funnel, "figure"), toMatch: "funnel.\(language)")
    }

    @Test(arguments: ["en", "he", "ar", "de"]) func `effects on both sides of zero`(_ language: String) throws {
        func effect(_ first: Double, _ last: Double) throws -> PublishedEffect {
            let effect = try #require(
                PrePostEffect(count: 40, meanFirst: first, meanLast: last, spreadFirst: 4, correlation: 0.5, direction: .higherIsWorse))
            let key = FigureKey("t", "all")
            let tables = PublishedTable.tables(
                of: try CountTable([key: 40], sums: []), effects: [key: effect], by: .standard, asOf: Sample.clinic.asOf)
            return try #require(tables.first?.effect("all"))
        }
        let table = EffectTable(
            caption: "Average score before and after",
            rows: [
                .init(label: "Better", count: .shown(40), effect: try effect(15, 9)),
                .init(label: "Worse", count: .shown(40), effect: try effect(12, 15)), .init(label: "Few", count: .small, effect: nil),
                .init(label: "Withheld", count: .withheld, effect: nil),
            ], smallest: 11)
        try expect(table.html(in: try frame(language).voice), toMatch: "effects-both-sides.\(language)")
    }

    private static func figure(_ chart: FunnelChart, _ frame: PageFrame) -> String {
        ChartFigure(caption: chart.title, svg: chart.svg(frame.strings), table: chart.table(frame.strings)).html(in: frame.voice)
    }

    @Test func `a funnel with services beyond its curves`() throws {
        let services = [
            ("Low mood", 134, 0.70), ("Worry", 96, 0.44), ("Panic", 34, 0.74), ("Sleep", 220, 0.62), ("After a baby", 18, 0.94),
        ]
        let chart = FunnelChart(
            id: "funnel", title: "Clearly improved, by pathway",
            services: services.map { FunnelChart.Service(name: $0.0, share: $0.2, size: $0.1, words: "\($0.1) people") },
            limits: try #require(FunnelLimits(target: 0.64)))
        try expect(Self.figure(chart, try frame("en")), toMatch: "funnel-beyond")
        #expect(chart.description(try frame("en").strings).contains("2. Worry: 96 people, past the outer curve."))
        #expect(FunnelChart(id: "f", title: "", services: [], limits: chart.limits).svg(try frame("en").strings) == nil)
    }

    @Test(
        arguments: [
            ("xmr", [12, 14, 11, 15, 13, 16, 12, 10, 14, 13, 12, 15, 11, 13], "en"),
            ("xmr-beyond", [12, 14, 11, 15, 13, 16, 12, 10, 14, 26, 12, 15, 11, 13], "en"),
            ("xmr-few", [12, 14, 11, 15, 13], "en"), ("xmr-hole", [12, 14, nil, 15, 13, 16, 12, 10, 14, 13, 12, 15, 11, 13], "en"),
            ("xmr-beyond", [12, 14, 11, 15, 13, 16, 12, 10, 14, 26, 12, 15, 11, 13], "he"), ("xmr-none", [nil, 12], "en"),
        ] as [(String, [Double?], String)])
    func `a service over time`(_ name: String, _ values: [Double?], _ language: String) throws {
        let frame = try frame(language)
        let points = values.enumerated().map { index, value in
            ProcessChart.Point(
                label: frame.strings.short(Sample.day("2025-10-01").advanced(byMonths: index), inYearOf: Sample.day("2026-11-01")),
                value: value)
        }
        let chart = ProcessChart(id: name, title: "People who finished, by month", points: points)
        let figure = ChartFigure(
            caption: chart.title, svg: chart.svg(frame.strings), notes: chart.notes(frame.strings), table: chart.table(frame.strings))
        try expect(figure.html(in: frame.voice), toMatch: "\(name).\(language)")
    }

    @Test(arguments: ["en", "he"]) func `a caseload at a glance`(_ language: String) throws {
        let frame = try frame(language)
        let glances = Self.scoreCases.enumerated().map { index, sample in
            CaseloadGlance(
                token: "k\(index)v9xw2mzq7hbn4trc5dfgp8sj", pathway: "low-mood",
                series: [SampleScores.series(sample.instrument, sample.scores)])
        }
        let page = CaseloadPage(desk: SampleStaff.desk(caseload: glances, frame: frame)).html()
        let start = try #require(page.firstRange(of: "<section class=\"section wide\" id=\"patients\""))
        let end = try #require(page.firstRange(of: "</section>"))
        try expect(String(page[start.lowerBound..<end.upperBound]) + "\n", toMatch: "caseload.\(language)")
        let many = (0..<70).map {
            CaseloadGlance(token: "t\($0)", pathway: nil, series: [SampleScores.series(SampleScores.phq9, [("2026-09-01", 12)])])
        }
        let full = CaseloadPage(desk: SampleStaff.desk(caseload: many, frame: frame)).html()
        #expect(full.ranges(of: "class=\"mini\"").count == 60)
        #expect(full.contains(frame.strings.count("caseload-more", 10)))
    }
}
