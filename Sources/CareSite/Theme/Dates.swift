internal import CareModel

/// Days as this language writes them. Absolute always: a page must not grow stale by itself.
extension Strings {
    /// 12 November 2026
    func long(_ day: Day) -> String { words(for: day).long }

    /// 3 September, with the year when it is another one than the page's.
    func dayAndMonth(_ day: Day, inYearOf page: Day) -> String {
        let words = words(for: day)
        return words.year == page.parts.year ? words.dayAndMonth : words.long
    }

    /// 12 Nov, with the year when it is another one than the page's.
    func short(_ day: Day, inYearOf page: Day) -> String {
        let words = words(for: day)
        return words.year == page.parts.year ? words.short : words.shortWithYear
    }

    /// The same, with how many letters it has.
    func shortLabel(_ day: Day, inYearOf page: Day) -> (text: String, letters: Int) {
        let words = words(for: day)
        return words.year == page.parts.year ? (words.short, words.shortCount) : (words.shortWithYear, words.shortWithYearCount)
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
    func time(_ day: Day) -> String { words(for: day).time }

    private func words(for day: Day) -> DayWords { knownDays.words(for: day, in: self) }
}
