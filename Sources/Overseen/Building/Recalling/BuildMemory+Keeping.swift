import CareSite
import ClinicChecking
import ClinicFolder
import Leaks

/// What a build leaves for the next one.
extension BuildMemory {
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
        if let last, passed.count == last.plans.count, passed.allSatisfy({ $0.keptAt != nil }), sources.files == last.common.sources,
            last.common.foundLeaks == foundLeaks, last.common.together == together
        {
            return
        }
        async let pieces = PieceWriting(
            beside: path, after: last?.pieces,
            needed: last == nil ? 0 : passed.reduce(0) { $0 + ($1.isTakenOver ? $1.plan?.sizeOfPieces ?? 0 : 0) },
            adding: holding.ifMade ?? nil)
        let made = passed.indices.filter { !passed[$0].isTakenOver && passed[$0].plan != nil }
        let published = try await Caseload.map(count: made.count, jobs: check.options.jobs) { index in
            passed[made[index]].plan.flatMap { folder($0.patient.token) }
        }
        let folders = Dictionary(uniqueKeysWithValues: zip(made, published))
        let places = passed.indices.lazy.compactMap { index in
            passed[index].plan.flatMap { plan in
                (folders[index] ?? plan.folder).map { (token: plan.patient.token, listing: $0.listing) }
            }
        }
        let others = together?.folders.map { (place: $0.key, listing: $0.value.listing) } ?? []
        // Whatever was taken over is in the last build's tables.
        let common = LastBuild.Common(
            basis: basis.digest, sources: sources.files, outcomeFindings: check.outcomes.all.findings,
            rowsWithoutPlan: rowsWithoutPlan(passed), foundLeaks: foundLeaks,
            shared: LastBuild.Common.shared(in: places, and: others, output: output), together: together,
            listings: ListingTable((last?.common.listings.all ?? []) + others.map(\.listing) + published.compactMap(\.?.listing)),
            subjects: SubjectTable((last?.common.subjects.all ?? []) + made.compactMap { passed[$0].plan?.patient.about }))
        do {
            try refuseDamage()
            let pieces = try await pieces
            let records = KeptRecords(of: passed, folders: folders, last: pieces.mark == last?.pieces.mark ? last?.plans : nil)
            try LastBuild.write(common, count: passed.count { $0.plan != nil }, records: records, pieces: pieces, to: path)
        } catch {
            forget()
        }
    }

    private func rowsWithoutPlan(_ passed: [PlanPass.Passed]) -> [String: ArraySlice<UInt8>] {
        if let last, hasSameRows, passed.count == last.plans.count,
            passed.allSatisfy({ $0.isTakenOver || last.plan($0.file)?.patient.id == $0.plan?.patient.id })
        {
            return last.common.rowsWithoutPlan
        }
        let withPlan = Set(passed.compactMap(\.plan?.patient.id))
        let without = check.outcomes.all.patients().filter { !withPlan.contains($0) }
        return Dictionary(uniqueKeysWithValues: without.map { ($0, storedRows(of: $0)[...]) })
    }

    private func forget() {
        OutputFile.remove(path)
        OutputFile.remove(KeptPieces.path(beside: path))
    }
}
