public import CareModel
import ClinicFolder
import Outcomes
import Oversight

extension ClinicCheck {
    /// One patient's plan, and all that stands in the way of showing it.
    public struct OnePlan: Sendable {
        /// Nil while an error stands.
        public var plan: CarePlan?
        public var scores: [ScoreSeries]
        /// About this patient, and about what all patients share; nothing about another patient.
        public var result: CheckResult
    }

    /// Checks a single plan, with everything that it rests on. Rules over all plans together, such as an overseer's load, need
    /// all plans and are not asked.
    ///
    /// - Returns: nil when there is no such patient.
    public func plan(of patient: String) -> OnePlan? {
        let files = reader.planFiles
        // The file is mostly named for its patient; where it is not, the others are looked through.
        let likely = "patients/\(patient).md"
        let order = files.filter { $0 == likely } + files.filter { $0 != likely }
        for file in order {
            let (draft, reading) = reader.readPlan(file, in: clinic)
            guard let draft, draft.patientID.value == patient else { continue }
            let (series, scoring) = Scoring.series(of: administrations[patient], instruments: clinic.instruments)
            let verdict = checker.check(draft, scores: series, reading: reading + scoring)
            let shared = checker.sharedVerdict(reading: readingFindings)
            let read = readingFindings.filter { $0.subject.patient == nil || $0.subject.patient == patient }
            let result = CheckResult(
                findings: Array(Set(read + shared.findings + verdict.findings)).sorted(), waived: shared.waived + verdict.waived,
                patients: 1, pathways: clinic.pathways.count, files: reader.fileCount, asOf: asOf, failOn: policy.failOn,
                patientIDs: [patient], patientNames: [draft.patientName?.value].compactMap { $0 })
            return OnePlan(plan: verdict.plan, scores: series, result: result)
        }
        return nil
    }
}
