internal import CareModel
internal import Guidance

/// A day in all the ways that one language writes it. Pages of one build name the same few hundred days over and over.
struct DayWords: Sendable {
    let day: Day
    let year: Int
    /// 12 November 2026
    let long: String
    /// 12 November
    let dayAndMonth: String
    /// 12 Nov
    let short: String
    /// 12 Nov 2026
    let shortWithYear: String
    /// The letters of `short`: labels on charts keep apart by them.
    let shortCount: Int
    let shortWithYearCount: Int
    /// As safe HTML.
    let longHTML: String
    let dayAndMonthHTML: String
    let shortHTML: String
    let shortWithYearHTML: String
    /// `long` in an HTML `time` element.
    let time: String

    init(_ day: Day, in strings: Strings) {
        self.day = day
        let parts = day.parts
        year = parts.year
        let (number, year) = (String(parts.day), String(parts.year))
        let month = strings.month(parts.month)
        let brief = strings("month-short-\(parts.month)")
        long = strings("date-long", ["day": number, "month": month, "year": year])
        dayAndMonth = strings("date-day-month", ["day": number, "month": month])
        short = strings("date-short", ["day": number, "month": brief])
        shortWithYear = strings("date-short-year", ["day": number, "month": brief, "year": year])
        shortCount = short.count
        shortWithYearCount = shortWithYear.count
        longHTML = HTMLText.escaped(long)
        dayAndMonthHTML = HTMLText.escaped(dayAndMonth)
        shortHTML = HTMLText.escaped(short)
        shortWithYearHTML = HTMLText.escaped(shortWithYear)
        time = "<time datetime=\"\(day)\">\(longHTML)</time>"
    }
}
