import CareModel
import CareSite
import ClinicChecking
import ClinicFolder
import Leaks

/// What a build may take over from the last one with the same output, and what it leaves for the next.
final class BuildMemory: Sendable {
    /// Nil where the last build left nothing that can be used.
    let last: LastBuild?
    let path: String
    let output: String
    let sources: SharedSources
    let basis: BuildBasis
    let check: ClinicCheck
    /// Where what plans give is laid away until the end.
    let holding: Once<HoldingFile?>
    /// Nil where the outcome files are not as they were.
    private let rows: KeptRows?

    /// Looks at the files that all patients share. Where the outcome files are as they were, `check` will not read them.
    ///
    /// - Parameters:
    ///   - found: what the last build left; nil where nothing is to be taken over.
    ///   - holding: where what plans give is laid away until the end; nil keeps it in memory.
    init(of check: ClinicCheck, output: String, map: String, editions: Set<Edition>, last found: LastBuild?, holding: Once<HoldingFile?>) {
        path = LastBuild.path(for: output, besides: map)
        self.output = output
        self.check = check
        self.holding = holding
        sources = SharedSources(of: check.reader, last: found?.common.sources ?? [:])
        let basis = BuildBasis(of: check, sources: sources.files, editions: editions)
        self.basis = basis
        let isUsable = sources.changing == nil && found?.common.basis == basis.digest && found?.common.hasItsShared(in: output) == true
        last = isUsable ? found : nil
        guard let last else {
            rows = nil
            return
        }
        let now = sources.files.filter { basis.outcomeFiles.contains($0.key) }.mapValues(\.digest)
        let then = last.common.sources.filter { basis.outcomeFiles.contains($0.key) }.mapValues(\.digest)
        rows = now == then ? KeptRows(last) : nil
        if let rows { check.outcomes.recall(rows.known) }
    }

    /// Whether the last build found something in its pages that must not be there: what it left is then looked through again.
    var foundLeaks: Bool { last?.common.foundLeaks ?? false }

    /// - Throws: where rows that the last build kept could not be read, so that what rests on them is wrong.
    func refuseDamage() throws(StoreDamage) {
        if rows?.areDamaged == true { throw StoreDamage() }
    }

    var hasSameRows: Bool { rows != nil }

    /// Whether anything can be taken over from the last build.
    var recalls: Bool { last != nil }

    /// Whether a plan that was read brings words that the pages taken over were not looked through for: a name, an id or an address
    /// that the last build did not know of this patient.
    func knewNot(_ passed: PlanPass.Passed) -> Bool {
        guard !passed.isTakenOver, let now = passed.plan?.patient else { return false }
        return last?.plan(passed.file)?.patient != now
    }

    /// The files that all patients share.
    var sharedSources: [String: SourceFile] { sources.files }

    /// The digests of the files that all patients share.
    var sharedDigests: [String: String] { sources.files.mapValues(\.digest.hex) }

    /// Whether all that the last build said and showed of a plan rests on is as it was.
    ///
    /// - Parameters:
    ///   - source: the patient's file as it is now.
    ///   - address: the token that a patient has now.
    func holds(_ plan: LastBuild.Plan, source: SourceFile, address: (_ patient: String) -> String?) -> Bool {
        plan.source.digest == source.digest && plan.holds(on: check.asOf)
            && plan.patient.token == address(plan.patient.id)
            && (hasSameRows || ContentDigest(of: storedRows(of: plan.patient.id)) == plan.rows.digest)
    }

    /// Where what the last build kept of a patient's file comes in the order of all; nil where it kept nothing.
    ///
    /// - Parameter guess: where it does unless a file before it came or went.
    func position(of file: String, guess: Int) -> Int? { last?.plans.position(of: file, guess: guess) }

    /// A patient's file as it is now. It is only read where it may have changed since the last build.
    ///
    /// - Parameter known: as the last build saw it.
    /// - Returns: the bytes where they were read.
    func source(_ file: String, known: SourceFile?) -> (source: SourceFile, bytes: [UInt8]?)? {
        if let known, let stamp = known.stamp, check.reader.stamp(of: file) == stamp { return (known, nil) }
        guard let (bytes, stamp) = try? check.reader.stampedBytes(of: file) else { return nil }
        let isSettled = stamp?.isSettled(at: check.reader.listedAt) ?? false
        return (SourceFile(stamp: isSettled ? stamp : nil, digest: ContentDigest(of: bytes)), bytes)
    }

    /// What is to be kept of a plan, apart from its folder, which lies in its place only once it is published.
    ///
    /// - Parameter rows: the patient's, where they were read.
    func plan(
        _ source: SourceFile, of patient: KnownPatient, _ contribution: StoredContribution, revisitOn: Day?,
        rows: [AdministrationDraft]? = nil
    ) -> LastBuild.Plan {
        LastBuild.Plan(
            source: source, patient: patient, rows: HeldBytes(rows.map(stored) ?? storedRows(of: patient.id), in: holding()),
            asOf: check.asOf, revisitOn: revisitOn, folder: nil, contribution: contribution)
    }

    /// A patient's rows of the outcome files, as they are kept; empty where there are none.
    func storedRows(of patient: String) -> [UInt8] { stored(check.outcomes.all.rows(patient)) }

    private func stored(_ rows: [AdministrationDraft]) -> [UInt8] {
        guard !rows.isEmpty else { return [] }
        var store = StoreWriter()
        PatientRows(rows).store(in: &store)
        return store.compact
    }
}

extension BuildMemory {
    /// What the last build made of all patients together, where a build that made it again would make the same: its folders apart.
    ///
    /// - Parameters:
    ///   - passed: all patients of this build.
    ///   - editions: whose pages this build writes.
    ///   - record: of the record of published figures.
    func together(_ passed: [PlanPass.Passed], editions: Set<Edition>, record: ContentDigest?) -> Together? {
        guard let last, let together = last.common.together, hasSameRows, !last.common.foundLeaks, together.asOf == check.asOf,
            together.editions == editions, together.record == record, passed.count == last.plans.count,
            passed.allSatisfy({ passed in
                passed.isTakenOver
                    || !passed.isSecond && last.plan(passed.file)?.contribution.held.digest == passed.contribution.held.digest
            })
        else { return nil }
        return together
    }
}
