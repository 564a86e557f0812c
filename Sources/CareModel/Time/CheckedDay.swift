/// The day for which something is checked or made, in the form of questions.
///
/// Each question notes in a ledger on which later day its answer changes. What is made from answers alone is then the same on
/// every day before the earliest of those that were noted: until then all answers are the same, so all further questions are
/// too. Only time that goes on counts; what was made for a day says nothing about the days before it.
public struct CheckedDay: Sendable {
    private let day: Day
    private let ledger: DayLedger?

    /// - Parameter ledger: where the questions note their days; nil notes nothing.
    public init(_ day: Day, noting ledger: DayLedger? = nil) {
        self.day = day
        self.ledger = ledger
    }

    /// The same day with another ledger.
    public func noting(in ledger: DayLedger?) -> CheckedDay { CheckedDay(day, noting: ledger) }

    /// The day itself, for a text that prints it or for arithmetic that no question below covers. Nobody knows what becomes of
    /// it, so it notes the next day.
    public var exact: Day {
        ledger?.note(CheckedDay.day(1, after: day))
        return day
    }

    /// Whether it is `other` or later. A day that is still to come is noted; one that has come stays so.
    public func hasCome(_ other: Day) -> Bool {
        if other <= day { return true }
        ledger?.note(other)
        return false
    }

    /// Whether `other` is over: it is a later day.
    public func isPast(_ other: Day) -> Bool {
        if other < day { return true }
        ledger?.note(CheckedDay.day(1, after: other))
        return false
    }

    /// Whether more than so many days have passed since `start`.
    public func hasPassed(_ days: Int, daysSince start: Day) -> Bool {
        guard let last = CheckedDay.day(days, after: start) else { return days < 0 }
        return isPast(last)
    }

    /// Whether it lies in a span of days with both ends; an open one has no last day.
    public func isWithin(_ first: Day, through last: Day?) -> Bool {
        guard hasCome(first) else { return false }
        return last.map { !isPast($0) } ?? true
    }

    /// The latest of these days that has come.
    @inlinable
    public func latest(of days: some Sequence<Day>) -> Day? {
        var latest: Day?
        for other in days where hasCome(other) { latest = max(other, latest ?? other) }
        return latest
    }

    /// Whether someone born on `birth` has had so many birthdays. One born on 29 February has theirs on 1 March in other years.
    public func isOfAge(_ years: Int, bornOn birth: Day) -> Bool {
        let (year, month, dayOfMonth) = birth.parts
        let (reached, overflows) = year.addingReportingOverflow(years)
        if overflows { return years < 0 }
        // No day before the year 1 or after 9999 is checked for.
        if reached < 1 { return true }
        guard let birthday = Day(year: reached, month: month, day: dayOfMonth) ?? Day(year: reached, month: 3, day: 1) else { return false }
        return hasCome(birthday)
    }

    /// Nil when no number can hold the day.
    private static func day(_ days: Int, after start: Day) -> Day? {
        let (number, overflows) = start.number.addingReportingOverflow(days)
        return overflows ? nil : Day(number: number)
    }
}
