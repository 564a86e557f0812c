internal import CareModel

/// Days as this language writes them. Absolute always: a page must not grow stale by itself.
extension Strings {
    /// 12 November 2026
    func long(_ day: Day) -> String { words(for: day) { $0.pointee.long } }

    /// The same as `dayAndMonth`, as safe HTML.
    func writeDayAndMonth(_ day: Day, inYear year: Int, to markup: inout MarkupText) {
        words(for: day) { markup += $0.pointee.year == year ? $0.pointee.dayAndMonthHTML : $0.pointee.longHTML }
    }

    /// The same as `short`, as safe HTML, with how many letters it has.
    func shortHTML(_ day: Day, inYear year: Int) -> (html: String, letters: Int) {
        words(for: day) { words in
            words.pointee.year == year
                ? (words.pointee.shortHTML, words.pointee.shortCount) : (words.pointee.shortWithYearHTML, words.pointee.shortWithYearCount)
        }
    }

    /// 3 September, with the year when it is another one than the page's.
    func dayAndMonth(_ day: Day, inYearOf page: Day) -> String {
        let year = page.parts.year
        return words(for: day) { $0.pointee.year == year ? $0.pointee.dayAndMonth : $0.pointee.long }
    }

    /// 12 Nov, with the year when it is another one than the page's.
    func short(_ day: Day, inYearOf page: Day) -> String {
        let year = page.parts.year
        return words(for: day) { $0.pointee.year == year ? $0.pointee.short : $0.pointee.shortWithYear }
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
    func time(_ day: Day) -> String { words(for: day) { $0.pointee.time } }

    @inline(__always)
    private func words<Value>(for day: Day, _ read: (UnsafePointer<DayWords>) -> Value) -> Value {
        days.words(for: day, in: self, read)
    }
}
