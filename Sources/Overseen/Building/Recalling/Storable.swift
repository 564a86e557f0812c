/// A value that a build keeps for the next one.
///
/// Bytes one after another, without names: ten thousand plans' results are read back whole at the start of each build, which takes
/// ten times as long from JSON (measured: 0.5 s against 0.04 s), longer than all the rest of a build that changes one page.
protocol Storable {
    func store(in store: inout StoreWriter)
    init(from store: inout StoreReader) throws(StoreDamage)
}

/// What was kept cannot be read: it is cut off, damaged, or of another version. The build then starts anew.
struct StoreDamage: Error {}

/// Writes values one after another.
struct StoreWriter {
    private(set) var bytes: [UInt8] = []

    init(reserving size: Int = 0) { bytes.reserveCapacity(size) }

    /// The bytes without the room that was left for more.
    var compact: [UInt8] { [UInt8](unsafeUninitializedCapacity: bytes.count) { $1 = $0.initialize(fromContentsOf: bytes) } }

    /// Goes on with nothing, in the same memory.
    mutating func removeAll() { bytes.removeAll(keepingCapacity: true) }

    mutating func add(_ number: Int) {
        // Small numbers of either sign take one byte.
        var rest = UInt64(bitPattern: Int64(number) << 1 ^ Int64(number) >> 63)
        while rest >= 0x80 {
            bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
            rest >>= 7
        }
        bytes.append(UInt8(truncatingIfNeeded: rest))
    }

    mutating func add(_ flag: Bool) { bytes.append(flag ? 1 : 0) }

    /// Whole numbers, which scores and answers mostly are, take a byte or two.
    mutating func add(_ number: Double?) {
        guard let number else { return add(0) }
        guard let whole = Int(exactly: number), (0..<1_000_000).contains(whole), number.sign == .plus else {
            add(1)
            withUnsafeBytes(of: number.bitPattern.littleEndian) { bytes.append(contentsOf: $0) }
            return
        }
        add(whole + 2)
    }

    mutating func add(_ text: String) {
        var text = text
        text.withUTF8 { utf8 in
            add(utf8.count)
            bytes.append(contentsOf: utf8)
        }
    }

    mutating func add(_ content: ArraySlice<UInt8>) {
        add(content.count)
        bytes.append(contentsOf: content)
    }

    /// As they are, without their number.
    mutating func addRaw(_ content: some Collection<UInt8>) { bytes.append(contentsOf: content) }

    mutating func add(_ value: some Storable) { value.store(in: &self) }

    /// A value that a reader can step over.
    mutating func add(part value: some Storable) { addPart { $0.add(value) } }

    mutating func addPart(_ add: (inout StoreWriter) throws -> Void) rethrows {
        let start = bytes.count
        addRaw(repeatElement(0, count: StoreWriter.sizeOfLength))
        try add(&self)
        var length = UInt64(bytes.count - start - StoreWriter.sizeOfLength)
        for index in start..<start + StoreWriter.sizeOfLength {
            bytes[index] = UInt8(truncatingIfNeeded: length)
            length >>= 8
        }
    }

    /// In bytes: of the length that stands before a part. Known before the part is written, unlike that of a number.
    static let sizeOfLength = 5

    mutating func add<Value>(_ value: Value?, with add: (inout StoreWriter, Value) -> Void) {
        self.add(value != nil)
        if let value { add(&self, value) }
    }

    mutating func add(_ text: String?) { add(text) { $0.add($1) } }

    mutating func add<Value>(list: some Collection<Value>, with add: (inout StoreWriter, Value) -> Void) {
        self.add(list.count)
        for value in list { add(&self, value) }
    }

    mutating func add(list: some Collection<some Storable>) { add(list: list) { $1.store(in: &$0) } }

    mutating func add(list: some Collection<String>) { add(list: list) { $0.add($1) } }
}
