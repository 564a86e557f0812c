import CareModel
import ClinicFolder
import Foundation
import Outcomes
import Oversight
import Testing

/// A clinic folder as drafts, ready to be checked for any day.
struct ReadFolder: Sendable {
    struct Patient: Sendable {
        var plan: PlanDraft
        var scores: [ScoreSeries]
        var reading: [Finding]
    }

    var clinic: ClinicDraft
    var policy: Policy
    var patients: [Patient]

    init(_ folder: any FolderAccess) throws {
        let reader = try ClinicReader(folder)
        let (clinic, _) = reader.readClinic()
        let (administrations, _) = reader.readAdministrations(in: clinic)
        self.clinic = clinic
        policy = try Policy(draft: clinic.policy)
        patients = reader.planFiles.compactMap { file in
            let (plan, reading) = reader.readPlan(file, in: clinic)
            guard let plan else { return nil }
            let (scores, scoring) = Scoring.series(of: administrations[plan.patientID.value] ?? [], instruments: clinic.instruments)
            return Patient(plan: plan, scores: scores, reading: reading + scoring)
        }
    }

    /// The reference clinic, read once.
    static let reference = Result {
        try ReadFolder(
            DiskFolder(URL(filePath: #filePath).appending(path: "../../../../site").standardized.path(percentEncoded: false)))
    }

    /// Every example of every rule about plans that can be read.
    static let examples = Result {
        try RuleExampleTests.ids.flatMap { id in
            let about = try #require(RuleSet.standard.description(named: id))
            return try (about.passes + about.fails).map { example in
                var files = ExampleClinic.files(of: example.text)
                _ = ExampleClinic.unmark(&files)
                return try ReadFolder(MemoryFolder(files))
            }
        }
    }
}
