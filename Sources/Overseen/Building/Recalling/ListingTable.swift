import CareSite

/// Listings by their position: most folders have the same one, so that each is stored once.
struct ListingTable: Sendable {
    private(set) var all: [FolderListing] = []
    private var positions: [FolderListing.Contents: Int] = [:]
    /// Of those in `all`: a hash of what is listed goes through all names.
    private var known: [ObjectIdentifier: Int] = [:]

    init(_ listings: some Sequence<FolderListing>) {
        for listing in listings where known[ObjectIdentifier(listing)] == nil && positions[listing.contents] == nil {
            positions[listing.contents] = all.count
            known[ObjectIdentifier(listing)] = all.count
            all.append(listing)
        }
    }

    /// - Returns: a position that none has, for a listing that is not in the table.
    func position(of listing: FolderListing) -> Int {
        known[ObjectIdentifier(listing)] ?? positions[listing.contents] ?? all.count
    }
}

extension ListingTable: Storable {
    func store(in store: inout StoreWriter) { store.add(list: all) }

    init(from store: inout StoreReader) throws(StoreDamage) {
        let listings: [FolderListing] = try store.list()
        self.init(listings)
    }
}

extension StoreReader {
    /// One of a table's listings, named by its position.
    mutating func listing(of table: ListingTable) throws(StoreDamage) -> FolderListing {
        let position = try number()
        guard table.all.indices.contains(position) else { throw StoreDamage() }
        return table.all[position]
    }
}

extension FolderListing: Storable {
    func store(in store: inout StoreWriter) {
        store.add(list: own)
        store.add(list: shared) {
            $0.add($1.path)
            $0.add($1.digest)
        }
    }

    convenience init(from store: inout StoreReader) throws(StoreDamage) {
        self.init(
            Contents(
                own: try store.texts(),
                shared: try store.list { store throws(StoreDamage) in SharedFile(path: try store.text(), digest: try store.text()) }))
    }
}
