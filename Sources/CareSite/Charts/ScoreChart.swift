internal import CareModel
internal import Guidance

/// Draws one instrument's scores over time as an SVG, by the rules of the design: bands and a recovery line half a point below
/// the cut score, dotted joins over missing answers, numbered flags for events, labels on the first and last score only.
struct ScoreChart {
    let series: ScoreSeries
    /// Scores in order of time.
    let scores: [Score]
    /// The scores that have a total.
    let known: [(day: Day, total: Double)]
    let strings: Strings
    /// The day of the page: dates of its year are written without the year.
    let page: Day
    let language: String
    let geometry: ChartGeometry

    init(series: ScoreSeries, strings: Strings, page: Day, language: String) {
        self.series = series
        self.strings = strings
        self.page = page
        self.language = language
        scores = series.scores.sorted { $0.day < $1.day }
        known = scores.compactMap { score in score.total.map { (score.day, $0) } }
        geometry = ChartGeometry(instrument: series.instrument, days: scores.map(\.day))
    }

    var instrument: Instrument { series.instrument }
    var cutOff: Double? { instrument.cutOffs.first?.value }

    /// The drawing, or nil when there is no score to draw.
    func svg(marks: [ChartMark]) -> String? {
        guard let first = known.first, let last = known.last else { return nil }
        let id = HTMLText.escaped(instrument.id)
        var svg = "<svg role=\"img\" aria-labelledby=\"\(id)-t \(id)-d\" viewBox=\"0 0 360 278\">\n"
        svg += "        <title id=\"\(id)-t\">\(HTMLText.escaped(title(from: first.day, to: last.day)))</title>\n"
        svg += "        <desc id=\"\(id)-d\">\(HTMLText.escaped(description))</desc>\n"
        drawBands(&svg)
        drawTicks(&svg)
        svg += "        <path class=\"axis\" d=\"M28 248H268\"/>\n"
        drawMarks(marks, &svg)
        drawCutOff(first: first.total, last: last.total, &svg)
        drawScores(&svg)
        drawDates(&svg)
        return svg + "      </svg>"
    }

    private func title(from first: Day, to last: Day) -> String {
        let name = instrument.name(in: language)
        guard first < last else {
            return strings("chart-title-one", ["name": name, "short": instrument.shortName, "from": strings.long(first)])
        }
        let from = first.parts.year == last.parts.year ? strings.dayAndMonth(first, inYearOf: last) : strings.long(first)
        return strings("chart-title", ["name": name, "short": instrument.shortName, "from": from, "to": strings.long(last)])
    }

    /// All values in words, for those who do not see the picture.
    private var description: String {
        let kind = instrument.direction == .higherIsWorse ? "chart-description-lower" : "chart-description-higher"
        let range = ["low": strings.score(geometry.low), "high": strings.score(geometry.high)] as KeyValuePairs
        var text = strings(kind, range) + " "
        text +=
            scores.map { score in
                let date = strings.dayAndMonth(score.day, inYearOf: page)
                guard let total = score.total else { return strings("chart-value-missing", ["date": date]) }
                return strings("chart-value", ["score": strings.score(total), "date": date])
            }.joined(separator: strings("list-comma")) + "."
        if let cutOff, let last = known.last?.total {
            let key = last < cutOff ? "chart-last-below" : last > cutOff ? "chart-last-above" : "chart-last-at"
            text += " " + strings(key, ["cut": strings.score(cutOff)])
        }
        return text
    }

    private func drawScores(_ svg: inout String) {
        var previous: Int?
        for (index, score) in scores.enumerated() {
            guard let total = score.total else { continue }
            if let before = previous, let from = scores[before].total {
                let gap = index - before > 1 ? " gap" : ""
                svg += "        <path class=\"score\(gap)\" d=\"M\(point(scores[before].day, from))L\(point(score.day, total))\"/>\n"
            }
            previous = index
        }
        for score in scores {
            let x = geometry.x(score.day)
            guard let total = score.total else {
                svg += "        <path class=\"missing\" d=\"M\(ChartGeometry.text(x - 5)) 233l10 10m0-10l-10 10\"/>\n"
                continue
            }
            let isEnd = score.day == known.first?.day || score.day == known.last?.day
            if !isEnd && known.count > 15 { continue }
            let place = "cx=\"\(ChartGeometry.text(x))\" cy=\"\(ChartGeometry.text(geometry.y(total)))\""
            svg += "        <circle class=\"dot\(isEnd ? " end" : "")\" \(place) r=\"\(isEnd ? "7" : "4.5")\"/>\n"
        }
        labelEnds(&svg)
    }

    private func labelEnds(_ svg: inout String) {
        guard let first = known.first, let last = known.last else { return }
        let y = geometry.y(first.total)
        // Above the dot, unless that would run into the flags.
        let above = y - 13 > ChartGeometry.top + 8 ? y - 13 : y + 26
        svg += "        <text class=\"strong halo\" x=\"\(ChartGeometry.text(geometry.x(first.day)))\" y=\"\(ChartGeometry.text(above))\""
        svg += " text-anchor=\"middle\">\(strings.score(first.total))</text>\n"
        guard known.count > 1 else { return }
        let x = ChartGeometry.text(geometry.x(last.day) + 11)
        let below = ChartGeometry.text(geometry.y(last.total) + 6)
        svg += "        <text class=\"strong halo\" x=\"\(x)\" y=\"\(below)\">\(strings.score(last.total))</text>\n"
    }

    /// First and last, then others where 62 units are free.
    private func drawDates(_ svg: inout String) {
        var placed: [(text: String, x: Double)] = []
        func label(_ day: Day) {
            let x = geometry.x(day)
            let text = strings.short(day, inYearOf: page)
            guard placed.allSatisfy({ ChartLabel.areApart($0, (text, x)) }) else { return }
            placed.append((text, x))
            // Time runs left to right in every language; the words of a date run as their language does.
            let direction = strings.isRightToLeft ? " direction=\"rtl\"" : ""
            svg += "        <text class=\"soft\" x=\"\(ChartGeometry.text(x))\" y=\"268\" text-anchor=\"middle\"\(direction)>"
            svg += HTMLText.escaped(text) + "</text>\n"
        }
        if let first = scores.first { label(first.day) }
        if let last = scores.last { label(last.day) }
        for score in scores where score.total != nil { label(score.day) }
    }

    private func point(_ day: Day, _ total: Double) -> String {
        ChartGeometry.text(geometry.x(day)) + " " + ChartGeometry.text(geometry.y(total))
    }
}
