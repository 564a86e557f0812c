internal import CareModel

/// The words of a pathway's picture, broken into lines.
struct LanesWords {
    let frame: PageFrame

    var watchedBy: String { frame.strings("watched-by") }
    var doneBy: String { frame.strings("lanes-done-by") }

    /// The names under a step's title, in the drawing's order.
    private func names(_ step: Step) -> [String] {
        [step.handler.tool?.name, step.handler.overseer?.name, step.handler.actor?.name].compactMap { $0?(in: frame.language) }
    }

    /// The width of the widest word of a step, as it is drawn.
    func widestWord(_ step: Step) -> Double {
        let strong = ([step.title] + names(step)).flatMap { $0.split(separator: " ") }.map {
            TextWidth.of($0, size: 14.5, isBold: true)
        }
        let plain = (step.does ?? "").split(separator: " ").map { TextWidth.of($0, size: 14.5) }
        let fixed = step.handler.tool == nil ? [] : [TextWidth.of(watchedBy, size: 13.5)]
        return (strong + plain + fixed).max() ?? 0
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
                number: number, does: does, title: strong.lines(of: step.title), tool: nil, person: soft.lines(of: name(step.handler.actor)),
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
