import CareModel
import Outcomes

extension ScoreSheet {
    /// For people to read: each patient's scores, what changed, and with which figures that was judged.
    public var text: String {
        var lines: [String] = []
        for course in courses {
            let instrument = course.trajectory.instrument
            let better = instrument.direction == .higherIsWorse ? "lower is better" : "higher is better"
            lines.append("\(course.patient)  \(instrument.shortName) (\(instrument.name.text); \(better))")
            let sudden = course.trajectory.suddenByPoint
            for (index, point) in course.trajectory.points.enumerated() {
                lines.append("  \(point.score.day)  " + row(point, sudden[index], on: instrument))
            }
            lines.append("  " + conclusion(course.trajectory))
            lines.append("")
        }
        for instrument in instruments { lines += figures(of: instrument) }
        let patients = Set(courses.map(\.patient)).count
        func counted(_ count: Int, _ word: String) -> String { "\(count) \(word)\(count == 1 ? "" : "s")" }
        lines.append(
            "\(counted(rows, "row")) of \(counted(patients, "patient"))"
                + (leftOut > 0 ? "; \(counted(leftOut, "row")) of other instruments left out" : ""))
        return lines.joined(separator: "\n") + "\n"
    }

    private func row(_ point: Trajectory.Point, _ sudden: SuddenChange?, on instrument: Instrument) -> String {
        let score = point.score
        var parts = [score.total.map { padded(ScoreWords.number($0)) } ?? padded("no score")]
        if let band = instrument.band(of: score.total) { parts.append(band) }
        if score.isProrated { parts.append("\(score.missingItems) filled with the mean") }
        if score.total == nil, score.missingItems > 0 { parts.append("\(score.missingItems) answers missing") }
        for part in score.subscales {
            parts.append("\(part.id) \(ScoreWords.number(part.total))")
        }
        if !score.endorsedRiskItems.isEmpty { parts.append("RISK ITEM ENDORSED: item \(ScoreWords.items(score.endorsedRiskItems))") }
        if !score.unansweredRiskItems.isEmpty {
            parts.append("risk item not answered, so unknown: item \(ScoreWords.items(score.unansweredRiskItems))")
        }
        if let sudden { parts.append("sudden \(sudden.kind.rawValue) of \(ScoreWords.number(sudden.size))") }
        return parts.joined(separator: "; ")
    }

    private func padded(_ text: String) -> String { String(repeating: " ", count: max(0, 5 - text.count)) + text }

    private func conclusion(_ trajectory: Trajectory) -> String {
        guard let last = trajectory.points.last(where: { $0.score.total != nil }) else { return "No score." }
        guard let points = last.improvementSinceStart else { return "One score: nothing to compare it with." }
        let size =
            points == 0
            ? "No difference"
            : "\(ScoreWords.number(abs(points))) \(abs(points) == 1 ? "point" : "points") \(points > 0 ? "better" : "worse")"
        let judged =
            switch last.changeSinceStart {
            case .improvement: "a reliable improvement"
            case .deterioration: "a reliable deterioration, not on track"
            case .uncertain: "within the usual ups and downs: too soon to be sure"
            case .notComputable: "no source gives a reliable change for \(trajectory.instrument.shortName)"
            }
        return "\(size) since the start: \(judged)." + percentFall(trajectory)
    }

    /// Only where no reliable change in points is known: two criteria side by side would invite picking the better one.
    private func percentFall(_ trajectory: Trajectory) -> String {
        let answered = trajectory.points.compactMap(\.score.total)
        guard trajectory.instrument.reliableChange.isEmpty, let criterion = trajectory.instrument.percentFall.first else { return "" }
        switch PercentFall.between(answered.first, answered.last, on: trajectory.instrument) {
        case .met(let percent):
            return
                " A fall of \(ScoreWords.number(percent)) %: at or past the \(ScoreWords.number(criterion.value)) % for \(criterion.purpose)."
        case .notMet(let percent):
            let change = percent >= 0 ? "A fall of \(ScoreWords.number(percent)) %" : "A rise of \(ScoreWords.number(-percent)) %"
            return " \(change): not the \(ScoreWords.number(criterion.value)) % for \(criterion.purpose)."
        case .notComputable: return ""
        }
    }

    private func figures(of instrument: Instrument) -> [String] {
        var lines = ["Figures of \(instrument.shortName):"]
        func list(_ figures: [Threshold], _ what: String, _ unit: String = "") {
            for (index, figure) in figures.enumerated() {
                let use = index == 0 && unit.isEmpty ? " (used)" : ""
                let sign =
                    switch figure.comparison {
                    case .atLeast: "at least"
                    case .moreThan: "more than"
                    case .atMost: "at most"
                    case .lessThan: "less than"
                    }
                lines.append("  \(what)\(use): \(sign) \(ScoreWords.number(figure.value))\(unit), \(figure.purpose) [\(figure.source)]")
            }
        }
        list(instrument.reliableChange, "reliable change")
        list(instrument.percentFall, "fall", " %")
        list(instrument.cutOffs, "cut-off")
        if let source = instrument.bandsSource { lines.append("  bands: \(bands(instrument.bands)) [\(source)]") }
        for other in instrument.otherBands {
            lines.append("  bands, not used: \(other.name), \(bands(other.bands)) [\(other.source)]")
        }
        if !instrument.riskItems.isEmpty {
            lines.append("  A risk item that was not endorsed is no evidence that there is no risk.")
        }
        lines.append("")
        return lines
    }

    private func bands(_ bands: [Instrument.Band]) -> String {
        bands.map { ScoreWords.number($0.from) + ($0.label.text.isEmpty ? "" : " \($0.label.text)") }.joined(separator: ", ")
    }
}
