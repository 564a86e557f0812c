import CareModel
import CareSite
import ClinicFolder

extension LastBuild {
    /// All that is kept but what is kept of single plans.
    struct Common: Sendable {
        /// Everything that all results rest on.
        let basis: ContentDigest
        /// The files that all patients share.
        let sources: [String: SourceFile]
        /// What was found in the outcome files, before the policy.
        let outcomeFindings: [Finding]
        /// Rows of patients who have no plan, as `PatientRows` stores them, by patient.
        let rowsWithoutPlan: [String: ArraySlice<UInt8>]
        /// Whether a leak was found, which then has to be found again.
        let foundLeaks: Bool
        /// Of each file that many folders share, where one of its names is, relative to the output, and how it lies there.
        let shared: [String: FileStamp]
        /// Nil where that cannot be told apart from what another build would make.
        let together: Together?
        /// Those that plans name by their position.
        let listings: ListingTable
        /// What plans are about, which they name by its position.
        let subjects: SubjectTable
    }
}

extension LastBuild.Common: Storable {
    func store(in store: inout StoreWriter) {
        store.add(basis)
        store.add(sources) { $0.add($1) }
        store.add(list: outcomeFindings)
        store.add(rowsWithoutPlan) { $0.add($1) }
        store.add(foundLeaks)
        store.add(shared) { $0.add($1) }
        store.add(listings)
        store.add(subjects)
        store.add(together) { $1.store(in: &$0, listings) }
    }

    init(from store: inout StoreReader) throws(StoreDamage) {
        basis = try store.value()
        sources = try store.dictionary { store throws(StoreDamage) in try store.value() }
        outcomeFindings = try store.list()
        rowsWithoutPlan = try store.dictionary { store throws(StoreDamage) in try store.bytes() }
        foundLeaks = try store.flag()
        shared = try store.dictionary { store throws(StoreDamage) in try store.value() }
        let listings: ListingTable = try store.value()
        self.listings = listings
        subjects = try store.value()
        together = try store.optional { store throws(StoreDamage) in try Together(from: &store, listings: listings) }
    }
}

extension LastBuild.Common {
    /// For each file that many folders share, one place where it lies.
    ///
    /// - Parameters:
    ///   - patients: their folders, by their tokens.
    ///   - others: besides these, by their places.
    static func shared(
        in patients: some Sequence<(token: String, listing: FolderListing)>, and others: [(place: String, listing: FolderListing)],
        output: String
    ) -> [String: FileStamp] {
        var seen: Set<FolderListing.Contents> = []
        var digests: Set<String> = []
        var places: [String: FileStamp] = [:]
        var last: FolderListing?
        func add(_ place: @autoclosure () -> String, _ listing: FolderListing) {
            guard listing !== last else { return }
            last = listing
            guard seen.insert(listing.contents).inserted else { return }
            for file in listing.shared where digests.insert(file.digest).inserted {
                let path = place() + "/" + file.path
                if let stamp = FileStamp(output + "/" + path, following: false) { places[path] = stamp.withoutEntry }
            }
        }
        for (token, listing) in patients { add(Edition.patients.rawValue + "/" + token, listing) }
        for (place, listing) in others { add(place, listing) }
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
