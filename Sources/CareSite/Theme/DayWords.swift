internal import CareModel
internal import Guidance
internal import Synchronization

/// A day in all the ways that one language writes it. Pages of one build name the same few hundred days over and over.
final class DayWords: Sendable {
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
        time = "<time datetime=\"\(day)\">\(HTMLText.escaped(long))</time>"
    }
}

/// The days that were written last. Each has one place by its number, so finding it needs no hashing and the memory is bounded.
final class KnownDays: Sendable {
    private static let places = 2_048
    private let days = Mutex<[DayWords?]>([])

    func words(for day: Day, in strings: Strings) -> DayWords {
        let place = day.number & (KnownDays.places - 1)
        if let known = days.withLock({ $0.isEmpty ? nil : $0[place] }), known.day == day { return known }
        let made = DayWords(day, in: strings)
        days.withLock { days in
            if days.isEmpty { days = Array(repeating: nil, count: KnownDays.places) }
            days[place] = made
        }
        return made
    }
}
