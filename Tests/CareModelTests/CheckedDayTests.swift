import CareModel
import Testing

@Suite("Questions about the day")
struct CheckedDayTests {
    private static let anchor = Day(number: 20_780)
    private static func day(_ offset: Int) -> Day { anchor.advanced(byDays: offset) }

    /// A question, with the days around the anchor on which its answer is another one than on the day before.
    struct Question: Sendable, CustomTestStringConvertible {
        var words: String
        var changes: [Int]
        var ask: @Sendable (CheckedDay) -> String

        init<Answer: Sendable>(_ words: String, changes: Int..., ask: @escaping @Sendable (CheckedDay) -> Answer) {
            self.words = words
            self.changes = changes
            self.ask = { String(describing: ask($0)) }
        }

        var testDescription: String { words }
    }

    static let questions: [Question] = [
        Question("a day comes", changes: 0) { $0.hasCome(day(0)) },
        Question("a day is over", changes: 1) { $0.isPast(day(0)) },
        Question("more than ten days have passed", changes: 11) { $0.hasPassed(10, daysSince: day(0)) },
        Question("more than no day has passed", changes: 1) { $0.hasPassed(0, daysSince: day(0)) },
        Question("it is less than three days before", changes: -2) { $0.hasPassed(-3, daysSince: day(0)) },
        Question("within both ends", changes: -3, 5) { $0.isWithin(day(-3), through: day(4)) },
        Question("within one day", changes: 0, 1) { $0.isWithin(day(0), through: day(0)) },
        Question("within an open span", changes: -3) { $0.isWithin(day(-3), through: nil) },
        Question("the latest of three", changes: -4, 2, 9) { $0.latest(of: [day(9), day(-4), day(2)]) },
        Question("the latest of none") { $0.latest(of: []) },
        Question("a sum of two questions", changes: 1, 3) { [$0.hasCome(day(3)), $0.isPast(day(0))] },
        Question("the second question only after the first", changes: -2, 6) { $0.hasCome(day(-2)) && !$0.isPast(day(5)) },
    ]

    @Test("On each day the next change is noted, and no day without one", arguments: questions)
    func thresholds(_ question: Question) {
        for offset in -20...20 {
            let ledger = DayLedger()
            let answer = question.ask(CheckedDay(Self.day(offset), noting: ledger))
            #expect(answer == question.ask(CheckedDay(Self.day(offset))), "the ledger changes no answer")
            let changed = answer != question.ask(CheckedDay(Self.day(offset - 1)))
            #expect(changed == question.changes.contains(offset), "on day \(offset)")
            guard let revisit = ledger.revisitOn else {
                #expect(!question.changes.contains { $0 > offset }, "day \(offset): a change is not noted")
                continue
            }
            #expect(question.changes.first { $0 > offset }.map(Self.day) == revisit, "day \(offset)")
        }
    }

    @Test("An impossible span notes its first day, which changes nothing")
    func backwards() {
        let ledger = DayLedger()
        #expect(!CheckedDay(Self.anchor, noting: ledger).isWithin(Self.day(4), through: Self.day(2)))
        #expect(ledger.revisitOn == Self.day(4))
        #expect(!CheckedDay(Self.day(4)).isWithin(Self.day(4), through: Self.day(2)))
    }

    @Test("Whoever takes the day itself looks again on the next one")
    func exact() {
        let ledger = DayLedger()
        #expect(CheckedDay(Self.anchor, noting: ledger).exact == Self.anchor)
        #expect(ledger.revisitOn == Self.day(1))
        #expect(CheckedDay(Self.anchor).exact == Self.anchor)
    }

    @Test("Days beyond all numbers never come")
    func overflow() {
        let ledger = DayLedger()
        let day = CheckedDay(Self.anchor, noting: ledger)
        #expect(!day.hasPassed(.max, daysSince: Self.anchor))
        #expect(day.hasPassed(.min, daysSince: Day(number: -5)))
        #expect(!day.isPast(Day(number: .max)))
        #expect(!day.isOfAge(.max, bornOn: Self.anchor))
        #expect(!day.isOfAge(9000, bornOn: Self.anchor))
        #expect(day.isOfAge(-9000, bornOn: Self.anchor))
        #expect(ledger.revisitOn == nil)
        #expect(CheckedDay(Day(number: .max), noting: ledger).exact == Day(number: .max))
        #expect(ledger.revisitOn == nil)
    }

    /// Completed years, counted another way.
    private func years(from birth: Day, to day: Day) -> Int {
        let (year, month, dayOfMonth) = birth.parts
        let (laterYear, laterMonth, laterDay) = day.parts
        return laterYear - year - ((laterMonth, laterDay) < (month, dayOfMonth) ? 1 : 0)
    }

    @Test("Ages count birthdays", arguments: ["2008-02-29", "2007-02-28", "2008-03-01", "2000-12-31", "2001-01-01", "2030-06-15"])
    func ages(born: String) throws {
        let birth = try #require(Day(born))
        let first = try #require(Day("2025-12-30"))
        for age in [0, 1, 17, 18, 25] {
            for offset in 0..<800 {
                let day = first.advanced(byDays: offset)
                let ledger = DayLedger()
                let isOfAge = CheckedDay(day, noting: ledger).isOfAge(age, bornOn: birth)
                #expect(isOfAge == (years(from: birth, to: day) >= age), "\(age) on \(day)")
                guard !isOfAge else {
                    #expect(ledger.revisitOn == nil)
                    continue
                }
                let birthday = try #require(ledger.revisitOn)
                #expect(years(from: birth, to: birthday) == age && years(from: birth, to: birthday.advanced(byDays: -1)) == age - 1)
                #expect(birthday > day)
            }
        }
    }

    @Test("Someone born on 29 February is of age on 1 March")
    func leapDay() throws {
        let birth = try #require(Day("2008-02-29"))
        #expect(!CheckedDay(try #require(Day("2026-02-28"))).isOfAge(18, bornOn: birth))
        #expect(CheckedDay(try #require(Day("2026-03-01"))).isOfAge(18, bornOn: birth))
        #expect(CheckedDay(birth).isOfAge(0, bornOn: birth))
    }
}

@Suite("A ledger of days")
struct DayLedgerTests {
    @Test("keeps the earliest")
    func earliest() {
        let ledger = DayLedger()
        #expect(ledger.revisitOn == nil)
        for number in [30, 40, 20, 25] { ledger.note(Day(number: number)) }
        ledger.note(nil)
        #expect(ledger.revisitOn == Day(number: 20))
    }

    @Test("also of what many tasks note at once")
    func concurrent() async {
        let ledger = DayLedger()
        await withTaskGroup(of: Void.self) { group in
            for task in 0..<8 {
                group.addTask { for number in (0..<500).reversed() { ledger.note(Day(number: number * 8 + task + 3)) } }
            }
        }
        #expect(ledger.revisitOn == Day(number: 3))
    }
}
