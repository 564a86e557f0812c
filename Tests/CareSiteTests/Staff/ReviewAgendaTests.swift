import CareModel
import Testing

@testable import CareSite

@Suite("Reviews by the day on which they are due")
struct ReviewAgendaTests {
    private let day = SampleStaff.day

    private func part(_ entry: RegisterEntry?) -> ReviewAgenda.Part? { entry.map { ReviewAgenda.part(of: $0, on: day) } }

    @Test(
        "The day of the page, and the days around it",
        arguments: [
            (-8, ReviewAgenda.Part.late), (-7, .due), (-6, .week), (0, .week), (1, .later),
        ])
    func edges(last: Int, expected: ReviewAgenda.Part) {
        #expect(part(SampleStaff.entry("x", "t", last: last)) == expected)
        // The first review counts from the first day of the step.
        #expect(part(SampleStaff.entry("x", "t", since: last)) == expected)
    }

    @Test("Steps without a day")
    func withoutADay() {
        #expect(part(SampleStaff.entry("x", "t", every: nil)) == .late)
        #expect(part(SampleStaff.entry("x", "t", mode: .beforeUse, every: nil)) == .eachUse)
        #expect(part(SampleStaff.entry("x", "t", every: nil, last: -400)) == .later)
        #expect(part(SampleStaff.entry("x", "t", since: -90, status: .next)) == .notStarted)
        #expect(part(SampleStaff.entry("x", nil, status: nil)) == .model)
    }

    @Test("Each step is in exactly one part, and the late ones stand by days late", arguments: 1...40)
    func property(seed: Int) throws {
        var dice = Dice(state: UInt64(seed))
        let entries = (0..<dice.below(60)).compactMap { number in
            SampleStaff.entry(
                "s\(number)", dice.below(8) == 0 ? nil : "t\(dice.below(9))", mode: dice.below(3) == 0 ? .beforeUse : .afterUse,
                every: [nil, "1 day", "1 week", "2 weeks", "1 month", "1 year"][dice.below(6)],
                last: dice.below(4) == 0 ? nil : dice.below(60) - 45, since: dice.below(3) == 0 ? nil : dice.below(90) - 60,
                status: [.now, .next, nil][dice.below(3)])
        }
        let agenda = ReviewAgenda(entries, on: day)
        let all = ReviewAgenda.Part.allCases.flatMap { agenda[$0] }
        #expect(all.count == entries.count && Set(all) == Set(entries))
        let late = agenda[.late].map { entry in entry.due.map { day.days(since: $0) } ?? Int.max }
        #expect(late == late.sorted(by: >) && late.allSatisfy { $0 > 0 })
        #expect(agenda[.due].allSatisfy { $0.due == day })
        #expect(agenda[.week].allSatisfy { entry in entry.due.map { (1...7).contains($0.days(since: day)) } ?? false })
        #expect(agenda[.later].allSatisfy { entry in entry.due.map { $0.days(since: day) > 7 } ?? true })
        #expect(agenda[.late].map { $0.isLate(on: day) } == agenda[.late].map { _ in true })
        #expect(!all.dropFirst(agenda[.late].count).contains { $0.isLate(on: day) })
        let coming = all.filter { [.week, .later].contains(ReviewAgenda.part(of: $0, on: day)) }.compactMap(\.due)
        #expect(agenda.next == coming.min())
        // Two builds that saw the plans in another order give the same page.
        let other = ReviewAgenda(entries.reversed(), on: day)
        #expect(ReviewAgenda.Part.allCases.flatMap { other[$0] } == all)
    }
}

/// Numbers that are the same on every run (SplitMix64).
struct Dice {
    var state: UInt64

    mutating func below(_ limit: Int) -> Int {
        state &+= 0x9E37_79B9_7F4A_7C15
        var word = state
        word = (word ^ (word >> 30)) &* 0xBF58_476D_1CE4_E5B9
        word = (word ^ (word >> 27)) &* 0x94D0_49BB_1331_11EB
        return Int((word ^ (word >> 31)) % UInt64(limit))
    }
}
