public import CareModel
public import ClinicFolder
import Outcomes
public import Oversight

/// A clinic folder that has been read as far as all patients share it, and is ready to be checked plan by plan.
///
/// ```swift
/// let check = try ClinicCheck(folder: DiskFolder("site"), asOf: day)
/// let result = try await check.run()
/// ```
public struct ClinicCheck: Sendable {
    /// What the caller may decide beside the clinic's own policy.
    public struct Options: Sendable {
        public var failOn: FailOn?
        /// By rule name or id.
        public var rules: [(String, RuleSetting)]
        /// How many plans are checked at the same time.
        public var jobs: Int

        public init(failOn: FailOn? = nil, rules: [(String, RuleSetting)] = [], jobs: Int = 2) {
            self.failOn = failOn
            self.rules = rules
            self.jobs = jobs
        }
    }

    public let reader: ClinicReader
    public let clinic: ClinicDraft
    public let asOf: Day
    public let policy: Policy
    public let checker: Checker
    public let options: Options
    package let outcomes: OutcomeFiles
    /// What was found while the shared files were read, before the policy.
    private let sharedFindings: [Finding]

    /// What was found while the shared files and the outcome files were read, with the policy applied.
    public var readingFindings: [Finding] { policy.apply(sharedFindings + outcomes.all.findings) }

    /// Reads what all patients share.
    ///
    /// - Parameters:
    ///   - rules: the rules to check by, such as `.standard + [MyRule()]`.
    ///   - instruments: known besides the built-in ones and those of the folder, such as one that Swift code describes.
    /// - Throws: `FolderError` when there is nothing to read; `PolicyError` when an option names an unknown rule.
    public init(
        folder: any FolderAccess, asOf: Day, rules: RuleSet = .standard, instruments: [Instrument] = [], options: Options = Options()
    ) throws {
        let reader = try ClinicReader(folder, instruments: instruments)
        self.reader = reader
        self.asOf = asOf
        self.options = options
        let (clinic, findings) = reader.readClinic()
        self.clinic = clinic
        policy = try Policy(draft: clinic.policy, overrides: options.rules, failOn: options.failOn, rules: rules)
        outcomes = OutcomeFiles { [jobs = options.jobs] in reader.readOutcomes(in: clinic, jobs: jobs) }
        sharedFindings = findings
        checker = Checker(clinic: clinic, asOf: asOf, policy: policy, rules: rules)
    }

    /// What became of one patient file.
    package struct PlanResult: Sendable, Hashable {
        package var patient: Placed<String>?
        package var findings: [Finding]
        package var waived: [Report.Waived] = []
        package var load: CaseloadEntry?
        package var name: String?

        package init(
            patient: Placed<String>?, findings: [Finding], waived: [Report.Waived] = [], load: CaseloadEntry? = nil, name: String? = nil
        ) {
            self.patient = patient
            self.findings = findings
            self.waived = waived
            self.load = load
            self.name = name
        }
    }

    /// Checks everything and writes nothing.
    public func run() async throws -> CheckResult {
        try await check(use: nil)
    }

    /// Checks everything; `use` is called, on any thread, for each plan that holds no error.
    public func run(use: @escaping @Sendable (CarePlan, [ScoreSeries]) throws -> Void) async throws -> CheckResult {
        try await check(use: use)
    }

    private func check(use: (@Sendable (CarePlan, [ScoreSeries]) throws -> Void)?) async throws -> CheckResult {
        let files = reader.planFiles
        let outcomes = outcomes.all
        let results = try await Caseload.map(count: files.count, jobs: options.jobs) { index in
            let (draft, reading) = self.reader.readPlan(files[index], in: self.clinic)
            let rows = draft.map { outcomes.rows($0.patientID.value) } ?? []
            let checked = self.checkPlan(draft, reading, rows: rows, makesPlan: use != nil)
            if let use, let plan = checked.plan { try use(plan, checked.scores) }
            return checked.result
        }
        return conclude(results)
    }

    /// One patient's file, checked.
    package struct CheckedPlan: Sendable {
        package var result: PlanResult
        /// The first later day on which something else could be said of it; nil where there is none.
        package var revisitOn: Day?
        /// Nil while an error stands.
        package var plan: CarePlan?
        package var scores: [ScoreSeries] = []
        /// Of the outcome files.
        package var rows: [AdministrationDraft] = []
    }

