/// What plans are about, by its position: many plans are about the same few things, so that each is stored once.
struct SubjectTable: Sendable {
    private(set) var all: [[String]]
    private var positions: [[String]: Int]

    init(_ subjects: some Sequence<[String]>) {
        all = []
        positions = [:]
        for subject in subjects where positions[subject] == nil {
            positions[subject] = all.count
            all.append(subject)
        }
    }

    /// - Returns: a position that none has, for a subject that is not in the table.
    func position(of subject: [String]) -> Int { positions[subject] ?? all.count }
}

extension SubjectTable: Storable {
    func store(in store: inout StoreWriter) { store.add(list: all) { $0.add(list: $1) } }

    init(from store: inout StoreReader) throws(StoreDamage) {
        self.init(try store.list { store throws(StoreDamage) in try store.texts() })
    }
}
