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
