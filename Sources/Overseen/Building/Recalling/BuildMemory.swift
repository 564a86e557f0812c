import CareModel
import CareSite
import ClinicChecking
import ClinicFolder
import Leaks

/// What a build may take over from the last one with the same output, and what it leaves for the next.
final class BuildMemory: Sendable {
    /// Nil where the last build left nothing that can be used.
    private let last: LastBuild?
    private let path: String
    private let output: String
    private let sources: SharedSources
    private let basis: BuildBasis
    private let check: ClinicCheck
    /// Where what plans give is laid away until the end.
    let holding: Once<HoldingFile?>
    /// Whether the outcome files are as they were.
    private let hasSameRows: Bool

    /// Looks at the files that all patients share. Where the outcome files are as they were, `check` will not read them.
    ///
    /// - Parameters:
    ///   - fresh: nothing is taken over.
    ///   - holding: where what plans give is laid away until the end; nil keeps it in memory.
    init(of check: ClinicCheck, output: String, map: String, editions: Set<Edition>, fresh: Bool, holding: Once<HoldingFile?>) {
        path = LastBuild.path(for: output, besides: map)
        self.output = output
        self.check = check
        self.holding = holding
        let found = fresh ? nil : LastBuild.read(path)
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
        if hasSameRows { check.outcomes.recall(KeptRows(last).known) }
    }

    /// Whether the last build found something in its pages that must not be there: what it left is then looked through again.
    var foundLeaks: Bool { last?.foundLeaks ?? false }

    /// Whether a plan that was read brings words that the pages taken over were not looked through for: a name, an id or an address
    /// that the last build did not know of this patient.
    func knewNot(_ passed: PlanPass.Passed) -> Bool {
        guard !passed.isTakenOver, let now = try? passed.contribution.patient() else { return false }
        guard let then = last?.plan(passed.file) else { return true }
        return (try? then.contribution.patient()) != now
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
            && (hasSameRows || rows(of: plan.patient)[...] == (try? plan.rows.bytes())) && plan.token == address(plan.patient)
    }

    /// What the last build kept of a patient's file.
    func plan(_ file: String) -> LastBuild.Plan? { last?.plan(file) }

    /// A patient's file as it is now. It is only read where it may have changed since the last build.
    ///
    /// - Parameter known: as the last build saw it.
    /// - Returns: the bytes where they were read.
    func source(_ file: String, known: SourceFile?) -> (source: SourceFile, bytes: [UInt8]?)? {
        let stamp = check.reader.stamp(of: file)
        if let stamp, let known, known.stamp == stamp { return (known, nil) }
        guard let bytes = try? check.reader.bytes(of: file) else { return nil }
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
            source: source, patient: patient.id, rows: HeldBytes(rows.map(stored) ?? self.rows(of: patient.id), in: holding()),
            asOf: check.asOf,
            revisitOn: revisitOn, token: patient.token, folder: nil, contribution: contribution)
    }

    /// A patient's rows of the outcome files, as they are kept; empty where there are none.
    private func rows(of patient: String) -> [UInt8] { stored(check.outcomes.all.rows(patient)) }

    private func stored(_ rows: [AdministrationDraft]) -> [UInt8] {
        guard !rows.isEmpty else { return [] }
        var store = StoreWriter()
        PatientRows(rows).store(in: &store)
        return store.compact
    }

    private func forget() { OutputFile.remove(path) }
}

extension BuildMemory {
    /// What the last build made of all patients together, where a build that made it again would make the same.
    ///
    /// - Parameters:
    ///   - passed: all patients of this build.
    ///   - editions: whose pages this build writes.
    ///   - record: of the record of published figures.
    func together(_ passed: [PlanPass.Passed], editions: Set<Edition>, record: ContentDigest?) -> Together? {
        guard let last, let together = last.together, hasSameRows, !last.foundLeaks, together.asOf == check.asOf,
            together.editions == editions, together.record == record, passed.count == last.plans.count,
            passed.allSatisfy({ passed in
                passed.isTakenOver || !passed.isSecond && isSame(last.plan(passed.file)?.contribution, passed.contribution)
            }),
            together.folders.allSatisfy({ $1.isIntact(at: output + "/" + $0 + "/") })
        else { return nil }
        return together
    }

    /// Keeps a build that was just published. Where that cannot be done the next build starts anew.
    ///
    /// - Parameters:
    ///   - folder: where the pages of a token lie, as they were published; nil where they were taken over.
    ///   - together: nil where the next build has to make it again.
    func keep(
        _ passed: [PlanPass.Passed], foundLeaks: Bool, together: Together?,
        folder: @escaping @Sendable (_ token: String) -> PublishedFolder?
    ) async throws {
        guard sources.changing == nil else { return forget() }
        if let last, passed.count == last.plans.count, passed.allSatisfy(\.isAsKept), sources.files == last.sources,
            last.foundLeaks == foundLeaks, last.together == together
        {
            return
        }
        let folders = try await Caseload.map(count: passed.count, jobs: check.options.jobs) { index in
            passed[index].isTakenOver ? passed[index].plan?.folder : passed[index].plan.flatMap { folder($0.token) }
        }
        let listings = ListingTable(
            (last?.listings ?? []) + (together?.folders.values.map(\.listing) ?? []) + folders.compactMap(\.?.listing))
        let places = zip(passed, folders).lazy.compactMap { passed, folder in
            folder.flatMap { folder in passed.plan.map { (place: "patients/" + $0.token, listing: folder.listing) } }
        }
        let staff = together?.folders.map { (place: $0.key, listing: $0.value.listing) } ?? []
        let build = LastBuild(
            basis: basis.digest, sources: sources.files, outcomeFindings: check.outcomes.all.findings,
            rowsWithoutPlan: rowsWithoutPlan(passed),
            foundLeaks: foundLeaks, shared: LastBuild.shared(in: Array(places) + staff, output: output), together: together,
            listings: listings.all, plans: [:])
        let plans = passed.indices.lazy.filter { passed[$0].plan != nil }.map { index in
            (file: passed[index].file, store: { try self.store(passed[index], folders[index], in: &$0, listings) })
        }
        do {
            try build.write(to: path, plans: plans)
        } catch {
            forget()
        }
    }

    private func store(_ passed: PlanPass.Passed, _ folder: PublishedFolder?, in store: inout StoreWriter, _ listings: ListingTable)
        throws(StoreDamage)
    {
        if passed.isAsKept, let record = last?.plans[passed.file] { return store.addRaw(record) }
        guard var plan = passed.plan else { return }
        plan.folder = folder
        try plan.store(in: &store, listings)
    }

    private func isSame(_ then: StoredContribution?, _ now: StoredContribution) -> Bool {
        guard let then = try? then?.bytes(), let now = try? now.bytes() else { return false }
        return then == now
    }

    private func rowsWithoutPlan(_ passed: [PlanPass.Passed]) -> [String: ArraySlice<UInt8>] {
        if let last, hasSameRows, passed.count == last.plans.count,
            passed.allSatisfy({ $0.isTakenOver || last.plan($0.file)?.patient == $0.plan?.patient })
        {
            return last.rowsWithoutPlan
        }
        let withPlan = Set(passed.compactMap(\.plan?.patient))
        let without = check.outcomes.all.patients().filter { !withPlan.contains($0) }
        return Dictionary(uniqueKeysWithValues: without.map { ($0, rows(of: $0)[...]) })
    }
}
