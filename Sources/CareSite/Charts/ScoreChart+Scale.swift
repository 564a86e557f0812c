internal import CareModel
internal import Guidance
internal import Outcomes

extension ScoreChart {
    /// The severity bands with their names in the right gutter. The least severe is the palest, whichever end it is at.
    func drawBands(_ svg: inout String) {
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

    /// Numbers at the edges of the bands (without bands, at the cut-off) and at both ends of the scale, where they do not run into each other.
    func drawTicks(_ svg: inout String) {
        var values = [geometry.low, geometry.high]
        let edges = instrument.bands.isEmpty ? [cutOff].compactMap { $0 } : instrument.bands.map(\.from).sorted()
        for edge in edges where values.allSatisfy({ abs(geometry.y($0) - geometry.y(edge)) >= 14 }) { values.append(edge) }
        for value in values.sorted() {
            svg += "        <text class=\"soft\" x=\"22\" y=\"\(ChartGeometry.text(geometry.y(value) + 4.5))\" text-anchor=\"end\">"
            svg += strings.score(value) + "</text>\n"
        }
    }

    /// The recovery line, named at its emptier end on the side where the scores are not.
    func drawCutOff(first: Double, last: Double, _ svg: inout String) {
        guard let line = instrument.cutLine(half: geometry.halfPoint) else { return }
        let y = geometry.y(line)
        svg += "        <path class=\"cutoff\" d=\"M28 \(ChartGeometry.text(y))H268\"/>\n"
        let firstY = geometry.y(first)
        let lastY = geometry.y(last)
        let isLeft = abs(firstY - y) >= abs(lastY - y) || known.count == 1
        let isBelow = (isLeft ? firstY : lastY) < y
        let place = isLeft ? "x=\"34\"" : "x=\"262\" text-anchor=\"end\""
        svg += "        <text class=\"halo\" \(place) y=\"\(ChartGeometry.text(isBelow ? y + 16 : y - 7))\">"
        svg += strings.html("recovery-line") + "</text>\n"
    }

    /// A label in lines of about twelve letters, as wide as the gutter. What does not fit goes on the last line.
    static func lines(of label: String, atMost limit: Int, width: Int = 12) -> [String] {
        var lines: [String] = []
        // A compound that is wider than a line breaks after its hyphen.
        let words = label.split(separator: " ").flatMap { word -> [Substring] in
            guard word.count > width, let hyphen = word.firstIndex(of: "-"), hyphen < word.index(before: word.endIndex) else {
                return [word]
            }
            return [word[...hyphen], word[word.index(after: hyphen)...]]
        }
        for word in words {
            if let line = lines.last, lines.count == limit || line.count + 1 + word.count <= width {
                lines[lines.count - 1] = line + " " + word
            } else {
                lines.append(String(word))
            }
        }
        return lines
    }
}
