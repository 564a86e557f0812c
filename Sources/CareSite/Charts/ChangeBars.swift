internal import Guidance

/// How far scores moved, as one bar for each band of change. What is not shown has a dashed box whose length says nothing.
struct ChangeBars {
    struct Bar {
        enum Count {
            case shown(Int)
            /// Why there is no number, in words that fit into the box: "fewer than 11".
            case hidden(String)
        }

        var label: String
        var count: Count
        var isWorse: Bool
    }

    /// Unique on the page.
    let id: String
    let title: String
    /// How many people it shows, in words: "134 people."
    let people: String
    /// From the worst to the best.
    let bars: [Bar]

    private static let left = 126.0
    private static let longest = 187.0
    private static let step = 44.0

    func svg(_ strings: Strings) -> String? {
        guard !bars.isEmpty else { return nil }
        let label = ChartLabel(strings)
        let height = Self.step * Double(bars.count) + 10
        let name = HTMLText.escaped(id)
        var svg = "<svg role=\"img\" aria-labelledby=\"\(name)-t \(name)-d\" viewBox=\"0 0 360 \(Int(height))\">\n"
        svg += "        <title id=\"\(name)-t\">\(HTMLText.escaped(title))</title>\n"
        svg += "        <desc id=\"\(name)-d\">\(HTMLText.escaped(description(strings)))</desc>\n"
        let most = bars.map { if case .shown(let count) = $0.count { count } else { 0 } }.max() ?? 0
        for (index, bar) in bars.enumerated() {
            let top = 8 + Self.step * Double(index)
            svg += label.svg(bar.label, x: Self.left - 8, y: top + 19, .left)
            switch bar.count {
            case .hidden(let why):
                svg += "        <rect class=\"bar-hidden\" x=\"127\" y=\"\(Int(top + 1))\" width=\"150\" height=\"26\" rx=\"3\"/>\n"
                svg += label.svg(why, x: 138, y: top + 19, style: "soft")
            case .shown(let count):
                let width = most > 0 ? (Self.longest * Double(count) / Double(most)).rounded() : 0
                if width > 0 {
                    svg += "        <rect class=\"\(bar.isWorse ? "bar-worse" : "bar-fill")\" x=\"126\" y=\"\(Int(top))\""
                    svg += " width=\"\(Int(width))\" height=\"28\" rx=\"3\"/>\n"
                }
                svg += label.svg(strings.number(count), x: Self.left + width + 8, y: top + 20, style: "strong", isNumber: true)
            }
        }
        return svg + "        <path class=\"axis\" d=\"M126 2V\(Int(height - 10))\"/>\n      </svg>"
    }

    /// All values in words.
    func description(_ strings: Strings) -> String {
        people + " "
            + bars.map { strings("chart-named-value", ["name": $0.label, "value": $0.text(strings)]) }.joined(separator: " ")
    }

    func table(_ strings: Strings) -> ChartFigure.Table {
        ChartFigure.Table(
            caption: title, columns: [strings("change-column"), strings("people-column")], rows: bars.map { [$0.label, $0.text(strings)] })
    }
}

extension ChangeBars.Bar {
    func text(_ strings: Strings) -> String {
        switch count {
        case .shown(let count): strings.number(count)
        case .hidden(let why): why
        }
    }
}
