import CareModel
import CareSite
import ClinicFolder
import Oversight

/// What a build said and made of all patients together: the report, and the public and the staff pages. It stands while nobody's
/// share in it has changed, however many letters were rewritten.
struct Together: Sendable, Equatable {
    /// The day of the build.
    var asOf: Day
    /// Whose pages were written.
    var editions: Set<Edition>
    /// With the policy applied.
    var findings: [Finding]
    var waived: [Report.Waived]
    /// Of everything that was checked, as the public pages state it.
    var inputs: String?
    /// Of the record of published figures as the build left it; nil where there is none.
    var record: ContentDigest?
    /// The folders of `public` and `staff`, where they were written.
    var folders: [String: PublishedFolder]
    /// How the folder of all patients' folders lies on the disk, where it holds nothing that is not ours.
    var patients: FileStamp?
}

extension Together {
    func store(in store: inout StoreWriter, _ listings: ListingTable) {
        store.add(asOf)
        store.add(list: editions.map(\.rawValue).sorted())
        store.add(list: findings)
        store.add(list: waived)
        store.add(inputs)
        store.add(record) { $0.add($1) }
        store.add(folders) { $0.add($1, listings) }
        store.add(patients) { $0.add($1) }
    }

    init(from store: inout StoreReader, listings: ListingTable) throws(StoreDamage) {
        asOf = try store.value()
        editions = Set(try store.texts().compactMap(Edition.init))
        findings = try store.list()
        waived = try store.list()
        inputs = try store.optionalText()
        record = try store.optional { store throws(StoreDamage) in try store.value() }
        folders = try store.dictionary { store throws(StoreDamage) in try store.folder(listings) }
        patients = try store.optional { store throws(StoreDamage) in try store.value() }
    }
}
