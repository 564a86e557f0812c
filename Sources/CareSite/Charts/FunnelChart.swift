internal import Guidance
internal import Outcomes

/// The shares of services of different size around the share of all of them. Services keep the clinic's own order: a funnel
/// is no ranking, and nobody who treats people is ever a dot in it.
struct FunnelChart {
    struct Service {
        var name: String
        /// The share as pages may show it, from 0 to 1, and in words: "94 of 134, 70%".
        var share: Double
        var size: Int
        var words: String
    }

    /// Unique on the page.
    let id: String
    let title: String
    let services: [Service]
    let limits: FunnelLimits

    private var frame: PlotFrame {
        PlotFrame(across: 0...PlotFrame.end(above: Double(services.map(\.size).max() ?? 1) * 1.02), up: 0...1)
    }

    func svg(_ strings: Strings) -> String? {
        guard !services.isEmpty else { return nil }
        let (frame, label) = (frame, ChartLabel(strings))
        let name = HTMLText.escaped(id)
        var svg = "<svg role=\"img\" aria-labelledby=\"\(name)-t \(name)-d\" viewBox=\"0 0 360 278\">\n"
        svg += "        <title id=\"\(name)-t\">\(HTMLText.escaped(title))</title>\n"
        svg += "        <desc id=\"\(name)-d\">\(HTMLText.escaped(description(strings)))</desc>\n"
        for tick in [0, 0.25, 0.5, 0.75, 1] {
            svg += "        <path class=\"grid\" d=\"M40 \(ChartGeometry.text(frame.y(tick)))H284\"/>\n"
            svg += label.svg(strings.percent(Int(tick * 100)), x: 34, y: frame.y(tick) + 4.5, .left, style: "soft", isNumber: true)
        }
        svg += "        <path class=\"axis\" d=\"M40 232H284\"/>\n"
        for tick in PlotFrame.ticks(frame.across) {
            svg += label.svg(strings.score(tick), x: frame.x(tick), y: 250, .centre, style: "soft", isNumber: true)
        }
        svg += label.svg(strings("funnel-people"), x: 162, y: 270, .centre, style: "soft")
        for (z, style) in [(FunnelLimits.alarm, "limit outer"), (FunnelLimits.warning, "limit")] {
            for isUpper in [true, false] { svg += "        <path class=\"\(style)\" d=\"\(curve(z, isUpper: isUpper, frame))\"/>\n" }
        }
        svg += "        <path class=\"cutoff\" d=\"M40 \(ChartGeometry.text(frame.y(limits.target)))H284\"/>\n"
        svg += label.svg(strings("funnel-all"), x: 290, y: frame.y(limits.target) + 4.5)
        for (index, service) in services.enumerated() {
            let (x, y) = (frame.x(Double(service.size)), frame.y(service.share))
            svg += "        <circle class=\"dot\" cx=\"\(ChartGeometry.text(x))\" cy=\"\(ChartGeometry.text(y))\" r=\"10\"/>"
            svg += "<text class=\"dot-text\" x=\"\(ChartGeometry.text(x))\" y=\"\(ChartGeometry.text(y + 4.5))\" text-anchor=\"middle\">"
            svg += "\(index + 1)</text>\n"
        }
        return svg + "      </svg>"
    }

    /// One of the curves, from the smallest size that it can be drawn for to the right edge.
    private func curve(_ z: Double, isUpper: Bool, _ frame: PlotFrame) -> String {
        let last = frame.across.upperBound
        var path = ""
        for step in 1...48 {
            // Narrow steps at the left, where the curve is steep.
            let part = Double(step) / 48
            let size = max(1, (last * part * part).rounded())
            guard let range = limits.limits(size: Int(size), z: z) else { continue }
            path += (path.isEmpty ? "M" : "L") + frame.point(size, isUpper ? range.upperBound : range.lowerBound)
        }
        return path
    }

    private func standing(_ service: Service, _ strings: Strings) -> String {
        switch limits.standing(Int((service.share * Double(service.size)).rounded()), of: service.size) {
        case .within, nil: strings("funnel-within")
        case .beyondWarning: strings("funnel-beyond")
        case .beyondAlarm: strings("funnel-far-beyond")
        }
    }

    func description(_ strings: Strings) -> String {
        services.enumerated().map { index, service in
            let name = strings("numbered", ["number": String(index + 1), "name": service.name])
            let words = strings("list-two", ["first": service.words, "second": standing(service, strings)])
            return strings("chart-named-value", ["name": name, "value": words])
        }.joined(separator: " ")
    }

    func table(_ strings: Strings) -> ChartFigure.Table {
        ChartFigure.Table(
            caption: title, columns: [strings("pathway"), strings("rate-column"), strings("funnel-place")],
            rows: services.enumerated().map { index, service in
                let name = strings("numbered", ["number": String(index + 1), "name": service.name])
                return [name, service.words, standing(service, strings)]
            })
    }
}
