internal import CareModel
internal import Guidance

/// The two wants of the source paper, crossed: practical tools from left to right, human connection upwards. Each step of the
/// clinic's pathways lies where its kind lies: how far a tool may help in it, and how much of a human who cares it asks for.
/// No patient is in it.
struct NeedsQuadrant {
    let frame: PageFrame
    let steps: [Step]

    private var strings: Strings { frame.strings }
    private static let left = 88.0
    private static let top = 8.0
    private static let cell = (width: 89.0, height: 92.0)
    static let box = (width: 360.0, height: 344.0)

    /// The steps of one cell.
    struct Cell {
        var tools: Demand
        var connection: Demand
        var byPeople: Int
        var withTools: Int
        var total: Int { byPeople + withTools }
    }

    /// Row by row from the top, each from the left.
    var cells: [Cell] {
        Demand.allCases.reversed().flatMap { connection in
            Demand.allCases.map { tools in
                let own = steps.filter { $0.kind.connection == connection && $0.kind.toolReach == tools }
                let withTools = own.count { $0.usesTool }
                return Cell(tools: tools, connection: connection, byPeople: own.count - withTools, withTools: withTools)
            }
        }
    }

    var figure: ChartFigure {
        ChartFigure(
            caption: strings("quadrant-caption"), svg: steps.isEmpty ? nil : svg, notes: [strings("quadrant-note")],
            table: ChartFigure.Table(
                caption: strings("quadrant-caption"),
                columns: [strings("quadrant-cell"), strings("by-people-column"), strings("with-tools-column")],
                rows: cells.map { [name(of: $0), String($0.byPeople), String($0.withTools)] }))
    }

    private func name(of cell: Cell) -> String {
        strings("quadrant-place", ["connection": level(cell.connection), "tools": level(cell.tools)])
    }

    private func level(_ demand: Demand) -> String { strings("level-\(demand.rawValue)") }

    private var description: String {
        let filled = cells.filter { $0.total > 0 }.map { cell in
            strings(
                "quadrant-describe",
                ["place": name(of: cell), "people": String(cell.byPeople), "tools": String(cell.withTools)])
        }
        return ([strings("quadrant-desc")] + filled).joined(separator: " ")
    }

    private var svg: String {
        let label = ChartLabel(strings)
        var svg = "<svg class=\"quadrant\" role=\"img\" aria-labelledby=\"needs-t needs-d\""
        svg += " viewBox=\"0 0 \(Int(Self.box.width)) \(Int(Self.box.height))\">\n"
        svg += "        <title id=\"needs-t\">\(strings.html("quadrant-caption"))</title>\n"
        svg += "        <desc id=\"needs-d\">\(HTMLText.escaped(description))</desc>\n"
        for (index, cell) in cells.enumerated() { draw(cell, column: index % 3, row: index / 3, &svg) }
        let bottom = Self.top + 3 * Self.cell.height
        for (index, demand) in Demand.allCases.enumerated() {
            let x = Self.left + Self.cell.width * (Double(index) + 0.5)
            svg += label.svg(level(demand), x: x, y: bottom + 18, .centre, style: "soft")
            let y = bottom - Self.cell.height * (Double(index) + 0.5)
            svg += label.svg(level(demand), x: Self.left - 6, y: y + 4, .left, style: "soft")
        }
        svg += label.svg(strings("quadrant-x"), x: Self.left + 1.5 * Self.cell.width, y: bottom + 42, .centre, style: "axis-name")
        let middle = Self.top + 1.5 * Self.cell.height
        let turned = strings("direction") == "rtl" ? " direction=\"rtl\"" : ""
        svg += "        <text class=\"axis-name\" transform=\"translate(11 \(ChartGeometry.text(middle))) rotate(-90)\""
        svg += " text-anchor=\"middle\"\(turned)>\(strings.html("quadrant-y"))</text>\n"
        return svg + "      </svg>"
    }

    /// The quadrants of patients' wants in the order in which they are told: much of both, connection, tools, little of either.
    private static func corner(_ cell: Cell) -> Int? {
        switch (cell.tools, cell.connection) {
        case (.high, .high): 1
        case (.low, .high): 2
        case (.high, .low): 3
        case (.low, .low): 4
        default: nil
        }
    }

    private func draw(_ cell: Cell, column: Int, row: Int, _ svg: inout String) {
        let x = Self.left + Self.cell.width * Double(column)
        let y = Self.top + Self.cell.height * Double(row)
        func text(_ value: Double) -> String { ChartGeometry.text(value) }
        svg += "        <rect class=\"cell\" x=\"\(text(x + 1))\" y=\"\(text(y + 1))\" width=\"\(text(Self.cell.width - 2))\""
        svg += " height=\"\(text(Self.cell.height - 2))\" rx=\"6\"/>\n"
        if let number = NeedsQuadrant.corner(cell) {
            let (markX, markY) = (text(x + Self.cell.width - 14), y + Self.cell.height - 16)
            svg += "        <circle class=\"corner\" cx=\"\(markX)\" cy=\"\(text(markY))\" r=\"10\"/>"
            svg += "<text class=\"dot-text\" x=\"\(markX)\" y=\"\(text(markY + 4.5))\" text-anchor=\"middle\">\(number)</text>\n"
        }
        guard cell.total > 0 else { return }
        // People first. Where there is not room for all marks, the number says the rest.
        let shown = min(cell.total, 10)
        for index in 0..<shown {
            let (markX, markY) = (x + 15 + 15 * Double(index % 5), y + 19 + 18 * Double(index / 5))
            if index < cell.byPeople {
                svg += "        <circle class=\"mark-person\" cx=\"\(text(markX))\" cy=\"\(text(markY))\" r=\"6\"/>\n"
            } else {
                svg +=
                    "        <rect class=\"mark-tool\" x=\"\(text(markX - 5.5))\" y=\"\(text(markY - 5.5))\" width=\"11\" height=\"11\" rx=\"1.5\"/>\n"
            }
        }
        let count = strings.count("steps-count", cell.total)
        // Beside the corner's number, or above it where the words are too long for that.
        let isLong = NeedsQuadrant.corner(cell) != nil && TextWidth.of(count, size: 12, isBold: true) > Self.cell.width - 38
        svg += ChartLabel(strings).svg(count, x: x + 10, y: y + Self.cell.height - (isLong ? 30 : 12), style: "count")
    }
}