    /// Checks one patient's file. Thread safe.
    ///
    /// - Parameters:
    ///   - bytes: the file's, where they are in memory; nil reads them.
    ///   - rows: gives a patient's rows of the outcome files; asked once the patient is known.
    package func checkPlan(_ file: String, bytes: [UInt8]? = nil, rows: (String) -> [AdministrationDraft]) -> CheckedPlan {
        let (draft, reading) = reader.readPlan(file, bytes: bytes, in: clinic)
        return checkPlan(draft, reading, rows: draft.map { rows($0.patientID.value) } ?? [], makesPlan: true)
    }

    private func checkPlan(
        _ draft: PlanDraft?, _ reading: [Finding], rows: [AdministrationDraft], makesPlan: Bool
    ) -> CheckedPlan {
        guard let draft else { return CheckedPlan(result: PlanResult(patient: nil, findings: policy.apply(reading))) }
        let (series, scoring) = Scoring.series(of: rows, instruments: clinic.instruments)
        let verdict = checker.check(draft, scores: series, reading: reading + scoring, makesPlan: makesPlan)
        let result = PlanResult(
            patient: draft.patientID, findings: verdict.findings, waived: verdict.waived, load: verdict.load, name: draft.patientName?.value
        )
        return CheckedPlan(result: result, revisitOn: verdict.revisitOn, plan: verdict.plan, scores: series, rows: rows)
    }

    /// What all plans' results and the shared parts come to.
    ///
    /// - Parameter results: in the order of the patients' files.
    package func conclude(_ results: [PlanResult]) -> CheckResult {
        let readingFindings = readingFindings
        let shared = checker.sharedVerdict(reading: readingFindings)
        let caseload = checker.caseloadVerdict(results.compactMap(\.load))
        var waived = shared.waived + caseload.waived
        var findings = readingFindings + shared.findings + caseload.findings
        var patients = [String: SourceLocation](minimumCapacity: results.count)
        // Files are mostly named for their patients, and come in order.
        var patientIDs: [String] = []
        for result in results {
            if !result.findings.isEmpty { findings += result.findings }
            if !result.waived.isEmpty { waived += result.waived }
            guard let patient = result.patient else { continue }
            if let first = patients[patient.value] {
                findings += policy.apply([duplicate(patient, first: first)])
            } else {
                patients[patient.value] = patient.location
                patientIDs.append(patient.value)
            }
        }
        findings += policy.apply(scoresWithoutPlan(patients)) + checker.checkWaivers(waived)
        if !patientIDs.indices.dropFirst().allSatisfy({ patientIDs[$0 - 1] <= patientIDs[$0] }) { patientIDs.sort() }
        return CheckResult(
            findings: Array(Set(findings)).sorted(), waived: waived, patients: results.count, pathways: clinic.pathways.count,
            files: reader.fileCount, asOf: asOf, failOn: policy.failOn, patientIDs: patientIDs,
            patientNames: Array(Set(results.compactMap(\.name))).sorted())
    }

    private func duplicate(_ patient: Placed<String>, first: SourceLocation) -> Finding {
        Finding(
            ReadingRules.duplicateID, "the patient id \(patient.value) is already used in \(first.file)",
            help: "give each patient an id of their own", at: patient.location, subject: Finding.Subject(patient: patient.value))
    }

    /// One finding for each patient with scores and without a plan, and one for each risk item that they endorsed.
    private func scoresWithoutPlan(_ patients: [String: SourceLocation]) -> [Finding] {
        var findings: [Finding] = []
        let outcomes = outcomes.all
        for id in outcomes.patients() where patients[id] == nil {
            let rows = outcomes.rows(id)
            let subject = Finding.Subject(patient: id)
            if let first = rows.map(\.location).min() {
                findings.append(
                    Finding(
                        ReadingRules.scoresWithoutPlan, "there are scores for \(id), but no plan",
                        help: "add patients/\(id).md, or take the rows out of the file", at: first, subject: subject))
            }
            for row in rows {
                guard let instrument = clinic.instruments[row.instrument] else { continue }
                for item in Scoring.score(row, with: instrument).score.endorsedRiskItems {
                    findings.append(
                        Finding(
                            ReadingRules.riskWithoutPlan,
                            "item \(item) of \(instrument.shortName), a risk item, was endorsed by \(id), who has no plan",
                            help: "find out today who this is; correct the id, or add the plan", at: row.location, subject: subject))
                }
            }
        }
        return findings
    }
}
