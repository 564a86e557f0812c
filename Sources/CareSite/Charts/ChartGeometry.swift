internal import CareModel

/// Where things lie in the 360 by 278 box of a score chart: about 1:1 on a phone, so its text stays readable.
struct ChartGeometry {
    static let left = 28.0
    static let right = 268.0
    static let top = 54.0
    static let bottom = 248.0
    /// The first and the last day stand a little inside the plot, so that their dots and labels have room.
    static let firstX = 44.0
    static let lastX = 230.0

    let low: Double
    let high: Double
    private let first: Day
    private let span: Double

    init(instrument: Instrument, days: [Day]) {
        low = min(0, instrument.totalRange.lowerBound)
        high = max(instrument.totalRange.upperBound, low + 1)
        let sorted = (days.min(), days.max())
        first = sorted.0 ?? Day(number: 0)
        span = Double((sorted.1 ?? first).days(since: first))
    }

    func y(_ score: Double) -> Double {
        let bounded = min(max(score, low), high)
        return ChartGeometry.bottom - (bounded - low) / (high - low) * (ChartGeometry.bottom - ChartGeometry.top)
    }

    func x(_ day: Day) -> Double {
        guard span > 0 else { return (ChartGeometry.firstX + ChartGeometry.lastX) / 2 }
        return ChartGeometry.firstX + Double(day.days(since: first)) / span * (ChartGeometry.lastX - ChartGeometry.firstX)
    }

    func contains(_ day: Day) -> Bool { span > 0 && day >= first && Double(day.days(since: first)) <= span }

    /// Half a point, where scores are whole points: bands and the recovery line lie between scores, so none lies on a line.
    var halfPoint: Double { high - low >= 10 ? 0.5 : 0 }

    /// A coordinate with one decimal, as in "215.7": the same in every language, for readers see `Strings.score`.
    static func text(_ value: Double) -> String {
        let tenths = Int((value * 10).rounded())
        let magnitude = tenths.magnitude
        return (tenths < 0 ? "-" : "") + "\(magnitude / 10).\(magnitude % 10)"
    }
}
