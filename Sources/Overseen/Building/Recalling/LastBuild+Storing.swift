import CareModel
import CareSite
import ClinicFolder

extension LastBuild {
    /// All but the plans.
    func storeShared(in store: inout StoreWriter) {
        store.add(basis)
        store.add(sources) { $0.add($1) }
        store.add(list: outcomeFindings)
        store.add(rowsWithoutPlan) { $0.add($1) }
        store.add(foundLeaks)
        store.add(shared) { $0.add($1) }
        store.add(list: listings)
        store.add(together) { $1.store(in: &$0, ListingTable(listings)) }
    }

    init(from store: inout StoreReader) throws(StoreDamage) {
        basis = try store.value()
        sources = try store.dictionary { store throws(StoreDamage) in try store.value() }
        outcomeFindings = try store.list()
        rowsWithoutPlan = try store.dictionary { store throws(StoreDamage) in try store.bytes() }
        foundLeaks = try store.flag()
        shared = try store.dictionary { store throws(StoreDamage) in try store.value() }
        let listings: [FolderListing] = try store.list()
        self.listings = listings
        together = try store.optional { store throws(StoreDamage) in try Together(from: &store, listings: listings) }
        plans = try store.dictionary { store throws(StoreDamage) in try store.partBytes() }
        guard store.isAtEnd else { throw StoreDamage() }
    }
}

extension LastBuild.Plan {
    func store(in store: inout StoreWriter, _ listings: ListingTable) throws(StoreDamage) {
        store.add(source)
        store.add(patient)
        store.add(try rows.bytes())
        store.add(asOf)
        store.add(revisitOn) { $0.add($1) }
        store.add(token)
        store.add(folder) { $0.add($1, listings) }
        store.add(try contribution.bytes())
    }

    init(from store: inout StoreReader, listings: [FolderListing]) throws(StoreDamage) {
        source = try store.value()
        patient = try store.text()
        rows = .here(try store.bytes())
        asOf = try store.value()
        revisitOn = try store.optional { store throws(StoreDamage) in try store.value() }
        token = try store.text()
        folder = try store.optional { store throws(StoreDamage) in try store.folder(listings) }
        contribution = StoredContribution(bytes: try store.bytes())
    }
}

extension StoreWriter {
    mutating func add(_ folder: PublishedFolder, _ listings: ListingTable) {
        add(listings.position(of: folder.listing))
        add(list: folder.stamps)
    }

    mutating func add<Value>(_ dictionary: [String: Value], with add: (inout StoreWriter, Value) -> Void) {
        self.add(list: dictionary.sorted { $0.key < $1.key }) { store, pair in
            store.add(pair.key)
            add(&store, pair.value)
        }
    }
}

extension StoreReader {
    mutating func folder(_ listings: [FolderListing]) throws(StoreDamage) -> PublishedFolder {
        PublishedFolder(listing: try listing(of: listings), stamps: try list())
    }

    mutating func dictionary<Value>(
        _ read: (inout StoreReader) throws(StoreDamage) -> Value
    ) throws(StoreDamage) -> [String: Value] {
        let count = try count()
        var dictionary = [String: Value](minimumCapacity: count)
        for _ in 0..<count { dictionary[try text()] = try read(&self) }
        return dictionary
    }
}
