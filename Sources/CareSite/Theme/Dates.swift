internal import CareModel
internal import Guidance

/// Days as this language writes them. Absolute always: a page must not grow stale by itself.
extension Strings {
    /// 12 November 2026
    func long(_ day: Day) -> String {
        let parts = day.parts
        return self("date-long", ["day": String(parts.day), "month": month(parts.month), "year": String(parts.year)])
    }

    /// 3 September, with the year when it is another one than the page's.
    func dayAndMonth(_ day: Day, inYearOf page: Day) -> String {
        let parts = day.parts
        guard parts.year == page.parts.year else { return long(day) }
        return self("date-day-month", ["day": String(parts.day), "month": month(parts.month)])
    }

    /// 12 Nov, with the year when it is another one than the page's.
    func short(_ day: Day, inYearOf page: Day) -> String {
        let parts = day.parts
        let month = self("month-short-\(parts.month)")
        guard parts.year == page.parts.year else {
            return self("date-short-year", ["day": String(parts.day), "month": month, "year": String(parts.year)])
        }
        return self("date-short", ["day": String(parts.day), "month": month])
    }

    /// "in September", with the year when it is another one than the page's.
    func inMonth(_ day: Day, inYearOf page: Day) -> String {
        let parts = day.parts
        guard parts.year == page.parts.year else {
            return self("in-month-year", ["month": month(parts.month), "year": String(parts.year)])
        }
        return self("in-month", ["month": month(parts.month)])
    }

    func month(_ number: Int) -> String { self("month-\(number)") }

    /// "every week", "every 2 weeks"
    func every(_ cadence: Cadence) -> String { count("every-\(cadence.unit.rawValue)", cadence.count) }

    /// The day in an HTML `time` element.
    func time(_ day: Day) -> String { "<time datetime=\"\(day)\">\(HTMLText.escaped(long(day)))</time>" }
}
