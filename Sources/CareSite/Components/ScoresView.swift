internal import CareModel
internal import Guidance

/// The charts of a plan, and the marks that they share.
struct ScoresView {
    let plan: CarePlan
    let frame: PageFrame
    /// The day for which the page is made.
    let day: CheckedDay
    let charts: [ScoreChart]
    let marks: [ChartMark]
    /// Days on which questions were sent and not answered, in order.
    let missing: [Day]

    init(plan: CarePlan, series: [ScoreSeries], frame: PageFrame, day: CheckedDay) {
        self.plan = plan
        self.frame = frame
        self.day = day
        let charts = series.map { one in
            ScoreChart(
                one.scores, scale: frame.scale(of: one.instrument), strings: frame.strings, page: plan.date, language: frame.language)
        }
        self.charts = charts
        let events = plan.events.sorted { $0.on < $1.on }.filter { event in
            charts.contains { $0.known.count > 0 && $0.geometry.contains(event.on) }
        }
        marks = events.enumerated().map { ChartMark(number: $0 + 1, event: $1) }
        var missing: [Day] = []
        for chart in charts where !chart.known.isEmpty && chart.known.count < chart.points.count {
            for point in chart.points where point.total == nil && !missing.contains(point.day) { missing.append(point.day) }
        }
        self.missing = missing.sorted()
    }

    private var strings: Strings { frame.strings }

    var intro: String {
        var sentences: [String] = []
        if let first = charts.compactMap({ $0.points.first?.day }).min() {
            let parts = first.parts
            let isSameYear = parts.year == plan.date.parts.year
            let month = strings(
                isSameYear ? "since-month" : "since-month-year", ["month": strings.month(parts.month), "year": String(parts.year)])
            sentences.append(strings("scores-intro", ["month": month]))
        }
        if let direction = charts.first?.instrument.direction, charts.allSatisfy({ $0.instrument.direction == direction }) {
            sentences.append(strings(direction == .higherIsWorse ? "lower-is-better" : "higher-is-better"))
        }
        return sentences.joined(separator: " ")
    }

    var views: [View] {
        let meaning = ChartMeaning(
            talks: (plan.by ?? plan.team.first?.person).map(frame.firstName), nextReview: plan.nextReview, day: day)
        let year = plan.date.parts.year
        return charts.map { chart in
            let rows = chart.known.isEmpty ? [] : chart.points.map { row($0.day, $0.total, chart.scale, in: year) }
            return [
                .heading: chart.scale.heading, .svg: chart.svg(marks: marks).map { .html($0) },
                .meaning: .html(meaning.html(for: chart)),
                .rows: rows.isEmpty ? nil : [.row: .list(rows), .caption: chart.scale.caption],
            ]
        }
    }

    private func row(_ day: Day, _ total: Double?, _ scale: ScoreScale, in year: Int) -> View {
        [
            .date: .html(strings.shortHTML(day, inYear: year).html),
            .score: total.map { .text(strings.score($0)) } ?? scale.noAnswers,
        ]
    }

    var markViews: [View] {
        var views = marks.map { mark -> View in
            let date = strings.short(mark.event.on, inYearOf: plan.date)
            return [
                .number: .html(String(mark.number)), .ofTool: .flag(mark.event.isAboutTool),
                // Isolated, since a Latin name at its end would draw the day's number to its other side.
                .text: .html(
                    strings.html(
                        "mark-event", markup: ["text": frame.isolated(mark.event.text), "date": HTMLText.escaped(date)])),
            ]
        }
        if !missing.isEmpty {
            let dates = strings.list(missing.map { strings.short($0, inYearOf: plan.date) })
            let isBetween = missing.allSatisfy { day in
                charts.contains { ($0.known.first?.day).map { $0 < day } ?? false && ($0.known.last?.day).map { $0 > day } ?? false }
            }
            views.append([.text: .text(strings(isBetween ? "mark-missing" : "mark-missing-end", ["dates": dates]))])
        }
        return views
    }
}
