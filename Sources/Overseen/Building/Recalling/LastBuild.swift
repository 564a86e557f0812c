import CareModel
import CareSite
import ClinicChecking
import ClinicFolder
import Foundation

/// What a build keeps beside the private map for the next one with the same output: of each patient's file, how it lay on the
/// disk, what it gave to the site, and until which day that holds.
///
/// It holds patients' names and scores. It is readable by its owner only, and lies outside the published site.
struct LastBuild: Sendable {
    /// What is kept of one patient's file.
    struct Plan: Sendable {
        var source: SourceFile
        /// The patient's id, where the file has one.
        var patient: String?
        /// The patient's rows in the outcome files were these, as `PatientRows` stores them.
        var rows: [UInt8]
        /// The day that was checked for.
        var asOf: Day
        /// The first later day on which something else could be said or shown; nil where there is none.
        var revisitOn: Day?
        /// The patient's address, which is the name of their folder.
        var token: String?
        var folder: PatientFolder?
        /// A stored `PlanContribution`.
        var contribution: [UInt8]

        /// Whether everything that is said of the plan holds on a day. It never does on a day before the one that was checked for.
        func holds(on day: Day) -> Bool { day >= asOf && revisitOn.map { day < $0 } ?? true }
    }

    /// Everything that all results rest on.
    var basis: ContentDigest
    /// The files that all patients share.
    var sources: [String: SourceFile]
    /// What was found in the outcome files, before the policy.
    var outcomeFindings: [Finding]
    /// Rows of patients who have no plan, stored, by patient.
    var rowsWithoutPlan: [String: [UInt8]]
    /// Whether a leak was found, which then has to be found again.
    var foundLeaks: Bool
    /// Of each file that many folders share, where one of its names is, relative to the output, and how it lies there.
    var shared: [String: FileStamp]
    /// By the path of the patient's file.
    var plans: [String: Plan]
}

extension LastBuild {
    private static let firstLine = "overseen-build 1\n"

    /// Where it is kept.
    ///
    /// - Parameters:
    ///   - output: the folder that is published in. Each has a file of its own.
    ///   - map: the private map's path.
    static func path(for output: String, besides map: String) -> String {
        let folder = map.lastIndex(of: "/").map { String(map[...$0]) } ?? ""
        return folder + "builds/" + ContentDigest(of: Array(URL(filePath: output).standardizedFileURL.path.utf8)).hex.prefix(16)
    }

    /// - Returns: nil where there is none that can be read: the build then starts anew.
    static func read(_ path: String, instruments: [String: Instrument]) -> LastBuild? {
        guard let bytes = OutputFile.read(path) else { return nil }
        return StoreReader.sealed(bytes, after: firstLine, instruments: instruments).flatMap { store in
            var store = store
            return try? LastBuild(from: &store)
        }
    }

    /// Moved into place whole.
    func write(to path: String) throws(PublishingError) {
        try OutputFile.replace(path, by: StoreWriter.sealed(self, after: LastBuild.firstLine))
    }
}

extension LastBuild {
    /// The outcome files' rows as they were.
    func outcomeRows() -> OutcomeFiles.Known {
        var stored = rowsWithoutPlan
        for plan in plans.values { if let patient = plan.patient, !plan.rows.isEmpty { stored[patient] = plan.rows } }
        let rows = stored
        @Sendable func read(_ patient: String) -> [AdministrationDraft] {
            guard let bytes = rows[patient] else { return [] }
            var store = StoreReader(bytes)
            return (try? PatientRows(from: &store).rows) ?? []
        }
        return OutcomeFiles.Known(patients: Array(rows.keys), rows: { read($0) }, findings: outcomeFindings)
    }

    /// For each file that many folders share, one place where it lies.
    static func shared(in plans: some Collection<Plan>, output: String) -> [String: FileStamp] {
        var seen: Set<FolderListing.Contents> = []
        var digests: Set<String> = []
        var places: [String: FileStamp] = [:]
        var last: FolderListing.Contents?
        for plan in plans {
            guard let token = plan.token, let listing = plan.folder?.listing, listing.contents != last else { continue }
            last = listing.contents
            guard seen.insert(listing.contents).inserted else { continue }
            for file in listing.shared where digests.insert(file.digest).inserted {
                let path = "patients/" + token + "/" + file.path
                if let stamp = FileStamp(output + "/" + path, following: false) { places[path] = stamp.withoutEntry }
            }
        }
        return places
    }

    /// Whether nobody wrote into the files that many folders share.
    func hasItsShared(in output: String) -> Bool {
        shared.allSatisfy { FileStamp(output + "/" + $0.key, following: false)?.withoutEntry == $0.value }
    }
}

extension FileStamp {
    /// Without what changes when a file gets one more name.
    fileprivate var withoutEntry: FileStamp {
        var stamp = self
        stamp.changed = 0
        return stamp
    }
}

extension LastBuild: Storable {
    func store(in store: inout StoreWriter) {
        store.add(basis)
        store.add(list: sources.sorted { $0.key < $1.key }) {
            $0.add($1.key)
            $0.add($1.value)
        }
        store.add(list: outcomeFindings)
        store.add(list: rowsWithoutPlan.sorted { $0.key < $1.key }) {
            $0.add($1.key)
            $0.add($1.value)
        }
        store.add(foundLeaks)
        store.add(list: shared.sorted { $0.key < $1.key }) {
            $0.add($1.key)
            $0.add($1.value)
        }
        let listings = ListingTable(plans.values.lazy.compactMap { $0.folder?.listing })
        store.add(list: listings.all)
        store.add(list: plans) { store, plan in
            store.add(plan.key)
            plan.value.store(in: &store, listings)
        }
    }

    init(from store: inout StoreReader) throws(StoreDamage) {
        func byPath<Value>(
            _ read: (inout StoreReader) throws(StoreDamage) -> Value
        ) throws(StoreDamage) -> [String: Value] {
            let pairs = try store.list { store throws(StoreDamage) in (try store.text(), try read(&store)) }
            return Dictionary(pairs) { _, last in last }
        }
        basis = try store.value()
        sources = try byPath { store throws(StoreDamage) in try store.value() }
        outcomeFindings = try store.list()
        rowsWithoutPlan = try byPath { store throws(StoreDamage) in try store.bytes() }
        foundLeaks = try store.flag()
        shared = try byPath { store throws(StoreDamage) in try store.value() }
        let listings: [FolderListing] = try store.list()
        plans = try byPath { store throws(StoreDamage) in try Plan(from: &store, listings: listings) }
        guard store.isAtEnd else { throw StoreDamage() }
    }
}

extension LastBuild.Plan {
    fileprivate func store(in store: inout StoreWriter, _ listings: ListingTable) {
        store.add(source)
        store.add(patient)
        store.add(rows)
        store.add(asOf)
        store.add(revisitOn) { $0.add($1) }
        store.add(token)
        store.add(folder) { store, folder in
            store.add(listings.position(of: folder.listing))
            store.add(list: folder.stamps)
        }
        store.add(contribution)
    }

    fileprivate init(from store: inout StoreReader, listings: [FolderListing]) throws(StoreDamage) {
        source = try store.value()
        patient = try store.optionalText()
        rows = try store.bytes()
        asOf = try store.value()
        revisitOn = try store.optional { store throws(StoreDamage) in try store.value() }
        token = try store.optionalText()
        folder = try store.optional { store throws(StoreDamage) in
            PatientFolder(listing: try store.listing(of: listings), stamps: try store.list())
        }
        contribution = try store.bytes()
    }
}
