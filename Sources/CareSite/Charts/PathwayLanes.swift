internal import CareModel
internal import Guidance

/// The picture of a pathway: three lanes, a column a step, and a thread from each tool to the person who watches over it. It runs
/// left to right in every language, as the charts do; `LanesLayout` says where everything lies.
struct PathwayLanes {
    let pathway: Pathway
    let frame: PageFrame

    private var strings: Strings { frame.strings }

    var layout: LanesLayout { LanesLayout(pathway, words: LanesWords(frame: frame)) }

    var svg: String {
        let layout = layout
        let size = (whole(LanesLayout.width), whole(layout.height))
        var svg = "<svg role=\"img\" aria-labelledby=\"lane-t lane-d\" viewBox=\"0 0 \(size.0) \(size.1)\">\n"
        svg += "        <title id=\"lane-t\">\(strings.html("lanes-title", ["title": pathway.title]))</title>\n"
        svg += "        <desc id=\"lane-d\">\(HTMLText.escaped(description))</desc>\n"
        for row in layout.rows { draw(row, &svg) }
        for placed in layout.columns { draw(placed, layout, &svg) }
        return svg + "      </svg>"
    }

    private var description: String {
        let steps = pathway.steps.enumerated().map { index, step in
            let number = String(index + 1)
            let actor = step.handler.actor?.name(in: frame.language)
            guard let tool = step.handler.tool?.name(in: frame.language), let overseer = step.handler.overseer?.name(in: frame.language)
            else { return strings("lanes-person", ["number": number, "title": step.title, "name": actor ?? ""]) }
            guard let actor else {
                return strings("lanes-tool", ["number": number, "title": step.title, "tool": tool, "name": overseer])
            }
            return strings("lanes-assisted", ["number": number, "title": step.title, "tool": tool, "name": overseer, "actor": actor])
        }
        return ([strings.count("lanes-description", pathway.steps.count)] + steps).joined(separator: " ")
    }

    private func draw(_ row: LanesLayout.Row, _ svg: inout String) {
        let lanes = [
            ("a", "patient", row.top, row.toolsTop - 4), ("b", "tools", row.toolsTop, row.peopleTop - 4),
            ("c", "people", row.peopleTop, row.bottom),
        ]
        for (name, key, top, bottom) in lanes {
            svg += "        <rect class=\"lane-\(name)\" x=\"0\" y=\"\(whole(top))\" width=\"\(whole(LanesLayout.width))\""
            svg += " height=\"\(whole(bottom - top))\" rx=\"12\"/>\n"
            svg += ChartLabel(strings).svg(strings("lane-\(key)"), x: LanesLayout.nameX, y: top + 36, style: "lane-name")
        }
        // A path that goes on in the next row runs out of this one, and into that.
        let start = row.hasBefore ? row.ends.0 - 40 : row.ends.0
        let end = row.hasAfter ? LanesLayout.width : row.ends.1
        if end > start { svg += "        <path class=\"path\" d=\"M\(text(start)) \(whole(row.top + 46))H\(text(end))\"/>\n" }
    }

    private func draw(_ placed: LanesLayout.Placed, _ layout: LanesLayout, _ svg: inout String) {
        let (column, row) = (placed.column, placed.row)
        let x = text(placed.x)
        let from = row.top + (column.does.isEmpty ? 62 : 72 + 17 * Double(column.does.count))
        let to = column.isTool ? layout.boxTop(placed) : layout.faceY(placed) - 24
        svg += "        <path class=\"drop\" d=\"M\(x) \(whole(from))V\(whole(to))\"/>\n"
        svg += "        <circle class=\"node\" cx=\"\(x)\" cy=\"\(whole(row.top + 46))\" r=\"16\"/>\n"
        if column.isTool { drawTool(placed, layout, &svg) }
        let face = layout.faceY(placed)
        svg += "        <circle class=\"person-shape\" cx=\"\(x)\" cy=\"\(whole(face))\" r=\"24\"/>"
        if column.isTool { svg += "<circle class=\"knot\" cx=\"\(x)\" cy=\"\(whole(face - 24))\" r=\"6\"/>" }
        svg += "\n"
        for line in layout.lines(of: placed) { write(line, &svg) }
    }

    private func drawTool(_ placed: LanesLayout.Placed, _ layout: LanesLayout, _ svg: inout String) {
        let (x, top, bottom) = (placed.x, layout.boxTop(placed), layout.boxBottom(placed))
        let box = "x=\"\(text(x - layout.boxWidth / 2))\" y=\"\(whole(top))\" width=\"\(text(layout.boxWidth))\""
        svg += "        <rect class=\"tool-shape\" \(box) height=\"\(whole(placed.row.boxHeight))\" rx=\"6\"/>\n"
        svg += "        <g class=\"glyph\" transform=\"translate(\(text(x - 13)) \(whole(top + 10))) scale(1.1)\">"
        svg += "<rect x=\"6\" y=\"6\" width=\"12\" height=\"12\" rx=\"1.5\"/>"
        svg += "<path d=\"M10 10h4v4h-4zM9 6V2.5M15 6V2.5M9 21.5V18M15 21.5V18M6 9H2.5M6 15H2.5M21.5 9H18M21.5 15H18\"/></g>\n"
        let curve = "C\(text(x + 34)) \(whole(bottom + 22)) \(text(x - 34)) \(whole(bottom + 42)) \(text(x)) \(whole(bottom + 64))"
        svg += "        <path class=\"thread-line\" d=\"M\(text(x)) \(whole(bottom))\(curve)\"/>"
        svg += "<circle class=\"eyelet\" cx=\"\(text(x))\" cy=\"\(whole(bottom))\" r=\"5\"/>\n"
    }

    private func write(_ line: LanesLayout.Line, _ svg: inout String) {
        let style =
            switch line.style {
            case .plain: ""
            case .number: " class=\"node-text\""
            default: " class=\"\(line.style.rawValue)\""
            }
        let direction = TextLines.runsRightToLeft(line.text) ? " direction=\"rtl\"" : ""
        svg += "        <text\(style) x=\"\(text(line.x))\" y=\"\(whole(line.y))\" text-anchor=\"middle\"\(direction)>"
        svg += HTMLText.escaped(line.text) + "</text>\n"
    }

    private func text(_ value: Double) -> String { ChartGeometry.text(value) }
    /// Vertical places are whole units.
    private func whole(_ value: Double) -> String { String(Int(value.rounded())) }
}
