import Testing

@testable import CareModel

@Suite("Days")
struct DayTests {
    @Test("Every day of four centuries survives a round trip", arguments: [1, 1600, 1899, 1970, 2000, 2026, 2100, 9999])
    func roundTrip(year: Int) throws {
        let first = try #require(Day(year: year, month: 1, day: 1))
        for offset in 0..<365 {
            let day = first.advanced(byDays: offset)
            #expect(Day(day.description) == day)
            let parts = day.parts
            #expect(Day(year: parts.year, month: parts.month, day: parts.day) == day)
        }
    }

    @Test(
        "What is no day is refused",
        arguments: ["2026-02-30", "2025-02-29", "2026-13-01", "2026-1-1", "26-01-01", "2026/01/01", "", "2026-01-011"])
    func refuses(text: String) { #expect(Day(text) == nil) }

    @Test("Weekdays and month ends")
    func calendar() throws {
        let day = try #require(Day("2026-11-23"))
        #expect(day.weekday == 0)
        #expect(Day("2026-01-31")?.advanced(byMonths: 1) == Day("2026-02-28"))
        #expect(Day("2024-02-29")?.advanced(byMonths: 12) == Day("2025-02-28"))
        #expect(Day("2026-01-15")?.advanced(byMonths: -2) == Day("2025-11-15"))
        #expect(Day("1970-01-01")?.number == 0)
    }

    @Test(
        "Days and cadences are the same from a text and from bytes",
        arguments: [
            "2026-11-23", "2026-02-30", "2026-1-1", "2026-11-233", "0000-01-01", "2026/11/23", "א026-11-23", "", "1 week", "2 weeks",
            "2  weeks",
            " 2 weeks", "2 weeks ", "02 weeks", "+2 weeks", "-2 weeks", "0 weeks", "10000 days", "10001 days", "99999 days", "123456 days",
            "2 weekss", "2 s", "2 ", "2", "weeks", "1 month", "3 years", "1 day", "2\tweeks", "2 Weeks", "2 weeks 3",
        ])
    func fromBytes(_ text: String) {
        var bytes = text
        #expect(bytes.withUTF8 { Day(utf8: $0) } == Day(text[...]))
        #expect(bytes.withUTF8 { Cadence(utf8: $0) } == Cadence(text))
    }

    @Test("Cadences")
    func cadences() {
        #expect(Cadence("2 weeks")?.next(after: Day(number: 0)) == Day(number: 14))
        #expect(Cadence("1 month")?.description == "1 month")
        #expect(Cadence("0 weeks") == nil)
        #expect(Cadence("weekly") == nil)
    }
}

@Suite("Wording")
struct WordingTests {
    @Test("A region takes the words of its language")
    func region() {
        let wording = Wording("help", translations: ["es": "ayuda", "pt-BR": "socorro"])
        #expect(wording(in: "es") == "ayuda" && wording(in: "es-MX") == "ayuda" && wording(in: "pt-BR") == "socorro")
        #expect(wording(in: "pt") == "help" && wording(in: "fr-CA") == "help" && Wording("help")(in: "es-MX") == "help")
    }
}
