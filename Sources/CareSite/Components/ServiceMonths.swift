internal import CareModel

/// The service from month to month, for staff: how many forms were answered, with the limits of its usual ups and downs. It
/// counts forms of the whole clinic, never those of one person's patients.
struct ServiceMonths {
    let glances: [CaseloadGlance]
    let frame: PageFrame

    /// The most months that are drawn.
    static let most = 24

    private var strings: Strings { frame.strings }

    /// Nil with fewer than two whole months.
    var view: View? {
        let points = points
        guard points.count > 1 else { return nil }
        let chart = ProcessChart(id: "forms", title: strings("forms-caption"), points: points)
        let figure = ChartFigure(
            caption: chart.title, svg: chart.svg(strings), notes: chart.notes(strings), table: chart.table(strings))
        return ["figure": .html(figure.html(in: frame.voice))]
    }

    /// Whole months only: the first one may have begun before the clinic counted, and the month of the page is not over.
    var points: [ProcessChart.Point] {
        // Days first: there are far fewer of them than scores, and what month each lies in takes a while to reckon.
        var forms: [Day: Int] = [:]
        for glance in glances {
            for line in glance.lines { for point in line.points { forms[point.day, default: 0] += 1 } }
        }
        var counts: [Int: Int] = [:]
        for (day, count) in forms { counts[ServiceMonths.number(of: day), default: 0] += count }
        let now = ServiceMonths.number(of: frame.clinic.asOf)
        guard let first = counts.keys.min(), first + 1 < now else { return [] }
        return (max(first + 1, now - ServiceMonths.most)..<now).map { number in
            ProcessChart.Point(label: label(number), value: Double(counts[number] ?? 0))
        }
    }

    private func label(_ number: Int) -> String {
        let month = strings("month-short-\(number % 12 + 1)")
        let year = number / 12
        guard year != frame.clinic.asOf.parts.year else { return month }
        return strings("month-short-year", ["month": month, "year": String(year)])
    }

    /// Months counted through the years.
    private static func number(of day: Day) -> Int { day.parts.year * 12 + day.parts.month - 1 }
}
