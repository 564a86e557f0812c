/// All values of one YAML document in the order in which they were written, without an object of its own for each.
///
/// A plan has some three hundred values. As nested arrays of texts they cost as much to make and to free as to read, and most
/// texts are only compared or looked at once: so a value is its kind, its place and the bytes that it was written with.
final class YAMLTree {
    struct Record {
        enum Kind: UInt8 {
            case plainScalar, quotedScalar, sequence, mapping
        }

        var kind: Kind
        /// Whether a scalar's bytes are among those of `made`.
        var isMade = false
        /// A scalar's first byte.
        var start: UInt32 = 0
        /// A scalar's bytes, a sequence's items, or a mapping's entries.
        var count: UInt32 = 0
        var line: UInt32
        var column: UInt32
        /// Where the record behind this value and all that it holds is.
        var next: UInt32 = 0

        init(_ kind: Kind, line: Int, column: Int) {
            self.kind = kind
            self.line = UInt32(truncatingIfNeeded: line)
            self.column = UInt32(truncatingIfNeeded: column)
        }

        var isScalar: Bool { kind == .plainScalar || kind == .quotedScalar }
    }

    /// A collection stands before what it holds: items one after another, entries as key and value.
    let records: [Record]
    /// The document as written.
    private let written: ArraySlice<UInt8>
    /// Scalars that mean something else than their bytes, such as those with an escaped quote.
    private let made: [UInt8]

    init(records: [Record], written: ArraySlice<UInt8>, made: [UInt8]) {
        self.records = records
        self.written = written
        self.made = made
    }

    /// The bytes of a scalar; none for anything else.
    func withBytes<Result>(of record: Record, _ use: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
        guard record.isScalar else { return use(UnsafeBufferPointer(start: nil, count: 0)) }
        let range = Int(record.start)..<Int(record.start) + Int(record.count)
        if record.isMade { return made.withUnsafeBufferPointer { use(UnsafeBufferPointer(rebasing: $0[range])) } }
        return written.withUnsafeBufferPointer { use(UnsafeBufferPointer(rebasing: $0[range])) }
    }

    func text(of record: Record) -> String { withBytes(of: record) { String(decoding: $0, as: UTF8.self) } }

    /// Whether the scalar at `index` is exactly these bytes.
    func isScalar(at index: Int, equalTo other: UnsafeBufferPointer<UInt8>) -> Bool {
        let record = records[index]
        guard Int(record.count) == other.count, record.isScalar else { return false }
        return withBytes(of: record) { YAMLTree.areEqual($0, other) }
    }

    /// Whether two texts of the same length are equal. Keys are short, and mostly differ in their first byte.
    static func areEqual(_ left: UnsafeBufferPointer<UInt8>, _ right: UnsafeBufferPointer<UInt8>) -> Bool {
        var index = 0
        while index < left.count {
            if left[index] != right[index] { return false }
            index += 1
        }
        return true
    }
}

extension YAMLTree {
    /// Gathers the records of a document while it is read.
    struct Builder {
        private(set) var records: [Record] = []
        private(set) var made: [UInt8] = []

        init(capacity: Int) { records.reserveCapacity(capacity) }

        /// Begins a collection, and gives the position to end it with.
        mutating func begin(_ kind: Record.Kind, line: Int, column: Int) -> Int {
            records.append(Record(kind, line: line, column: column))
            return records.count - 1
        }

        mutating func end(_ position: Int, count: Int) {
            records[position].count = UInt32(truncatingIfNeeded: count)
            records[position].next = UInt32(truncatingIfNeeded: records.count)
        }

        /// A scalar that is written as it is meant.
        mutating func scalar(_ kind: Record.Kind, at start: Int, count: Int, line: Int, column: Int) {
            var record = Record(kind, line: line, column: column)
            record.start = UInt32(truncatingIfNeeded: start)
            record.count = UInt32(truncatingIfNeeded: count)
            record.next = UInt32(truncatingIfNeeded: records.count + 1)
            records.append(record)
        }

        /// A scalar with bytes of its own.
        mutating func scalar(_ kind: Record.Kind, made bytes: some Collection<UInt8>, line: Int, column: Int) {
            scalar(kind, at: made.count, count: bytes.count, line: line, column: column)
            records[records.count - 1].isMade = true
            made.append(contentsOf: bytes)
        }
    }
}
