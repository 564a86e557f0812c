/// Reads what `StoreWriter` wrote, in the same order.
struct StoreReader {
    private let content: ArraySlice<UInt8>
    private(set) var position: Int
    /// What the values have in common.
    let shared: SharedValues?

    /// - Parameter start: where in the bytes reading begins; nil at their beginning.
    init(_ bytes: ArraySlice<UInt8>, at start: Int? = nil, with shared: SharedValues? = nil) {
        content = bytes
        position = start ?? bytes.startIndex
        self.shared = shared
    }

    /// Also what was read before and what will be.
    var all: ArraySlice<UInt8> { content }

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
