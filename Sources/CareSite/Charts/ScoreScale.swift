internal import CareModel
internal import Guidance

/// What the charts of one instrument have in common, whoever's scores they show: its bands with their names, the numbers beside
/// them, and where a score stands between the ends of the scale. Drawn once for all patients of a language.
final class ScoreScale: Sendable {
    let instrument: Instrument
    /// Its name in the language of the page.
    let name: String
    /// Above a chart, and above its scores as a table.
    let heading: View
    let caption: View
    /// What a table says of a day without answers.
    let noAnswers: View
    /// The beginning of a drawing, up to its title, and what stands between that and its description.
    let opening: String
    let afterTitle: String
    /// The title of a chart of many scores, and what is said of the last one against the line of recovery, by where it stands.
    let title: StringsText
    let lastBelow: String
    let lastAbove: String
    let lastAt: String
    /// The drawing below the scores.
    let svg: String
    /// The first sentence of a chart's description as HTML: what is drawn, from the lowest score to the highest.
    let description: String
    /// What it says of each score, of days without one, and between them.
    let value: StringsText
    let missing: StringsText
    let comma: String
    /// The name of the line of recovery, as HTML.
    let recovery: String

    init(_ instrument: Instrument, strings: Strings, language: String) {
        self.instrument = instrument
        let id = HTMLText.escaped(instrument.id)
        opening = "<svg role=\"img\" aria-labelledby=\"\(id)-t \(id)-d\" viewBox=\"0 0 360 278\">\n        <title id=\"\(id)-t\">"
        afterTitle = "</title>\n        <desc id=\"\(id)-d\">"
        title = strings.text("chart-title")
        let cut = instrument.cutOffs.first.map { strings.score($0.value) } ?? ""
        func last(_ key: String) -> String { HTMLText.escaped(" " + strings(key, ["cut": cut])) }
        (lastBelow, lastAbove, lastAt) = (last("chart-last-below"), last("chart-last-above"), last("chart-last-at"))
        let geometry = ChartGeometry(instrument: instrument, days: [])
        var svg = MarkupText(reserving: 2_048)
        ScoreScale.drawBands(of: instrument, geometry, language: language, &svg)
        ScoreScale.drawTicks(of: instrument, geometry, strings, &svg)
        svg += "        <path class=\"axis\" d=\"M28 248H268\"/>\n"
        self.svg = svg.html
        let kind = instrument.direction == .higherIsWorse ? "chart-description-lower" : "chart-description-higher"
        let ends = ["low": strings.score(geometry.low), "high": strings.score(geometry.high)] as KeyValuePairs
        description = HTMLText.escaped(strings(kind, ends) + " ")
        value = strings.text("chart-value")
        missing = strings.text("chart-value-missing")
        comma = strings.html("list-comma")
        recovery = strings.html("recovery-line")
        let name = instrument.name(in: language)
        self.name = name
        let short = HTMLText.escaped(instrument.shortName)
        heading = .html(
            strings.html(
                "chart-heading-html",
                markup: ["name": HTMLText.escaped(name), "short": strings.isRightToLeft ? "<bdi>\(short)</bdi>" : short]))
        caption = .text(strings("chart-caption", ["short": instrument.shortName]))
        noAnswers = .text(strings("no-answers"))
    }

    /// The severity bands with their names in the right gutter. The least severe is the palest, whichever end it is at.
    private static func drawBands(of instrument: Instrument, _ geometry: ChartGeometry, language: String, _ svg: inout MarkupText) {
        let bands = instrument.bands.sorted { $0.from < $1.from }
        // Where no bands are validated the plot is one plain field.
        if bands.isEmpty { svg += "        <rect class=\"b0\" x=\"28\" y=\"54.0\" width=\"240\" height=\"194.0\"/>\n" }
        for (index, band) in bands.enumerated() {
            let lowest = index == 0 ? geometry.low : band.from - geometry.halfPoint
            let highest = index + 1 < bands.count ? bands[index + 1].from - geometry.halfPoint : geometry.high
            let (top, bottom) = (geometry.y(highest), geometry.y(lowest))
            guard bottom > top else { continue }
            let severity = instrument.direction == .higherIsWorse ? index : bands.count - 1 - index
            svg += "        <rect class=\"b\(min(severity, 4))\" x=\"28\" y=\"\(ChartGeometry.text(top))\" width=\"240\""
            svg += " height=\"\(ChartGeometry.text(bottom - top))\"/>\n"
            let lines = ScoreChart.lines(of: band.label(in: language), atMost: max(1, Int((bottom - top) / 15)))
            for (line, text) in lines.enumerated() {
                let y = (top + bottom) / 2 + 4.5 + 15 * (Double(line) - Double(lines.count - 1) / 2)
                svg += "        <text class=\"soft\" x=\"275\" y=\"\(ChartGeometry.text(y))\">\(HTMLText.escaped(text))</text>\n"
            }
        }
    }

    /// Numbers at the edges of the bands (without bands, at the cut-off) and at both ends of the scale, where they do not run into
    /// each other.
    private static func drawTicks(of instrument: Instrument, _ geometry: ChartGeometry, _ strings: Strings, _ svg: inout MarkupText) {
        var values = [geometry.low, geometry.high]
        let cutOff = instrument.cutOffs.first?.value
        let edges = instrument.bands.isEmpty ? [cutOff].compactMap { $0 } : instrument.bands.map(\.from).sorted()
        for edge in edges where values.allSatisfy({ abs(geometry.y($0) - geometry.y(edge)) >= 14 }) { values.append(edge) }
        for value in values.sorted() {
            svg += "        <text class=\"soft\" x=\"22\" y=\"\(ChartGeometry.text(geometry.y(value) + 4.5))\" text-anchor=\"end\">"
            svg += strings.score(value) + "</text>\n"
        }
    }
}
