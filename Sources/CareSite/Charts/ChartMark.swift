internal import CareModel

/// A numbered event on the charts: round for what people did, square for what is about a tool.
struct ChartMark {
    var number: Int
    var event: PlanEvent
}

extension ScoreChart {
    /// Flags above the plot, each with a line down to the day. One closer than 26 units to its neighbour goes a row up; where
    /// that row is taken too, it moves aside and its line leads back to the day.
    func drawMarks(_ marks: [ChartMark], _ svg: inout MarkupText) {
        var last = [-Double.infinity, -Double.infinity]
        for mark in marks where geometry.contains(mark.event.on) {
            let day = geometry.x(mark.event.on)
            let row = day - last[0] >= 26 ? 0 : day - last[1] >= 22 || last[1] <= last[0] ? 1 : 0
            let isFree = row == 0 ? day - last[0] >= 26 : day - last[1] >= 22
            let x = isFree ? day : last[row] + 22
            last[row] = x
            let (y, foot) = row == 1 ? (16.0, "26") : (38.0, "48")
            let centre = ChartGeometry.text(x)
            let line = x == day ? "M\(centre) \(foot)V248" : "M\(centre) \(foot)L\(ChartGeometry.text(day)) 54V248"
            svg += "        <path class=\"event\" d=\"\(line)\"/>\n        "
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
