import CareModel
import ClinicFolder
import Foundation
import Outcomes
import Oversight
import Testing

@testable import CareSite

/// A patient's page tells until which day it stays as it is.
struct PageDaysTests {
    private static let day = Sample.day("2026-11-23")

    private func edition(_ clinic: Clinic, on day: Day) throws -> PatientEdition {
        var clinic = clinic
        clinic.asOf = day
        return PatientEdition(clinic: clinic, theme: try Sample.theme.get())
    }

    private func site(_ edition: PatientEdition, _ plan: CarePlan, _ scores: [ScoreSeries]) -> (files: [String: [UInt8]], revisit: Day?) {
        let ledger = DayLedger()
        let pages = edition.site(for: plan, scores: scores, noting: ledger).pages
        return (Dictionary(pages.map { ($0.path, $0.bytes) }, uniquingKeysWith: { first, _ in first }), ledger.revisitOn)
    }

    private static func scores(_ totals: [Double]) -> [ScoreSeries] {
        let scores = totals.enumerated().map { Score(day: Sample.day("2026-09-01").advanced(byDays: 14 * $0.offset), total: $0.element) }
        return [ScoreSeries(instrument: SampleScores.phq9, scores: scores)]
    }

    @Test func aPageThatNamesTheNextTalkChangesOnThatDay() throws {
        var plan = SamplePlan.maya
        plan.nextReview = Self.day.advanced(byDays: 10)
        let worse = Self.scores([8, 9, 17])
        func made(on offset: Int) throws -> (files: [String: [UInt8]], revisit: Day?) {
            site(try edition(Sample.clinic, on: Self.day.advanced(byDays: offset)), plan, worse)
        }
        let (first, revisit) = try made(on: 0)
        #expect(revisit == plan.nextReview)
        let dayBefore = try made(on: 9)
        #expect(dayBefore.files == first && dayBefore.revisit == plan.nextReview)
        let onTheDay = try made(on: 10)
        #expect(onTheDay.files != first && onTheDay.revisit == nil)
        #expect(try made(on: 500).files == onTheDay.files)
    }

    @Test func aPageThatDoesNotNameItNeverChanges() throws {
        var plan = SamplePlan.maya
        plan.nextReview = Self.day.advanced(byDays: 10)
        let today = try edition(Sample.clinic, on: Self.day)
        let later = try edition(Sample.clinic, on: Self.day.advanced(byDays: 400))
        for scores in [[], Self.scores([17]), Self.scores([17, 8])] {
            let (files, revisit) = site(today, plan, scores)
            #expect(revisit == nil && site(later, plan, scores).files == files)
        }
        plan.nextReview = nil
        let (files, revisit) = site(today, plan, Self.scores([8, 17]))
        #expect(revisit == nil && site(later, plan, Self.scores([8, 17])).files == files)
    }

    @Test func everyPlanOfTheReferenceClinicMakesTheSamePageUntilItIsToBeLookedAtAgain() throws {
        let folder = URL(filePath: #filePath).appending(path: "../../../site").standardized.path(percentEncoded: false)
        let reader = try ClinicReader(DiskFolder(folder))
        let (draft, reading) = reader.readClinic()
        let (administrations, _) = reader.readAdministrations(in: draft)
        let clinic = try #require(Checker(clinic: draft, asOf: Self.day).clinic(reading: reading))
        // An edition is dear, so all plans are looked at on the same few days.
        let days = try [0, 1, 3, 4, 5, 8, 15, 16].map { offset in
            let day = Self.day.advanced(byDays: offset)
            return (day: day, checker: Checker(clinic: draft, asOf: day), edition: try edition(clinic, on: day))
        }
        var compared = 0
        for file in reader.planFiles {
            let (plan, findings) = reader.readPlan(file, in: draft)
            let written = try #require(plan)
            let (scores, scoring) = Scoring.series(of: administrations[written.patientID.value] ?? [], instruments: draft.instruments)
            for scores in [scores, scores.map(muchWorse)] {
                let made = days.map { day in
                    let verdict = day.checker.check(written, scores: scores, reading: findings + scoring)
                    let page = verdict.plan.map { site(day.edition, $0, scores) }
                    let ledger = DayLedger()
                    ledger.note(verdict.revisitOn)
                    ledger.note(page?.revisit)
                    return (day: day.day, files: page?.files, revisit: ledger.revisitOn)
                }
                for (position, first) in made.enumerated() {
                    for later in made[(position + 1)...] where first.revisit.map({ later.day < $0 }) ?? true {
                        #expect(later.files == first.files, "\(file): \(later.day) differs from \(first.day)")
                        #expect(later.revisit == first.revisit)
                        if first.files != nil { compared += 1 }
                    }
                }
            }
        }
        #expect(compared > 100)
    }

    /// With one more score, as bad as the instrument allows, so that the page tells when it will be talked about.
    private func muchWorse(_ series: ScoreSeries) -> ScoreSeries {
        var series = series
        guard let last = series.scores.last else { return series }
        let range = series.instrument.totalRange
        let total = series.instrument.direction == .higherIsWorse ? range.upperBound : range.lowerBound
        series.scores.append(Score(day: last.day.advanced(byDays: 1), total: total))
        return series
    }
}
