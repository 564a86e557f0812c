/// What is kept of each plan of a build, in the order of the files: of those that stand as the last build kept them, as it is stored
/// there, many at once.
struct KeptRecords: Sequence, IteratorProtocol {
    private let passed: [PlanPass.Passed]
    private let folders: [Int: PublishedFolder?]
    private let last: PlanRecords?
    private var place: Int

    /// - Parameters:
    ///   - folders: of plans that were made anew, by their place among those passed, as they were published.
    ///   - last: nil where what is stored there cannot be taken as it is, since it names places in another file of pieces.
    init(of passed: [PlanPass.Passed], folders: [Int: PublishedFolder?], last: PlanRecords?) {
        self.passed = passed
        self.folders = folders
        self.last = last
        place = passed.startIndex
    }

    mutating func next() -> LastBuild.Record? {
        while place < passed.endIndex, passed[place].plan == nil { place += 1 }
        guard place < passed.endIndex else { return nil }
        if let kept = takeKept() { return .asKept(kept) }
        defer { place += 1 }
        return passed[place].plan.map { plan in
            .plan(folders[place].map { plan.with(plan.source, $0) } ?? plan, file: passed[place].file)
        }
    }

    private mutating func takeKept() -> ArraySlice<UInt8>? {
        guard let last, let first = passed[place].keptAt else { return nil }
        var end = place + 1
        while end < passed.endIndex, passed[end].keptAt == first + end - place { end += 1 }
        guard let kept = last.stored(first..<first + end - place) else { return nil }
        place = end
        return kept
    }
}
