import CareSite

extension StoreWriter {
    /// A whole file: a line that says what it is, the value, and the digest of both, so that damage shows before anything rests on
    /// the value.
    static func sealed(_ value: some Storable, after firstLine: String) -> [UInt8] {
        var store = StoreWriter()
        store.addRaw(firstLine.utf8)
        store.add(value)
        store.add(ContentDigest(of: store.bytes))
        return store.bytes
    }
}

/// The same for a value that is too large to be in memory as a whole.
struct LargeStore {
    private static let mostInMemory = 1 << 18
    private let file: PrivateFile
    private var store = StoreWriter(reserving: mostInMemory)
    private var digest = RunningDigest()

    init(_ path: String, firstLine: String) throws(PublishingError) {
        file = try PrivateFile(replacing: path)
        store.addRaw(firstLine.utf8)
    }

    mutating func add(_ add: (inout StoreWriter) throws -> Void) throws {
        try add(&store)
        if store.bytes.count > LargeStore.mostInMemory { try pour() }
    }

    private mutating func pour() throws(PublishingError) {
        digest.add(store.bytes)
        try file.append(store.bytes)
        store.removeAll()
    }

    /// Moved into place whole.
    mutating func finish() throws(PublishingError) {
        try pour()
        store.add(digest.digest)
        try file.append(store.bytes)
        try file.finish()
    }
}

extension StoreReader {
    /// The value of a file that `StoreWriter.sealed` made; nil where it is damaged or something else.
    static func sealed(_ bytes: [UInt8], after firstLine: String) -> StoreReader? {
        let start = firstLine.utf8.count
        let end = bytes.count - ContentDigest.size
        guard end > start, bytes.starts(with: firstLine.utf8), ContentDigest(of: bytes[..<end]).equals(bytes[end...])
        else { return nil }
        return StoreReader(bytes[start..<end])
    }
}
