internal import CareModel

/// The words of a pathway's picture, broken into lines.
struct LanesWords {
    let frame: PageFrame

    var watchedBy: String { frame.strings("watched-by") }
    var doneBy: String { frame.strings("lanes-done-by") }

    /// The width of the widest name of a lane.
    var laneNamesWidth: Double {
        ["patient", "tools", "people"].map { TextWidth.of(frame.strings("lane-\($0)"), size: 19, isBold: true) }.max() ?? 0
    }

    /// The space between columns in which no word of a step has to be parted.
    func leastSpacing(_ step: Step) -> Double {
        func widest(_ text: String?, _ size: Double, isBold: Bool) -> Double {
            (text ?? "").split(whereSeparator: \.isWhitespace).map { TextWidth.of($0, size: size, isBold: isBold) }.max() ?? 0
        }
        func name(_ person: Person?) -> String? { person?.name(in: frame.language) }
        let does = widest(step.does, 14.5, isBold: false)
        guard let tool = step.handler.tool else {
            return max(does, widest(step.title, 14.5, isBold: true), widest(name(step.handler.actor), 13.5, isBold: false)) + 11
        }
        let inBox = max(widest(step.title, 14.5, isBold: true), widest(tool.name(in: frame.language), 13.5, isBold: false)) + 16
        let people = max(
            widest(name(step.handler.overseer), 14.5, isBold: true), widest(name(step.handler.actor), 14.5, isBold: true),
            TextWidth.of(watchedBy, size: 13.5), TextWidth.of(doneBy, size: 13.5))
        return max(inBox, does + 11, people + 11)
    }

    /// - Parameters:
    ///   - width: of the lines of a column.
    ///   - boxWidth: of the lines inside a tool's box.
    func column(_ step: Step, number: Int, width: Double, boxWidth: Double) -> LanesLayout.Column {
        let plain = TextLines(width: width, size: 14.5)
        let strong = TextLines(width: width, size: 14.5, isBold: true)
        let soft = TextLines(width: width, size: 13.5)
        func name(_ person: Person?) -> String { person?.name(in: frame.language) ?? "" }
        let does = plain.lines(of: step.does ?? "")
        guard let tool = step.handler.tool, let overseer = step.handler.overseer else {
            return LanesLayout.Column(
                number: number, does: does, title: strong.lines(of: step.title), tool: nil,
                person: soft.lines(of: name(step.handler.actor)),
                initials: Names.initials(of: name(step.handler.actor)), actor: [])
        }
        let inBox = TextLines(width: boxWidth, size: 14.5, isBold: true)
        let underneath = TextLines(width: boxWidth, size: 13.5)
        return LanesLayout.Column(
            number: number, does: does, title: inBox.lines(of: step.title), tool: underneath.lines(of: tool.name(in: frame.language)),
            person: strong.lines(of: name(overseer)), initials: Names.initials(of: name(overseer)),
            actor: strong.lines(of: name(step.handler.actor)))
    }
}
