internal import CareModel

/// A numbered event on the charts: round for what people did, square for what is about a tool.
struct ChartMark {
    var number: Int
    var event: PlanEvent
}

extension ScoreChart {
    /// Flags above the plot, each with a line down to the day. One closer than 26 units to its neighbour goes a row up.
    func drawMarks(_ marks: [ChartMark], _ svg: inout String) {
        var lastInRow: Double?
        for mark in marks where geometry.contains(mark.event.on) {
            let x = geometry.x(mark.event.on)
            let isUpper = lastInRow.map { x - $0 < 26 } ?? false
            if !isUpper { lastInRow = x }
            let y = isUpper ? 16.0 : 38.0
            let centre = ChartGeometry.text(x)
            svg += "        <path class=\"event\" d=\"M\(centre) \(isUpper ? 26 : 48)V248\"/>\n        "
            if mark.event.isAboutTool {
                let corner = "x=\"\(ChartGeometry.text(x - 9.5))\" y=\"\(ChartGeometry.text(y - 9.5))\""
                svg += "<rect class=\"flag-tool\" \(corner) width=\"19\" height=\"19\" rx=\"2.5\"/>"
            } else {
                svg += "<circle class=\"flag-person\" cx=\"\(centre)\" cy=\"\(Int(y))\" r=\"10\"/>"
            }
            svg +=
                "<text class=\"flag-text\" x=\"\(centre)\" y=\"\(ChartGeometry.text(y + 4.5))\" text-anchor=\"middle\">\(mark.number)</text>\n"
        }
    }
}
