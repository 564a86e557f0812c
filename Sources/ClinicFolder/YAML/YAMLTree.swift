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
        /// A scalar's first byte.
        var start: UInt32 = 0
        /// A scalar's bytes, a sequence's items, or a mapping's entries.
        var count: UInt32 = 0
        var line: UInt32
        var column: UInt32
        /// Where the record behind this value and all that it holds is.
        var next: UInt32 = 0
        /// A scalar's first eight bytes, which tell nearly all keys apart.
        var word: UInt64 = 0

        init(_ kind: Kind, line: Int, column: Int) {
            self.kind = kind
            self.line = UInt32(truncatingIfNeeded: line)
            self.column = UInt32(truncatingIfNeeded: column)
        }

        var isScalar: Bool { kind == .plainScalar || kind == .quotedScalar }
    }

    /// How many bytes of memory lie behind the last byte of a document, so that words can be read up to its end.
    static let padding = 8

    /// A collection stands before what it holds: items one after another, entries as key and value.
    private let records: UnsafeMutablePointer<Record>
    private let count: Int
    /// The document, with scalars as they are meant.
    private let bytes: UnsafeMutablePointer<UInt8>

    /// Takes over the memory of both.
    fileprivate init(records: UnsafeMutablePointer<Record>, count: Int, bytes: UnsafeMutablePointer<UInt8>) {
        self.records = records
        self.count = count
        self.bytes = bytes
    }

    deinit {
        records.deallocate()
        bytes.deallocate()
    }

    subscript(position: Int) -> Record {
        assert(position >= 0 && position < count)
        return records[position]
    }

    /// Where the record behind the value at `position` is.
    func next(behind position: Int) -> Int {
        assert(position >= 0 && position < count)
        return Int(records[position].next)
    }

    /// The bytes of a scalar; none for anything else.
    func withBytes<Result>(of record: Record, _ use: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
        guard record.isScalar else { return use(UnsafeBufferPointer(start: nil, count: 0)) }
        return use(UnsafeBufferPointer(start: bytes + Int(record.start), count: Int(record.count)))
    }

    func text(of record: Record) -> String { withBytes(of: record) { String(decoding: $0, as: UTF8.self) } }

    /// Whether the record is a scalar of exactly these bytes.
    func isScalar(_ record: Record, _ key: FieldKey) -> Bool {
        guard record.word == key.word, Int(record.count) == key.count, record.isScalar else { return false }
        return key.count <= 8 || FieldKey.areEqual(bytes + Int(record.start), key.start, from: 8, to: key.count)
    }

    /// Whether the record is a scalar of exactly this text.
    func isScalar(_ record: Record, _ text: String) -> Bool {
        guard record.isScalar else { return false }
        var text = text
        return text.withUTF8 { text in
            guard let start = text.baseAddress, text.count == Int(record.count) else { return text.isEmpty && record.count == 0 }
            return FieldKey.areEqual(bytes + Int(record.start), start, from: 0, to: text.count)
        }
    }
}

extension YAMLTree {
    /// Gathers the records of a document while it is read. Whoever makes one has to `finish` or to `discard` it.
    struct Builder {
        private var records: UnsafeMutablePointer<Record>
        private var capacity: Int
        private(set) var count = 0
        /// The document, which may be changed to what it means, with `YAMLTree.padding` behind it.
        let bytes: UnsafeMutablePointer<UInt8>

        /// - Parameters:
        ///   - capacity: how many records there will be, as far as one can guess.
        ///   - written: what the bytes of scalars are taken from. It is copied.
        init(capacity: Int, written: UnsafeBufferPointer<UInt8>) {
            self.capacity = max(1, capacity)
            records = .allocate(capacity: self.capacity)
            bytes = .allocate(capacity: written.count + YAMLTree.padding)
            if let start = written.baseAddress { bytes.initialize(from: start, count: written.count) }
            // A line's end, so that nobody who looks for one runs on.
            (bytes + written.count).initialize(repeating: SimpleBytes.newline, count: YAMLTree.padding)
        }

        consuming func finish() -> YAMLTree { YAMLTree(records: records, count: count, bytes: bytes) }

        consuming func discard() {
            records.deallocate()
            bytes.deallocate()
        }

        /// Begins a collection, and gives the position to end it with.
        mutating func begin(_ kind: Record.Kind, line: Int, column: Int) -> Int {
            append(Record(kind, line: line, column: column))
            return count - 1
        }

        mutating func end(_ position: Int, count held: Int) {
            records[position].count = UInt32(truncatingIfNeeded: held)
            records[position].next = UInt32(truncatingIfNeeded: count)
        }

        mutating func scalar(_ kind: Record.Kind, at start: Int, count held: Int, line: Int, column: Int) {
            var record = Record(kind, line: line, column: column)
            record.start = UInt32(truncatingIfNeeded: start)
            record.count = UInt32(truncatingIfNeeded: held)
            record.next = UInt32(truncatingIfNeeded: count + 1)
            record.word = FieldKey.word(bytes + start, count: held)
            append(record)
        }

        private mutating func append(_ record: Record) {
            if count == capacity { grow() }
            (records + count).initialize(to: record)
            count += 1
        }

        private mutating func grow() {
            let larger = UnsafeMutablePointer<Record>.allocate(capacity: capacity * 2)
            larger.moveInitialize(from: records, count: count)
            records.deallocate()
            records = larger
            capacity *= 2
        }
    }

    /// Gathers a document whose scalars are no part of one text.
    struct Parts {
        private enum Part {
            case scalar(Record.Kind, start: Int, count: Int, line: Int, column: Int)
            case begin(Record.Kind, line: Int, column: Int)
            case end(count: Int)
        }

        private var parts: [Part] = []
        private var bytes: [UInt8] = []

        var isEmpty: Bool { parts.isEmpty }

        mutating func scalar(_ kind: Record.Kind, _ text: some Collection<UInt8>, line: Int, column: Int) {
            parts.append(.scalar(kind, start: bytes.count, count: text.count, line: line, column: column))
            bytes.append(contentsOf: text)
        }

        mutating func begin(_ kind: Record.Kind, line: Int, column: Int) { parts.append(.begin(kind, line: line, column: column)) }

        /// - Parameter count: the items or entries of the collection that was begun last and is not ended yet.
        mutating func end(count: Int) { parts.append(.end(count: count)) }

        func finish() -> YAMLTree {
            var builder = bytes.withUnsafeBufferPointer { Builder(capacity: parts.count, written: $0) }
            var open: [Int] = []
            for part in parts {
                switch part {
                case .scalar(let kind, let start, let count, let line, let column):
                    builder.scalar(kind, at: start, count: count, line: line, column: column)
                case .begin(let kind, let line, let column): open.append(builder.begin(kind, line: line, column: column))
                case .end(let count): if let position = open.popLast() { builder.end(position, count: count) }
                }
            }
            return builder.finish()
        }
    }
}
