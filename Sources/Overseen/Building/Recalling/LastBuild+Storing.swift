import CareModel
import CareSite
import ClinicFolder
import Leaks

extension LastBuild {
    /// What is kept of one plan or of several.
    enum Record {
        /// Of several as the last build kept it, whose file of pieces goes on.
        case asKept(ArraySlice<UInt8>)
        case plan(Plan, file: String)
    }

    /// Moved into place whole.
    ///
    /// - Parameters:
    ///   - count: how many plans there are.
    ///   - records: of all of them, in the order of their files' paths.
    ///   - pieces: which are finished before the rest takes its place.
    /// - Throws: `PublishingError`, and whatever storing a plan throws.
    static func write(
        _ common: Common, count: Int, records: some Sequence<Record>, pieces: consuming PieceWriting, to path: String
    ) throws {
        var pieces = pieces
        var file = try LargeStore(path, firstLine: LastBuild.firstLine)
        try file.add { store in
            common.store(in: &store)
            store.add(count)
        }
        for record in records {
            try file.add { store in
                switch record {
                case .asKept(let bytes): store.addRaw(bytes)
                case .plan(let plan, let file):
                    store.add(file)
                    try store.addPart { try plan.store(in: &$0, &pieces, common) }
                }
            }
        }
        try file.add { store in
            store.addRaw(pieces.mark)
            store.add(pieces.size)
        }
        try pieces.finish()
        try file.finish()
    }
}

extension LastBuild.Plan {
    func store(in store: inout StoreWriter, _ pieces: inout PieceWriting, _ common: LastBuild.Common) throws {
        store.add(source)
        store.add(patient.id)
        store.add(patient.name)
        store.add(patient.token)
        store.add(common.subjects.position(of: patient.about))
        store.add(asOf)
        store.add(revisitOn) { $0.add($1) }
        store.add(folder) { $0.add($1, common.listings) }
        try store.add(rows, &pieces)
        try store.add(contribution.held, &pieces)
    }

    convenience init(from store: inout StoreReader, of last: LastBuild) throws(StoreDamage) {
        let source: SourceFile = try store.value()
        let (id, name, token, subject) = (try store.text(), try store.text(), try store.text(), try store.number())
        let subjects = last.common.subjects.all
        guard subjects.indices.contains(subject) else { throw StoreDamage() }
        let patient = KnownPatient(id: id, name: name, token: token, about: subjects[subject])
        let asOf: Day = try store.value()
        let revisitOn: Day? = try store.optional { store throws(StoreDamage) in try store.value() }
        let folder = try store.optional { store throws(StoreDamage) in try store.folder(last.common.listings) }
        let rows = try store.piece(in: last.pieces.file)
        let contribution = StoredContribution(try store.piece(in: last.pieces.file))
        self.init(
            source: source, patient: patient, rows: rows, asOf: asOf, revisitOn: revisitOn, folder: folder, contribution: contribution)
    }
}

extension StoreWriter {
    mutating func add(_ held: HeldBytes, _ pieces: inout PieceWriting) throws {
        guard !held.isEmpty else { return add(0) }
        let place = try pieces.place(of: held)
        add(place.count)
        add(place.start)
        add(held.digest)
    }
}

extension StoreReader {
    mutating func piece(in file: PieceFile) throws(StoreDamage) -> HeldBytes {
        let count = try number()
        guard count > 0 else { return HeldBytes([]) }
        return HeldBytes(.kept(file, PiecePlace(start: try number(), count: count)), try value())
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
    mutating func folder(_ listings: ListingTable) throws(StoreDamage) -> PublishedFolder {
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
