internal import CareModel
internal import Guidance
internal import Outcomes

/// One patient's scores on one instrument, small: the line, the recovery line and the last score. Many of them side by side
/// show a caseload at a glance; the words beside each say what it means.
struct MiniChart {
    let instrument: Instrument
    /// Oldest first; only scores that have a total are drawn.
    let scores: [Score]

    private static let (left, right, top, bottom) = (6.0, 118.0, 8.0, 60.0)

    private var known: [(day: Day, total: Double)] { scores.compactMap { score in score.total.map { (score.day, $0) } } }

    /// Hidden from readers who hear the page: the card says the same in words.
    func svg(_ strings: Strings) -> String? {
        let known = known
        guard let first = known.first, let last = known.last else { return nil }
        let geometry = ChartGeometry(instrument: instrument, days: [])
        let span = Double(max(1, last.day.days(since: first.day)))
        func x(_ day: Day) -> Double {
            known.count == 1 ? Self.right : Self.left + Double(day.days(since: first.day)) / span * (Self.right - Self.left)
        }
        func y(_ score: Double) -> Double {
            let part = (min(max(score, geometry.low), geometry.high) - geometry.low) / (geometry.high - geometry.low)
            return Self.bottom - part * (Self.bottom - Self.top)
        }
        func point(_ score: (day: Day, total: Double)) -> String {
            ChartGeometry.text(x(score.day)) + " " + ChartGeometry.text(y(score.total))
        }
        var svg = "<svg class=\"mini\" aria-hidden=\"true\" viewBox=\"0 0 160 68\">"
        svg += "<rect class=\"b1\" x=\"0\" y=\"2\" width=\"124\" height=\"64\"/>"
        if let line = instrument.cutLine(half: geometry.halfPoint) {
            svg += "<path class=\"cutoff\" d=\"M0 \(ChartGeometry.text(y(line)))H124\"/>"
        }
        if known.count > 1 {
            svg += "<path class=\"score\" d=\"M" + known.map(point).joined(separator: "L") + "\"/>"
            svg +=
                "<circle class=\"dot\" cx=\"\(ChartGeometry.text(x(first.day)))\" cy=\"\(ChartGeometry.text(y(first.total)))\" r=\"3.5\"/>"
        }
        svg += "<circle class=\"dot\" cx=\"\(ChartGeometry.text(x(last.day)))\" cy=\"\(ChartGeometry.text(y(last.total)))\" r=\"5\"/>"
        let label = ChartGeometry.text(min(max(y(last.total) + 5.5, 16), 64))
        return svg + "<text class=\"strong\" x=\"130\" y=\"\(label)\">\(strings.score(last.total))</text></svg>"
    }
}
