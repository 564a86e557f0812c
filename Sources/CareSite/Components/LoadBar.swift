internal import CareModel

/// How many AI steps a person watches over: a bar, with the late ones outlined.
struct LoadBar {
    let steps: Int
    let late: Int
    /// The number of steps at the end of the bar's place.
    let most: Int

    private static let width = 240.0

    /// The shapes inside `svg.load`, hidden from readers who hear the page: the numbers stand beside it.
    var shapes: String {
        let unit = min(40, Self.width / Double(max(most, steps, 1)))
        let onTime = unit * Double(steps - late)
        var bar = ""
        if onTime > 0 { bar += "<rect x=\"1\" y=\"2\" width=\"\(ChartGeometry.text(onTime))\" height=\"16\" rx=\"2\"/>" }
        if late > 0 {
            let width = max(1, unit * Double(late) - 3)
            bar += "<rect class=\"late\" x=\"\(ChartGeometry.text(onTime + 3))\" y=\"3\" width=\"\(ChartGeometry.text(width))\""
            bar += " height=\"14\" rx=\"2\"/>"
        }
        return bar
    }
}
