import CareModel
import CareSite
import ClinicChecking
import ClinicFolder
import Leaks

/// What a build may take over from the last one with the same output, and what it leaves for the next.
struct BuildMemory: Sendable {
    /// Nil where the last build left nothing that can be used.
    private let last: LastBuild?
    private let path: String
    private let output: String
    private let sources: SharedSources
    private let basis: BuildBasis
    private let check: ClinicCheck
    /// Whether the outcome files are as they were.
    private let hasSameRows: Bool

    /// Looks at the files that all patients share. Where the outcome files are as they were, `check` will not read them.
    ///
    /// - Parameter fresh: nothing is taken over.
    init(of check: ClinicCheck, output: String, map: String, editions: Set<Edition>, fresh: Bool) {
        path = LastBuild.path(for: output, besides: map)
        self.output = output
        self.check = check
        let found = fresh ? nil : LastBuild.read(path, instruments: check.clinic.instruments)
        sources = SharedSources(of: check.reader, last: found?.sources ?? [:])
        let basis = BuildBasis(of: check, sources: sources.files, editions: editions)
        self.basis = basis
        let isUsable = sources.changing == nil && found?.basis == basis.digest && found?.hasItsShared(in: output) == true
        last = isUsable ? found : nil
        guard let last else {
            hasSameRows = false
            return
        }
        let now = sources.files.filter { basis.outcomeFiles.contains($0.key) }.mapValues(\.digest)
        let then = last.sources.filter { basis.outcomeFiles.contains($0.key) }.mapValues(\.digest)
        hasSameRows = now == then
        if hasSameRows { check.outcomes.recall(last.outcomeRows()) }
    }

    /// Whether the last build found something in its pages that must not be there: what it left is then looked through again.
    var foundLeaks: Bool { last?.foundLeaks ?? false }

    /// A patient's file as the last build saw it.
    func plan(_ file: String) -> LastBuild.Plan? { last?.plans[file] }

    /// Whether a plan that was read brings words that the pages taken over were not looked through for: a name, an id or an address
    /// that the last build did not know of this patient.
    func knewNot(_ passed: PlanPass.Passed) -> Bool {
        guard !passed.isTakenOver, let now = passed.contribution.plan?.patient else { return false }
        guard let then = last?.plans[passed.file] else { return true }
        var store = StoreReader(then.contribution, instruments: check.clinic.instruments)
        return (try? PlanContribution(from: &store))?.plan?.patient != now
    }

    /// The files that all patients share.
    var sharedSources: [String: SourceFile] { sources.files }

    /// The digests of the files that all patients share.
    var sharedDigests: [String: String] { sources.files.mapValues(\.digest.hex) }

    /// A plan's part of the last build, where all that it rests on is as it was.
    ///
    /// - Parameters:
    ///   - source: the patient's file as it is now.
    ///   - address: the token that a patient has now.
    func recall(_ file: String, source: SourceFile, address: (_ patient: String) -> String?) -> (LastBuild.Plan, PlanContribution)? {
        guard var plan = last?.plans[file], plan.source.digest == source.digest, plan.holds(on: check.asOf) else { return nil }
        var store = StoreReader(plan.contribution, instruments: check.clinic.instruments)
        guard let contribution = try? PlanContribution(from: &store), store.isAtEnd, let patient = contribution.result.patient?.value,
            hasSameRows || rows(of: patient) == plan.rows, plan.token == address(patient)
        else { return nil }
        plan.source = source
        return (plan, contribution)
    }

    /// A patient's file as it is now. It is only read where it may have changed since the last build.
    ///
    /// - Returns: the bytes where they were read.
    func source(_ file: String) -> (source: SourceFile, bytes: [UInt8]?)? {
        let stamp = check.reader.stamp(of: file)
        if let stamp, let known = last?.plans[file]?.source, known.stamp == stamp { return (known, nil) }
        guard let bytes = try? check.reader.bytes(of: file) else { return nil }
        let isSettled = stamp?.isSettled(at: check.reader.listedAt) ?? false
        return (SourceFile(stamp: isSettled ? stamp : nil, digest: ContentDigest(of: bytes)), bytes)
    }

    /// What is to be kept of a plan, apart from its folder, which lies in its place only once it is published; nil where an error
    /// stands against it.
    ///
    /// - Parameter rows: the patient's, where they were read.
    func plan(_ source: SourceFile, _ contribution: PlanContribution, rows: [AdministrationDraft]? = nil) -> LastBuild.Plan? {
        guard let patient = contribution.plan?.patient else { return nil }
        var store = StoreWriter()
        store.add(contribution)
        return LastBuild.Plan(
            source: source, patient: patient.id, rows: rows.map(stored) ?? self.rows(of: patient.id), asOf: check.asOf,
            revisitOn: contribution.revisitOn,
            token: patient.token, folder: nil, contribution: store.bytes)
    }

    /// A patient's rows of the outcome files, as they are kept; empty where there are none.
    func rows(of patient: String) -> [UInt8] { stored(check.outcomes.all.rows(patient)) }

    private func stored(_ rows: [AdministrationDraft]) -> [UInt8] {
        guard !rows.isEmpty else { return [] }
        var store = StoreWriter()
        PatientRows(rows).store(in: &store)
        return store.bytes
    }

    /// Keeps a build that was just published. Where that cannot be done the next build starts anew.
    ///
    /// - Parameter plans: by the path of the patient's file.
    func keep(_ plans: [String: LastBuild.Plan], foundLeaks: Bool) {
        guard sources.changing == nil else { return forget() }
        let outcomes = check.outcomes.all
        let withPlan = Set(plans.values.compactMap(\.patient))
        let without = outcomes.patients.filter { !withPlan.contains($0) }
        let build = LastBuild(
            basis: basis.digest, sources: sources.files, outcomeFindings: outcomes.findings,
            rowsWithoutPlan: Dictionary(uniqueKeysWithValues: without.map { ($0, rows(of: $0)) }), foundLeaks: foundLeaks,
            shared: LastBuild.shared(in: plans.values, output: output), plans: plans)
        do {
            try build.write(to: path)
        } catch {
            forget()
        }
    }

    private func forget() { OutputFile.remove(path) }
}
