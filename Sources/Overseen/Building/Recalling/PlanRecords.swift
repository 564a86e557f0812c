/// What is kept of each patient's file, as it is stored and found by the file's path. Most builds decode each record once.
struct PlanRecords: Sendable {
    private let bytes: ArraySlice<UInt8>
    /// Where the records begin, with their files' paths, in the order of these.
    private let starts: [Int]

    init() {
        bytes = []
        starts = []
    }

    /// - Parameter store: at the records, which are read to their end.
    init(from store: inout StoreReader) throws(StoreDamage) {
        let count = try store.count()
        var starts: [Int] = []
        starts.reserveCapacity(count)
        for _ in 0..<count {
            starts.append(store.position)
            _ = try store.bytes()
            try store.skipPart()
        }
        bytes = store.all
        let read = bytes
        func comesBefore(_ left: Int, _ right: Int) -> Bool {
            PlanRecords.path(at: left, in: read).lexicographicallyPrecedes(PlanRecords.path(at: right, in: read))
        }
        if !zip(starts, starts.dropFirst()).allSatisfy(comesBefore) { starts.sort(by: comesBefore) }
        self.starts = starts
    }

    var count: Int { starts.count }

    var files: some Sequence<String> { starts.lazy.map { String(decoding: PlanRecords.path(at: $0, in: bytes), as: UTF8.self) } }

    /// - Returns: nil where nothing is kept of that file.
    subscript(file: String) -> ArraySlice<UInt8>? {
        var file = file
        return file.withUTF8 { file in
            var range = starts.indices
            while !range.isEmpty {
                let middle = range.lowerBound + range.count / 2
                let path = PlanRecords.path(at: starts[middle], in: bytes)
                let order = PlanRecords.order(of: file, path)
                if order == 0 {
                    var store = StoreReader(bytes, at: path.endIndex)
                    return try? store.partBytes()
                }
                range = order > 0 ? middle + 1..<range.upperBound : range.lowerBound..<middle
            }
            return nil
        }
    }

    private static func path(at start: Int, in bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        var store = StoreReader(bytes, at: start)
        return (try? store.bytes()) ?? []
    }

    /// Below zero where a text comes before another, by its bytes; zero where they are equal.
    private static func order(of text: UnsafeBufferPointer<UInt8>, _ other: ArraySlice<UInt8>) -> Int {
        other.withUnsafeBufferPointer { other in
            for (left, right) in zip(text, other) where left != right { return left < right ? -1 : 1 }
            return text.count - other.count
        }
    }
}
