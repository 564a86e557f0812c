/// The plot of the charts about services, in the same 360 by 278 box as the score charts, and its scales.
struct PlotFrame {
    static let left = 40.0
    static let right = 284.0
    static let top = 20.0
    static let bottom = 232.0

    let across: ClosedRange<Double>
    let up: ClosedRange<Double>

    func x(_ value: Double) -> Double { Self.left + part(value, of: across) * (Self.right - Self.left) }
    func y(_ value: Double) -> Double { Self.bottom - part(value, of: up) * (Self.bottom - Self.top) }

    func point(_ across: Double, _ up: Double) -> String { ChartGeometry.text(x(across)) + " " + ChartGeometry.text(y(up)) }

    private func part(_ value: Double, of scale: ClosedRange<Double>) -> Double {
        (min(max(value, scale.lowerBound), scale.upperBound) - scale.lowerBound) / (scale.upperBound - scale.lowerBound)
    }

    /// The end of a scale that holds a value.
    static func end(above value: Double) -> Double { round(above: value, [1, 1.5, 2, 2.5, 3, 4, 5, 6, 8, 10]) }

    /// The next round number at or above a value: one of these times a power of ten.
    private static func round(above value: Double, _ numbers: [Double]) -> Double {
        guard value > 0, value.isFinite else { return 1 }
        var power = 1.0
        while power * 10 <= value { power *= 10 }
        while power > value { power /= 10 }
        return numbers.map { $0 * power }.first { $0 >= value } ?? 10 * power
    }

    /// About five ticks at round numbers.
    static func ticks(_ scale: ClosedRange<Double>) -> [Double] {
        let step = round(above: (scale.upperBound - scale.lowerBound) / 5, [1, 2, 5, 10])
        var ticks: [Double] = []
        var value = (scale.lowerBound / step).rounded(.up) * step
        while value <= scale.upperBound + step / 1_000, ticks.count < 20 {
            ticks.append(value)
            value += step
        }
        return ticks
    }
}
