internal import Synchronization

/// Until when what was made for a day stays as it is.
///
/// Whoever makes something for a day, a verdict or a page, asks about the day through a `CheckedDay`, which writes down here
/// on which later day the answer would be another one. The earliest of these is the day to look again.
public final class DayLedger: Sendable {
    /// A day's number; `never` while nothing is noted. One word, so that noting takes no lock.
    private let number = Atomic<Int>(DayLedger.never)

    private static let never = Int.max

    public init() {}

    /// Says that something may be different from `day` on. Nil says nothing.
    public func note(_ day: Day?) {
        guard let day, day.number < number.load(ordering: .relaxed) else { return }
        number.min(day.number, ordering: .relaxed)
    }

    /// The first day on which something that was asked has another answer; nil when that never happens.
    public var revisitOn: Day? {
        let number = number.load(ordering: .relaxed)
        return number == DayLedger.never ? nil : Day(number: number)
    }
}
