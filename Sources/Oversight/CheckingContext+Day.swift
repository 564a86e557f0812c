public import CareModel

/// What rules may ask about the day. No rule asks the clock.
///
/// A verdict says until which day it stays the same (`PlanVerdict.revisitOn`), so that a build need not check a plan again
/// before. A rule that asks these questions, and not for the day itself, gets that right by itself: each answer holds until a day
/// that is known.
extension CheckingContext {
    /// The day for which the folder is checked.
    ///
    /// Nobody knows what a rule does with it, so whatever reads it for a plan has that plan checked again on the next day. That is
    /// right for a rule that counts days in its message. For a comparison ask a question below instead.
    public var asOf: Day { day.exact }

    /// Whether it is `other` or later.
    public func hasCome(_ other: Day) -> Bool { day.hasCome(other) }

    /// Whether `other` is over. What ends on a day holds on that day.
    public func isPast(_ other: Day) -> Bool { day.isPast(other) }

    /// Whether more than so many days have passed since `start`, such as a limit of the policy.
    public func hasPassed(_ days: Int, daysSince start: Day) -> Bool { day.hasPassed(days, daysSince: start) }

    /// Whether it lies in a span of days with both ends; an open one has no last day.
    public func isWithin(_ first: Day, through last: Day?) -> Bool { day.isWithin(first, through: last) }

    /// The latest of these days that has come.
    public func latest(of days: some Sequence<Day>) -> Day? { day.latest(of: days) }

    /// Whether someone born on `birth` has had so many birthdays.
    public func isOfAge(_ years: Int, bornOn birth: Day) -> Bool { day.isOfAge(years, bornOn: birth) }
}
