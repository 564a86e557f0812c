import CareModel
import CareSite
import ClinicChecking
import ClinicFolder
import Leaks
import Synchronization

/// Takes every patient's pages from the part that has them, after a look at whether they are what was written.
struct PartPass: Sendable {
    private let check: ClinicCheck
    private let memory: BuildMemory
    private let staging: Staging
    private let writesPages: Bool
    /// By the patient's file.
    private let plans: [String: (plan: BuildPart.Plan, folder: String)]
    private let shared = PartFiles()
    private let instruments: [String: Instrument]

    /// - Parameter parts: the folders of all parts.
    /// - Throws: `MergeError` when they are not the parts of one build of this clinic on this day.
    init(_ parts: [String], check: ClinicCheck, memory: BuildMemory, staging: Staging, writesPages: Bool) throws(MergeError) {
        let basis = BuildPart.basis(of: check, sources: memory.sharedSources)
        var plans: [String: (plan: BuildPart.Plan, folder: String)] = [:]
        var seen: Set<Shard> = []
        var count: Int?
        for folder in parts {
            guard let part = BuildPart.read(in: folder) else { throw .notAPart(path: folder) }
            guard part.basis == basis else { throw .otherBasis(path: folder) }
            guard part.asOf == check.asOf else { throw .otherDay(path: folder) }
            guard part.shard.count == count ?? part.shard.count, seen.insert(part.shard).inserted else { throw .otherShares(path: folder) }
            count = part.shard.count
            for plan in part.plans {
                guard plans.updateValue((plan, folder), forKey: plan.file) == nil else { throw .otherShares(path: folder) }
            }
        }
        let shares = count ?? 1
        let missing = Set(1...shares).subtracting(seen.map(\.number)).sorted()
        guard missing.isEmpty else { throw .missing(parts: missing, of: shares) }
        let files = Set(check.reader.planFiles)
        if let gone = plans.keys.filter({ !files.contains($0) }).min() { throw .changed(file: gone) }
        self.plans = plans
        self.check = check
        instruments = check.clinic.instruments
        self.memory = memory
        self.staging = staging
        self.writesPages = writesPages
    }

    /// - Throws: `MergeError`, `PublishingError`.
    func pass(_ file: String, _ tokens: borrowing Mutex<TokenMap>) throws -> PlanPass.Passed {
        guard let (part, folder) = plans[file], let bytes = try? check.reader.bytes(of: file), ContentDigest(of: bytes) == part.source
        else {
            throw MergeError.changed(file: file)
        }
        let contribution = StoredContribution(HeldBytes(part.contribution))
        let known: (patient: KnownPatient?, revisitOn: Day?)
        do {
            known = (try contribution.patient(), try contribution.revisitOn())
            // To be read later on, when it is too late to say that the part is damaged.
            _ = (try contribution.result(), try contribution.share(with: SharedValues(instruments: instruments)))
        } catch {
            throw MergeError.notAPart(path: folder)
        }
        guard let patient = known.patient else { return PlanPass.Passed(file: file, source: part.source, contribution: contribution) }
        let token = patient.token
        // The map may have been restored or replaced since.
        guard tokens.withLock({ $0[patient.id] }) == token else { throw MergeError.changed(file: file) }
        if writesPages, let listing = part.listing {
            let root = folder + "/" + BuildPart.pagesFolder + "/patients/" + token + "/"
            try staging.write(try own(listing, part.pages, in: root), try shared.pages(listing.shared, in: root), in: "patients/" + token)
        }
        return PlanPass.Passed(
            file: file, source: part.source, contribution: contribution,
            plan: memory.plan(SourceFile(stamp: nil, digest: part.source), of: patient, contribution, revisitOn: known.revisitOn))
    }

    private func own(_ listing: FolderListing, _ digests: [ContentDigest], in root: String) throws(MergeError) -> [SitePage] {
        guard digests.count == listing.own.count else { throw .damagedPage(path: root) }
        var pages: [SitePage] = []
        for (path, digest) in zip(listing.own, digests) {
            guard let bytes = OutputFile.read(root + path), ContentDigest(of: bytes) == digest else {
                throw .damagedPage(path: root + path)
            }
            pages.append(SitePage(path: path, bytes: bytes))
        }
        return pages
    }
}

/// Files that many folders share, each read once.
private final class PartFiles: Sendable {
    private struct State {
        var pages: [FolderListing.SharedFile: SitePage] = [:]
        var groups: [[FolderListing.SharedFile]: SharedPages] = [:]
    }

    private let state = Mutex(State())

    /// The same object for the same files.
    func pages(_ files: [FolderListing.SharedFile], in root: String) throws(MergeError) -> SharedPages {
        if let known = state.withLock({ $0.groups[files] }) { return known }
        var pages: [SitePage] = []
        for file in files {
            guard let page = page(file, in: root) else { throw .damagedPage(path: root + file.path) }
            pages.append(page)
        }
        let group = SharedPages(pages)
        return state.withLock { state in
            if let known = state.groups[files] { return known }
            state.groups[files] = group
            return group
        }
    }

    private func page(_ file: FolderListing.SharedFile, in root: String) -> SitePage? {
        if let known = state.withLock({ $0.pages[file] }) { return known }
        guard let bytes = OutputFile.read(root + file.path), ContentDigest(of: bytes).hex == file.digest else { return nil }
        let page = SitePage(path: file.path, bytes: bytes).shared(file.digest)
        state.withLock { $0.pages[file] = page }
        return page
    }
}
