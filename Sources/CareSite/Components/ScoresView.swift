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
        missing = Set(charts.filter { !$0.known.isEmpty }.flatMap { $0.points.filter { $0.total == nil }.map(\.day) }).sorted()
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
        let directions = Set(charts.map(\.instrument.direction))
        if directions == [.higherIsWorse] { sentences.append(strings("lower-is-better")) }
        if directions == [.higherIsBetter] { sentences.append(strings("higher-is-better")) }
        return sentences.joined(separator: " ")
    }

    var views: [View] {
        let meaning = ChartMeaning(
            talks: (plan.by ?? plan.team.first?.person).map(frame.firstName), nextReview: plan.nextReview, day: day)
        return charts.map { chart in
            let instrument = chart.instrument
            let name = HTMLText.escaped(instrument.name(in: frame.language))
            let rows = chart.points.map { score -> View in
                [
                    .date: .text(strings.short(score.day, inYearOf: plan.date)),
                    .score: .text(score.total.map(strings.score) ?? strings("no-answers")),
                ]
            }
            return [
                .heading: .html(
                    strings.html("chart-heading-html", markup: ["name": name, "short": frame.isolated(instrument.shortName)])),
                .svg: chart.svg(marks: marks).map { .html($0) }, .meaning: .html(meaning.html(for: chart)),
                .rows: chart.known.isEmpty
                    ? nil
                    : [.row: .list(rows), .caption: .text(strings("chart-caption", ["short": instrument.shortName]))],
            ]
        }
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
