import CareModel
import Foundation
import Testing

@testable import CareSite

/// How long a thousand patient pages take. Prints nothing into a normal run: it is only for looking, in a release build.
@Suite(.enabled(if: ProcessInfo.processInfo.environment["OVERSEEN_TIME_PAGES"] != nil))
struct PageSpeedTests {
    @Test func aThousandPatientPages() throws {
        let clock = ContinuousClock()
        var themes: [SiteTheme] = []
        let reading = try clock.measure { themes.append(try SiteTheme()) }
        let edition = PatientEdition(clinic: Sample.clinic, theme: try #require(themes.first))
        var size = 0
        let writing = clock.measure {
            for _ in 0..<1_000 {
                size += edition.pages(for: SamplePlan.maya, scores: SampleScores.maya).reduce(0) { $0 + $1.bytes.count }
            }
        }
        print("theme read in \(reading), 1,000 patients with \(size) bytes in \(writing)")
        #expect(size > 0)
    }
}
