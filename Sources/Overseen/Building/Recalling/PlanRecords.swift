/// What is kept of each patient's file, as it is stored and found by the file's path. Most builds decode each record once.
struct PlanRecords: Sendable {
    private let bytes: ArraySlice<UInt8>
    /// Where the records begin, with their files' paths, in the order of these.
    private let starts: [Int]
    /// Where the last of them ends; nil where they do not lie in order.
    private let end: Int?

    init() {
        bytes = []
        starts = []
        end = nil
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
        let areInOrder = zip(starts, starts.dropFirst()).allSatisfy(comesBefore)
        if !areInOrder { starts.sort(by: comesBefore) }
        end = areInOrder ? store.position : nil
        self.starts = starts
    }

    var count: Int { starts.count }

    var files: some Sequence<String> { starts.lazy.map { String(decoding: PlanRecords.path(at: $0, in: bytes), as: UTF8.self) } }

    /// Where what is kept of a file comes in the order of all.
    ///
    /// - Parameter guess: where it does unless a file before it came or went.
    /// - Returns: nil where nothing is kept of that file.
    func position(of file: String, guess: Int? = nil) -> Int? {
        var file = file
        return file.withUTF8 { file in
            func order(_ position: Int) -> Int { PlanRecords.order(of: file, PlanRecords.path(at: starts[position], in: bytes)) }
            if let guess, starts.indices.contains(guess), order(guess) == 0 { return guess }
            var range = starts.indices
            while !range.isEmpty {
                let middle = range.lowerBound + range.count / 2
                let order = order(middle)
                if order == 0 { return middle }
                range = order > 0 ? middle + 1..<range.upperBound : range.lowerBound..<middle
            }
            return nil
        }
    }

    /// What is kept, without the path of the file.
    subscript(position: Int) -> ArraySlice<UInt8>? {
        guard starts.indices.contains(position) else { return nil }
        var store = StoreReader(bytes, at: PlanRecords.path(at: starts[position], in: bytes).endIndex)
        return try? store.partBytes()
    }

    /// Records one after the other as they are stored, with the paths of their files.
    ///
    /// - Returns: nil where they do not lie in order.
    func stored(_ range: Range<Int>) -> ArraySlice<UInt8>? {
        guard let end, !range.isEmpty, starts.indices.contains(range.lowerBound), range.upperBound <= starts.count else { return nil }
        return bytes[starts[range.lowerBound]..<(range.upperBound < starts.count ? starts[range.upperBound] : end)]
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
