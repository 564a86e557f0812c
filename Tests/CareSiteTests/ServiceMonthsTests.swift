import CareModel
import Outcomes
import Testing

@testable import CareSite

@Suite("The service from month to month")
struct ServiceMonthsTests {
    private func glance(_ days: [String]) -> CaseloadGlance {
        let scores = days.compactMap { Day($0) }.map { Score(day: $0, total: 9) }
        let instrument = Instrument(
            id: "phq-9", name: Wording("Low mood"), shortName: "PHQ-9", itemCount: 9, itemRange: 0...3, totalRange: 0...27,
            direction: .higherIsWorse)
        return CaseloadGlance(token: "t", pathway: nil, series: [ScoreSeries(instrument: instrument, scores: scores)])
    }

    private func points(_ days: [String], asOf: String) throws -> [String] {
        var clinic = Sample.clinic
        clinic.asOf = try #require(Day(asOf))
        let voice = try #require(try SiteTheme().voice("en"))
        let frame = PageFrame(clinic: clinic, voice: voice, language: "en")
        return ServiceMonths(glances: [glance(days)], frame: frame).points.map { "\($0.label) \($0.value ?? -1)" }
    }

    @Test("The first month and the month of the page are left out; a month without forms counts none")
    func wholeMonths() throws {
        let days = ["2025-11-30", "2025-12-01", "2025-12-31", "2026-02-28", "2026-03-01"]
        #expect(try points(days, asOf: "2026-03-14") == ["Dec 2025 2.0", "Jan 0.0", "Feb 1.0"])
        #expect(try points(["2026-02-28", "2026-03-01"], asOf: "2026-03-14") == [])
        #expect(try points([], asOf: "2026-03-14") == [])
    }

    @Test("No more than two years")
    func bound() throws {
        let days = (2020...2025).flatMap { year in (1...9).map { "\(year)-0\($0)-10" } }
        let points = try points(days, asOf: "2026-01-02")
        #expect(points.count == ServiceMonths.most)
        #expect(points.first == "Jan 2024 1.0" && points.last == "Dec 2025 0.0")
    }
}
