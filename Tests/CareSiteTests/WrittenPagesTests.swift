import CareModel
import CareSite
import Foundation
import Testing

/// Writes the sample pages to a folder, to be looked at in a browser.
@Suite(.enabled(if: ProcessInfo.processInfo.environment["OVERSEEN_WRITE_PAGES"] != nil))
struct WrittenPagesTests {
    @Test func writePages() throws {
        let folder = URL(filePath: ProcessInfo.processInfo.environment["OVERSEEN_WRITE_PAGES"] ?? "")
        let theme = try SiteTheme()
        let patients = PatientEdition(clinic: Sample.clinic, theme: theme)
        try write(patients.pages(for: SamplePlan.maya, scores: SampleScores.maya), to: folder.appending(path: "maya"))
        try write(patients.pages(for: SamplePlan.mayaInHebrew, scores: SampleScores.maya), to: folder.appending(path: "maya-he"))
        try write(PublicEdition(clinic: Sample.clinic, theme: theme).pages(), to: folder.appending(path: "public"))
        try write(
            PublicEdition(clinic: SampleCohort.clinic, theme: theme).pages(outcomes: try SampleCohort.large()),
            to: folder.appending(path: "outcomes"))
        try write(
            StaffEdition(clinic: SampleStaff.clinic(), theme: theme).pages(
                register: SampleStaff.register, findings: SampleStaff.findings, caseload: SampleStaff.caseload, plans: SampleStaff.plans),
            to: folder.appending(path: "staff"))
    }

    private func write(_ pages: [SitePage], to folder: URL) throws {
        for page in pages {
            let file = folder.appending(path: page.path)
            try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
            try Data(page.bytes).write(to: file)
        }
    }
}
