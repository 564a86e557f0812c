internal import CareModel
internal import Guidance

/// Draws one instrument's scores over time as an SVG, by the rules of the design: bands and a recovery line half a point below
/// the cut score, dotted joins over missing answers, numbered flags for events, labels on the first and last score only.
struct ScoreChart {
    let scale: ScoreScale
    /// Days and totals in order of time: all of a score that is drawn.
    let points: [(day: Day, total: Double?)]
    /// Those that have a total.
    let known: [(day: Day, total: Double)]
    let strings: Strings
    /// The day of the page: dates of its year are written without the year.
    let page: Day
    let language: String
    let geometry: ChartGeometry

    init(series: ScoreSeries, strings: Strings, page: Day, language: String) {
        self.init(
            series.scores, scale: ScoreScale(series.instrument, strings: strings, language: language), strings: strings, page: page,
            language: language)
    }

    init(_ scores: [Score], scale: ScoreScale, strings: Strings, page: Day, language: String) {
        self.scale = scale
        self.strings = strings
        self.page = page
        self.language = language
        var points: [(day: Day, total: Double?)] = scores.indices.map { (scores[$0].day, scores[$0].total) }
        points.sort { $0.day < $1.day }
        self.points = points
        known = points.compactMap { point in point.total.map { (point.day, $0) } }
        geometry = ChartGeometry(instrument: scale.instrument, days: points.map(\.day))
    }

    var instrument: Instrument { scale.instrument }
    var cutOff: Double? { scale.instrument.cutOffs.first?.value }

    /// The drawing, or nil when there is no score to draw.
    func svg(marks: [ChartMark]) -> String? {
        guard let first = known.first, let last = known.last else { return nil }
        var svg = MarkupText(reserving: 8_192)
        svg += scale.opening
        svg.add(text: title(from: first.day, to: last.day))
        svg += scale.afterTitle
        describe(&svg)
        svg += "</desc>\n"
        svg += scale.svg
        drawMarks(marks, &svg)
        drawCutOff(first: first.total, last: last.total, &svg)
        drawScores(&svg)
        drawDates(&svg)
        svg += "      </svg>"
        return svg.html
    }

    private func title(from first: Day, to last: Day) -> String {
        let name = scale.name
        guard first < last else {
            return strings("chart-title-one", ["name": name, "short": instrument.shortName, "from": strings.long(first)])
        }
        let from = first.parts.year == last.parts.year ? strings.dayAndMonth(first, inYearOf: last) : strings.long(first)
        return scale.title.filled(["name": name, "short": instrument.shortName, "from": from, "to": strings.long(last)])
    }

    /// All values in words, for those who do not see the picture.
    private func describe(_ svg: inout MarkupText) {
        let (value, missing, comma) = (scale.value, scale.missing, scale.comma)
        let year = page.parts.year
        svg += scale.description
        var isFirst = true
        for score in points {
            if !isFirst { svg += comma }
            isFirst = false
            (score.total == nil ? missing : value).write(to: &svg) { name, svg in
                if name == "date" {
                    strings.writeDayAndMonth(score.day, inYear: year, to: &svg)
                } else if name == "score", let total = score.total {
                    svg.add(text: strings.score(total))
                } else {
                    return false
                }
                return true
            }
        }
        svg += "."
        guard let cutOff, let last = known.last?.total else { return }
        svg += last < cutOff ? scale.lastBelow : last > cutOff ? scale.lastAbove : scale.lastAt
    }

    private func drawScores(_ svg: inout MarkupText) {
        let places = points.map { point in (x: Coordinate(geometry.x(point.day)), y: point.total.map { Coordinate(geometry.y($0)) }) }
        var previous: Int?
        for index in places.indices {
            guard let y = places[index].y else { continue }
            if let before = previous, let from = places[before].y {
                svg += index - before > 1 ? "        <path class=\"score gap\" d=\"M" : "        <path class=\"score\" d=\"M"
                svg += places[before].x
                svg += " "
                svg += from
                svg += "L"
                svg += places[index].x
                svg += " "
                svg += y
                svg += "\"/>\n"
            }
            previous = index
        }
        for index in places.indices {
            let x = places[index].x
            guard let y = places[index].y else {
                svg += "        <path class=\"missing\" d=\"M"
                svg += x.value - 5
                svg += " 233l10 10m0-10l-10 10\"/>\n"
                continue
            }
            let isEnd = points[index].day == known.first?.day || points[index].day == known.last?.day
            if !isEnd && known.count > 15 { continue }
            svg += isEnd ? "        <circle class=\"dot end\" cx=\"" : "        <circle class=\"dot\" cx=\""
            svg += x
            svg += "\" cy=\""
            svg += y
            svg += isEnd ? "\" r=\"7\"/>\n" : "\" r=\"4.5\"/>\n"
        }
        labelEnds(&svg)
    }

    private func labelEnds(_ svg: inout MarkupText) {
        guard let first = known.first, let last = known.last else { return }
        let y = geometry.y(first.total)
        svg += "        <text class=\"strong halo\" x=\""
        svg += geometry.x(first.day)
        svg += "\" y=\""
        // Above the dot, unless that would run into the flags.
        svg += y - 13 > ChartGeometry.top + 8 ? y - 13 : y + 26
        svg += "\" text-anchor=\"middle\">"
        svg += strings.score(first.total)
        svg += "</text>\n"
        guard known.count > 1 else { return }
        svg += "        <text class=\"strong halo\" x=\""
        svg += geometry.x(last.day) + 11
        svg += "\" y=\""
        svg += geometry.y(last.total) + 6
        svg += "\">"
        svg += strings.score(last.total)
        svg += "</text>\n"
    }

    /// First and last, then others where 62 units are free.
    private func drawDates(_ svg: inout MarkupText) {
        var placed: [(letters: Int, x: Double)] = []
        let year = page.parts.year
        func label(_ day: Day) {
            let x = geometry.x(day)
            let (text, letters) = strings.shortHTML(day, inYear: year)
            guard placed.allSatisfy({ ChartLabel.areApart($0, (letters, x)) }) else { return }
            placed.append((letters, x))
            svg += "        <text class=\"soft\" x=\""
            svg += x
            // Time runs left to right in every language; the words of a date run as their language does.
            svg +=
                strings.isRightToLeft
                ? "\" y=\"268\" text-anchor=\"middle\" direction=\"rtl\">" : "\" y=\"268\" text-anchor=\"middle\">"
            svg += text
            svg += "</text>\n"
        }
        if let first = points.first { label(first.day) }
        if let last = points.last { label(last.day) }
        for score in points where score.total != nil { label(score.day) }
    }
}
