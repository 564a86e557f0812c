/// What plans are about, by its position: many plans are about the same few things, so that each is stored once.
struct SubjectTable {
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
