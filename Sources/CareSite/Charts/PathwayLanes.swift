internal import CareModel
internal import Guidance

/// The picture of a pathway: three lanes, a column a step, and a thread from each tool to the person who watches over it.
struct PathwayLanes {
    let pathway: Pathway
    let frame: PageFrame

    private var strings: Strings { frame.strings }
    private var width: Double { x(max(pathway.steps.count, 1) - 1) + 57 }

    private func x(_ index: Int) -> Double { 149 + 106 * Double(index) }

    var svg: String {
        let size = "\(Int(width))"
        var svg = "<svg role=\"img\" aria-labelledby=\"lane-t lane-d\" viewBox=\"0 0 \(size) 490\">\n"
        svg += "        <title id=\"lane-t\">\(strings.html("lanes-title", ["title": pathway.title]))</title>\n"
        svg += "        <desc id=\"lane-d\">\(HTMLText.escaped(description))</desc>\n"
        for (name, key, top, height) in [("a", "patient", 0, 142), ("b", "tools", 146, 168), ("c", "people", 318, 172)] {
            svg += "        <rect class=\"lane-\(name)\" x=\"0\" y=\"\(top)\" width=\"\(size)\" height=\"\(height)\" rx=\"12\"/>\n"
            svg += "        <text class=\"lane-name\" x=\"14\" y=\"\(top + 36)\">\(strings.html("lane-\(key)"))</text>\n"
        }
        if pathway.steps.count > 1 {
            let ends = (ChartGeometry.text(x(0)), ChartGeometry.text(x(pathway.steps.count - 1)))
            svg += "        <path class=\"path\" d=\"M\(ends.0) 46H\(ends.1)\"/>\n"
        }
        for (index, step) in pathway.steps.enumerated() { draw(step, index, &svg) }
        return svg + "      </svg>"
    }

    private var description: String {
        let steps = pathway.steps.enumerated().map { index, step in
            if let tool = step.handler.tool, let overseer = step.handler.overseer {
                return strings(
                    "lanes-tool",
                    [
                        "number": String(index + 1), "title": step.title, "tool": tool.name(in: frame.language),
                        "name": overseer.name(in: frame.language),
                    ])
            }
            let name = step.handler.actor?.name(in: frame.language) ?? ""
            return strings("lanes-person", ["number": String(index + 1), "title": step.title, "name": name])
        }
        return ([strings.count("lanes-description", pathway.steps.count)] + steps).joined(separator: " ")
    }

    private func draw(_ step: Step, _ index: Int, _ svg: inout String) {
        let x = x(index)
        let centre = ChartGeometry.text(x)
        let does = ScoreChart.lines(of: step.does ?? "", atMost: 3)
        let isTool = step.handler.tool != nil
        let top = 72 + 17 * max(does.count, 0)
        svg += "        <path class=\"drop\" d=\"M\(centre) \(does.isEmpty ? 62 : top)V\(isTool ? 164 : 342)\"/>\n"
        svg += "        <circle class=\"node\" cx=\"\(centre)\" cy=\"46\" r=\"16\"/>"
        svg += "<text class=\"node-text\" x=\"\(centre)\" y=\"51\" text-anchor=\"middle\">\(index + 1)</text>\n"
        write(does, "", x: centre, from: 84, by: 17, &svg)
        if let tool = step.handler.tool, let overseer = step.handler.overseer {
            draw(tool, of: step, watchedBy: overseer, x: x, &svg)
        } else if let person = step.handler.actor {
            face(person, centre, y: 366, &svg)
            let title = ScoreChart.lines(of: step.title, atMost: 3)
            write(title, "strong", x: centre, from: 414, by: 17, &svg)
            let name = ScoreChart.lines(of: person.name(in: frame.language), atMost: 2, width: 14)
            write(name, "soft", x: centre, from: 418 + 17 * title.count, by: 16, &svg)
        }
    }

    private func draw(_ tool: AITool, of step: Step, watchedBy overseer: Person, x: Double, _ svg: inout String) {
        let centre = ChartGeometry.text(x)
        svg += "        <rect class=\"tool-shape\" x=\"\(ChartGeometry.text(x - 49))\" y=\"164\" width=\"98\" height=\"132\" rx=\"6\"/>\n"
        svg += "        <g class=\"glyph\" transform=\"translate(\(ChartGeometry.text(x - 13)) 174) scale(1.1)\">"
        svg += "<rect x=\"6\" y=\"6\" width=\"12\" height=\"12\" rx=\"1.5\"/>"
        svg += "<path d=\"M10 10h4v4h-4zM9 6V2.5M15 6V2.5M9 21.5V18M15 21.5V18M6 9H2.5M6 15H2.5M21.5 9H18M21.5 15H18\"/></g>\n"
        let title = ScoreChart.lines(of: step.title, atMost: 3)
        write(title, "strong", x: centre, from: 222, by: 17, &svg)
        let name = ScoreChart.lines(of: tool.name(in: frame.language), atMost: 2, width: 14)
        write(name, "soft", x: centre, from: 222 + 17 * title.count, by: 16, &svg)
        let (right, left) = (ChartGeometry.text(x + 34), ChartGeometry.text(x - 34))
        svg += "        <path class=\"thread-line\" d=\"M\(centre) 296C\(right) 318 \(left) 338 \(centre) 360\"/>"
        svg += "<circle class=\"eyelet\" cx=\"\(centre)\" cy=\"296\" r=\"5\"/>\n"
        face(overseer, centre, y: 390, &svg, isKnotted: true)
        write([strings("watched-by")], "soft", x: centre, from: 436, by: 16, &svg)
        write(ScoreChart.lines(of: overseer.name(in: frame.language), atMost: 2, width: 14), "strong", x: centre, from: 458, by: 17, &svg)
    }

    private func face(_ person: Person, _ x: String, y: Int, _ svg: inout String, isKnotted: Bool = false) {
        svg += "        <circle class=\"person-shape\" cx=\"\(x)\" cy=\"\(y)\" r=\"24\"/>"
        if isKnotted { svg += "<circle class=\"knot\" cx=\"\(x)\" cy=\"\(y - 24)\" r=\"6\"/>" }
        let initials = HTMLText.escaped(Names.initials(of: person.name(in: frame.language)))
        svg += "<text class=\"initials\" x=\"\(x)\" y=\"\(y + 5)\" text-anchor=\"middle\">\(initials)</text>\n"
    }

    private func write(_ lines: [String], _ style: String, x: String, from y: Int, by step: Int, _ svg: inout String) {
        let look = style.isEmpty ? "" : " class=\"\(style)\""
        for (index, line) in lines.enumerated() {
            svg += "        <text\(look) x=\"\(x)\" y=\"\(y + step * index)\" text-anchor=\"middle\">\(HTMLText.escaped(line))</text>\n"
        }
    }
}
