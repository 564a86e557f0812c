internal import Guidance
internal import Outcomes

/// A figure of a service from period to period, with the limits of its usual ups and downs (an XmR chart). With too few
/// points there are no limits, and the note says how many are wanted.
struct ProcessChart {
    struct Point {
        /// The period, short enough for an axis: "Nov", "2026 Q3".
        var label: String
        /// Nil where the period's figure is not shown.
        var value: Double?
    }

    /// Unique on the page.
    let id: String
    let title: String
    /// Oldest first.
    let points: [Point]

    private var known: [(index: Int, value: Double)] {
        points.enumerated().compactMap { index, point in point.value.map { (index, $0) } }
    }

    /// Limits need a series without holes: a moving range over a hole is none.
    var answer: ProcessLimits.Answer {
        let values = points.compactMap(\.value)
        guard values.count == points.count else {
            return .tooFewPoints(has: longestRun, needs: ProcessLimits.fewestPoints)
        }
        return ProcessLimits.of(values)
    }

    private var longestRun: Int {
        points.reduce((best: 0, run: 0)) { state, point in
            let run = point.value == nil ? 0 : state.run + 1
            return (max(state.best, run), run)
        }.best
    }

    func svg(_ strings: Strings) -> String? {
        guard let first = known.first, known.count > 1 else { return nil }
        var limits: ProcessLimits?
        if case .limits(let found) = answer { limits = found }
        let values = known.map(\.value) + [limits?.upper, limits?.lower].compactMap { $0 }
        let low = min(0, values.min() ?? 0)
        let scale = low...max(low + 1, (values.max() ?? 1) * 1.05)
        let frame = PlotFrame(across: 0...Double(max(1, points.count - 1)), up: scale)
        let (label, name) = (ChartLabel(strings), HTMLText.escaped(id))
        var svg = "<svg role=\"img\" aria-labelledby=\"\(name)-t \(name)-d\" viewBox=\"0 0 360 278\">\n"
        svg += "        <title id=\"\(name)-t\">\(HTMLText.escaped(title))</title>\n"
        svg += "        <desc id=\"\(name)-d\">\(HTMLText.escaped(description(strings)))</desc>\n"
        if let limits { svg += band(limits, frame) }
        for tick in PlotFrame.ticks(scale) {
            svg += label.svg(strings.score(tick), x: 32, y: frame.y(tick) + 4.5, .left, style: "soft", isNumber: true)
        }
        svg += "        <path class=\"axis\" d=\"M40 232H284\"/>\n"
        if let limits { svg += lines(limits, frame, label, strings) }
        svg += line(from: first.index, frame)
        svg += dots(limits, frame) + dates(frame, label)
        return svg + "      </svg>"
    }

    private func band(_ limits: ProcessLimits, _ frame: PlotFrame) -> String {
        let (top, bottom) = (frame.y(limits.upper), frame.y(limits.lower))
        return "        <rect class=\"b1\" x=\"40\" y=\"\(ChartGeometry.text(top))\" width=\"244\""
            + " height=\"\(ChartGeometry.text(max(0, bottom - top)))\"/>\n"
    }

    private func lines(_ limits: ProcessLimits, _ frame: PlotFrame, _ label: ChartLabel, _ strings: Strings) -> String {
        var svg = "        <path class=\"cutoff\" d=\"M40 \(ChartGeometry.text(frame.y(limits.mean)))H284\"/>\n"
        for value in [limits.upper, limits.lower] {
            svg += "        <path class=\"limit\" d=\"M40 \(ChartGeometry.text(frame.y(value)))H284\"/>\n"
        }
        // Names in the right gutter, apart by a line's height at least.
        var y = frame.y(limits.upper) + 4.5
        for (value, key) in [(limits.upper, "xmr-limit"), (limits.mean, "xmr-mean"), (limits.lower, "xmr-limit")] {
            y = max(y, frame.y(value) + 4.5)
            svg += label.svg(strings(key), x: 296, y: y, style: key == "xmr-mean" ? "" : "soft")
            y += 15
        }
        return svg
    }

    private func line(from start: Int, _ frame: PlotFrame) -> String {
        var svg = ""
        for (before, after) in zip(known, known.dropFirst()) {
            let gap = after.index - before.index > 1 ? " gap" : ""
            svg += "        <path class=\"score\(gap)\" d=\"M\(frame.point(Double(before.index), before.value))"
            svg += "L\(frame.point(Double(after.index), after.value))\"/>\n"
        }
        return svg
    }

    private func dots(_ limits: ProcessLimits?, _ frame: PlotFrame) -> String {
        var svg = ""
        for (index, value) in known {
            let isBeyond = limits?.isBeyond(value) ?? false
            let place = "cx=\"\(ChartGeometry.text(frame.x(Double(index))))\" cy=\"\(ChartGeometry.text(frame.y(value)))\""
            svg += "        <circle class=\"dot\" \(place) r=\"\(isBeyond ? "6.5" : "4.5")\"/>\n"
            // A ring, so that it is not only the size that tells.
            if isBeyond { svg += "        <circle class=\"ring\" \(place) r=\"11\"/>\n" }
        }
        for (index, point) in points.enumerated() where point.value == nil {
            let x = frame.x(Double(index))
            svg += "        <path class=\"missing\" d=\"M\(ChartGeometry.text(x - 5)) 217l10 10m0-10l-10 10\"/>\n"
        }
        return svg
    }

    private func dates(_ frame: PlotFrame, _ label: ChartLabel) -> String {
        var (svg, placed) = ("", [(text: String, x: Double)]())
        for index in [0, points.count - 1] + Array(points.indices) {
            let (text, x) = (points[index].label, frame.x(Double(index)))
            guard placed.allSatisfy({ ChartLabel.areApart($0, (text, x)) }) else { continue }
            placed.append((text, x))
            svg += label.svg(text, x: x, y: 252, .centre, style: "soft")
        }
        return svg
    }

    /// What the picture cannot say by itself.
    func notes(_ strings: Strings) -> [String] {
        switch answer {
        case .tooFewPoints(let has, let needs):
            return [strings("xmr-too-few", ["has": strings.number(has), "needs": strings.number(needs)])]
        case .limits(let limits):
            let beyond = known.filter { limits.isBeyond($0.value) }.map { points[$0.index].label }
            return [beyond.isEmpty ? strings("xmr-none-beyond") : strings("xmr-beyond", ["points": strings.list(beyond)])]
        }
    }

    func description(_ strings: Strings) -> String {
        let values = points.map { point in
            strings("chart-named-value", ["name": point.label, "value": point.value.map(strings.score) ?? strings("not-shown")])
        }
        guard case .limits(let limits) = answer else { return values.joined(separator: " ") }
        let words = strings(
            "xmr-limits",
            [
                "mean": strings.number(limits.mean, decimals: 1), "low": strings.number(limits.lower, decimals: 1),
                "high": strings.number(limits.upper, decimals: 1),
            ])
        return (values + [words]).joined(separator: " ")
    }

    func table(_ strings: Strings) -> ChartFigure.Table {
        ChartFigure.Table(
            caption: title, columns: [strings("period-column"), strings("figure-column")],
            rows: points.map { [$0.label, $0.value.map(strings.score) ?? strings("not-shown")] })
    }
}
