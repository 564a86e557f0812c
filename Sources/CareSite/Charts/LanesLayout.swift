internal import CareModel

/// Where everything lies in the picture of a pathway: three lanes, a column a step, in as many rows as the steps need. A column
/// is as wide as its words ask for, up to a limit, and the lanes are as high as their fullest column.
struct LanesLayout {
    /// One line of text, centred at `x` on the baseline `y`.
    struct Line: Hashable {
        enum Style: String {
            case plain, strong, soft, number, initials
        }

        var text: String
        var x: Double
        var y: Double
        var style: Style

        /// As the style sheet draws it.
        var size: Double { style == .soft ? 13.5 : 14.5 }
        var isBold: Bool { style != .plain && style != .soft }
    }

    /// A step's words, before they have a place.
    struct Column {
        var number: Int
        var does: [String]
        var title: [String]
        /// The tool's name; nil where a person does the step alone.
        var tool: [String]?
        /// The overseer's name, or that of the person who does it.
        var person: [String]
        var initials: String
        /// Who acts while the tool assists.
        var actor: [String]
        var isTool: Bool { tool != nil }
    }

    struct Placed {
        var column: Column
        var x: Double
        var row: Row
    }

    /// One set of three lanes.
    struct Row {
        var top: Double
        var toolsTop: Double
        var peopleTop: Double
        var bottom: Double
        var boxHeight: Double
        /// Of the first and the last step.
        var ends: (Double, Double)
        var hasBefore: Bool
        var hasAfter: Bool
    }

    /// The width of every picture, so that all are drawn at the same scale.
    static let width = 1054.0
    /// Where the names of the lanes begin.
    static let nameX = 14.0
    /// The space between two columns: that of the design, and as far as it may grow for a long word or where there is room.
    private static let spacing = 106.0...150.0
    private static let mostSpacing = 200.0
    private static let gap = 28.0

    private(set) var rows: [Row] = []
    private(set) var columns: [Placed] = []
    let spacing: Double
    let boxWidth: Double
    private let firstX: Double
    private let words: LanesWords

    var height: Double { rows.last?.bottom ?? 0 }

    init(_ pathway: Pathway, words: LanesWords) {
        self.words = words
        let count = pathway.steps.count
        let asked = pathway.steps.map(words.leastSpacing).max() ?? 0
        let least = min(max(asked, Self.spacing.lowerBound), Self.spacing.upperBound)
        boxWidth = least - 8
        // The names of the lanes stand free of the first column.
        firstX = max(149, Self.nameX + words.laneNamesWidth + 2 + boxWidth / 2)
        let room = Self.width - 4 - firstX
        let most = max(1, Int(room / least + 0.5))
        let rowCount = max(1, (count + most - 1) / most)
        let perRow = max(1, (count + rowCount - 1) / rowCount)
        spacing = min(room / (Double(perRow) - 0.5), Self.mostSpacing)
        let (width, inBox) = (spacing - 11, boxWidth - 8)
        let all = pathway.steps.enumerated().map { words.column($1, number: $0 + 1, width: width, boxWidth: inBox) }
        var top = 0.0
        for start in stride(from: 0, to: count, by: perRow) {
            let part = Array(all[start..<min(start + perRow, count)])
            let row = row(part, from: top, hasBefore: start > 0, hasAfter: start + perRow < count)
            rows.append(row)
            columns += part.enumerated().map { Placed(column: $1, x: x($0), row: row) }
            top = row.bottom + Self.gap
        }
    }

    private func x(_ index: Int) -> Double { firstX + spacing * Double(index) }

    /// The lanes of the design, or higher where the words of a column need it.
    private func row(_ columns: [Column], from top: Double, hasBefore: Bool, hasAfter: Bool) -> Row {
        let patient = columns.map { 142 + 17 * Double(max(0, $0.does.count - 3)) }.max() ?? 142
        let box = columns.map { 132 + max(0, Self.lastLineInBox($0) + 12 - 132) }.max() ?? 132
        let people = columns.map { max(172, Self.lastLineOfPeople($0) + 12) }.max() ?? 172
        let toolsTop = top + patient + 4
        let peopleTop = toolsTop + box + 36 + 4
        return Row(
            top: top, toolsTop: toolsTop, peopleTop: peopleTop, bottom: peopleTop + people, boxHeight: box,
            ends: (x(0), x(columns.count - 1)), hasBefore: hasBefore, hasAfter: hasAfter)
    }

    /// Baselines below the top of the box, and below the top of the people's lane.
    private static func lastLineInBox(_ column: Column) -> Double {
        guard let tool = column.tool else { return 0 }
        return 58 + 17 * Double(column.title.count) + 16 * Double(tool.count - 1)
    }

    private static func lastLineOfPeople(_ column: Column) -> Double {
        if !column.isTool { return 100 + 17 * Double(column.title.count) + 16 * Double(column.person.count - 1) }
        let overseer = 140 + 17 * Double(column.person.count - 1)
        return column.actor.isEmpty ? overseer : overseer + 22 + 17 * Double(column.actor.count)
    }

    /// Every line of text of a column, where it is drawn.
    func lines(of placed: Placed) -> [Line] {
        let (column, row) = (placed.column, placed.row)
        var lines: [Line] = []
        func add(_ texts: [String], _ style: Line.Style, from y: Double, by step: Double) {
            for (index, text) in texts.enumerated() {
                lines.append(Line(text: text, x: placed.x, y: y + step * Double(index), style: style))
            }
        }
        add([String(column.number)], .number, from: row.top + 51, by: 0)
        add(column.does, .plain, from: row.top + 84, by: 17)
        add([column.initials], .initials, from: faceY(placed) + 5, by: 0)
        if let tool = column.tool {
            add(column.title, .strong, from: row.toolsTop + 76, by: 17)
            add(tool, .soft, from: row.toolsTop + 76 + 17 * Double(column.title.count), by: 16)
            add([words.watchedBy], .soft, from: row.peopleTop + 118, by: 0)
            add(column.person, .strong, from: row.peopleTop + 140, by: 17)
            if !column.actor.isEmpty {
                let y = row.peopleTop + 140 + 17 * Double(column.person.count - 1) + 22
                add([words.doneBy], .soft, from: y, by: 0)
                add(column.actor, .strong, from: y + 17, by: 17)
            }
        } else {
            add(column.title, .strong, from: row.peopleTop + 96, by: 17)
            add(column.person, .soft, from: row.peopleTop + 100 + 17 * Double(column.title.count), by: 16)
        }
        return lines
    }

    /// The middle of a person's face.
    func faceY(_ placed: Placed) -> Double { placed.row.peopleTop + (placed.column.isTool ? 72 : 48) }

    /// The upper edge of a tool's box, and its lower edge, where the thread begins.
    func boxTop(_ placed: Placed) -> Double { placed.row.toolsTop + 18 }
    func boxBottom(_ placed: Placed) -> Double { boxTop(placed) + placed.row.boxHeight }
}
