/// A dot with its likely range on a scale, for a row of a table whose cells say the same in numbers.
struct Whisker {
    let value: Double
    let range: ClosedRange<Double>
    let scale: ClosedRange<Double>

    /// A share from 0 to 1.
    init(share: Double, range: ClosedRange<Double>) {
        self.init(value: share, range: range, scale: 0...1)
    }

    init(value: Double, range: ClosedRange<Double>, scale: ClosedRange<Double>) {
        self.value = value
        self.range = range
        self.scale = scale
    }

    /// The scale for several effects: from 0 to 2, and further by whole numbers where one of them lies outside. It always has
    /// a whole number in its middle.
    static func scale(for ranges: [ClosedRange<Double>]) -> ClosedRange<Double> {
        let low = (ranges.map(\.lowerBound).min() ?? 0).rounded(.down)
        let high = (ranges.map(\.upperBound).max() ?? 0).rounded(.up)
        let bottom = max(-6, min(0, low))
        let top = min(8, max(2, high))
        return bottom...((top - bottom).truncatingRemainder(dividingBy: 2) == 0 ? top : top + 1)
    }

    var svg: String {
        var svg = "<svg class=\"whisker\" aria-hidden=\"true\" viewBox=\"0 0 320 28\">"
        for quarter in 0...4 { svg += "<path class=\"grid\" d=\"M\(ChartGeometry.text(10 + 75 * Double(quarter))) 2V26\"/>" }
        svg += "<path class=\"axis\" d=\"M10 14H310\"/>"
        if scale.lowerBound < 0, scale.contains(0) { svg += "<path class=\"zero\" d=\"M\(text(0)) 2V26\"/>" }
        let (low, high) = (text(range.lowerBound), text(range.upperBound))
        svg += "<path class=\"range\" d=\"M\(low) 14H\(high)M\(low) 8v12M\(high) 8v12\"/>"
        return svg + "<circle class=\"point\" cx=\"\(text(value))\" cy=\"14\" r=\"7\"/></svg>"
    }

    private func text(_ value: Double) -> String {
        let part = (min(max(value, scale.lowerBound), scale.upperBound) - scale.lowerBound) / (scale.upperBound - scale.lowerBound)
        return ChartGeometry.text(10 + 300 * part)
    }
}
