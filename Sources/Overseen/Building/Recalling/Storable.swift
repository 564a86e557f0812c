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
    fileprivate static let sizeOfLength = 5

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

/// Reads what `StoreWriter` wrote, in the same order.
struct StoreReader {
    private let content: ArraySlice<UInt8>
    private(set) var position: Int
    /// What the values have in common.
    let shared: SharedValues?

    init(_ bytes: ArraySlice<UInt8>, with shared: SharedValues? = nil) {
        content = bytes
        position = bytes.startIndex
        self.shared = shared
    }

    private var end: Int { content.endIndex }

    var isAtEnd: Bool { position >= end }

    private mutating func byte() throws(StoreDamage) -> UInt8 {
        guard position < end else { throw StoreDamage() }
        defer { position += 1 }
        return content[position]
    }

    mutating func number() throws(StoreDamage) -> Int {
        var value: UInt64 = 0
        var shift: UInt64 = 0
        while true {
            let next = try byte()
            guard shift < 64 else { throw StoreDamage() }
            value |= UInt64(next & 0x7F) << shift
            if next < 0x80 { break }
            shift += 7
        }
        return Int(truncatingIfNeeded: Int64(bitPattern: value >> 1) ^ -Int64(bitPattern: value & 1))
    }

    /// How many values or bytes follow: never more than there are bytes left.
    mutating func count() throws(StoreDamage) -> Int {
        let count = try number()
        guard count >= 0, count <= end - position else { throw StoreDamage() }
        return count
    }

    mutating func flag() throws(StoreDamage) -> Bool {
        switch try byte() {
        case 0: false
        case 1: true
        default: throw StoreDamage()
        }
    }

    mutating func optionalDouble() throws(StoreDamage) -> Double? {
        let mark = try number()
        guard mark != 0 else { return nil }
        guard mark == 1 else { return Double(mark - 2) }
        var bits: UInt64 = 0
        for shift in stride(from: UInt64(0), to: 64, by: 8) { bits |= UInt64(try byte()) << shift }
        return Double(bitPattern: bits)
    }

    mutating func double() throws(StoreDamage) -> Double {
        guard let number = try optionalDouble() else { throw StoreDamage() }
        return number
    }

    mutating func text() throws(StoreDamage) -> String {
        let count = try count()
        defer { position += count }
        return String(decoding: content[position..<position + count], as: UTF8.self)
    }

    /// A part of what is read, which is not copied.
    mutating func bytes() throws(StoreDamage) -> ArraySlice<UInt8> { try raw(try count()) }

    /// The next bytes as they are.
    mutating func raw(_ count: Int) throws(StoreDamage) -> ArraySlice<UInt8> {
        guard count <= end - position else { throw StoreDamage() }
        defer { position += count }
        return content[position..<position + count]
    }

    /// A part as it is stored.
    mutating func partBytes() throws(StoreDamage) -> ArraySlice<UInt8> { try raw(try lengthOfPart()) }

    /// Steps over a part.
    mutating func skipPart() throws(StoreDamage) { _ = try partBytes() }

    /// A part, which has to be read to its end.
    mutating func part<Value: Storable>(_: Value.Type = Value.self) throws(StoreDamage) -> Value {
        var part = StoreReader(try partBytes(), with: shared)
        let value = try Value(from: &part)
        guard part.isAtEnd else { throw StoreDamage() }
        return value
    }

    private mutating func lengthOfPart() throws(StoreDamage) -> Int {
        try raw(StoreWriter.sizeOfLength).reversed().reduce(0) { $0 << 8 | Int($1) }
    }

    mutating func optional<Value>(_ read: (inout StoreReader) throws(StoreDamage) -> Value) throws(StoreDamage) -> Value? {
        try flag() ? try read(&self) : nil
    }

    /// A text that many values have.
    mutating func sharedText() throws(StoreDamage) -> String {
        let text = try text()
        return shared?.text(text) ?? text
    }

    mutating func optionalSharedText() throws(StoreDamage) -> String? { try flag() ? try sharedText() : nil }

    mutating func optionalText() throws(StoreDamage) -> String? { try flag() ? try text() : nil }

    mutating func list<Value>(_ read: (inout StoreReader) throws(StoreDamage) -> Value) throws(StoreDamage) -> [Value] {
        let count = try count()
        var list: [Value] = []
        list.reserveCapacity(count)
        for _ in 0..<count { list.append(try read(&self)) }
        return list
    }

    mutating func value<Value: Storable>(_: Value.Type = Value.self) throws(StoreDamage) -> Value { try Value(from: &self) }

    mutating func list<Value: Storable>(of _: Value.Type = Value.self) throws(StoreDamage) -> [Value] {
        try list { store throws(StoreDamage) in try Value(from: &store) }
    }

    mutating func texts() throws(StoreDamage) -> [String] { try list { store throws(StoreDamage) in try store.text() } }
}
