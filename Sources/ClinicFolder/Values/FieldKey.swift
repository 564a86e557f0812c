/// A key as the code that reads it names it, ready to be compared with what is written.
struct FieldKey: ExpressibleByStringLiteral {
    let start: UnsafePointer<UInt8>
    let count: Int
    /// The first eight bytes.
    let word: UInt64

    // A literal lives as long as the program. Inlined, its word is known when the program is compiled.
    @inline(__always)
    init(stringLiteral literal: StaticString) {
        start = literal.utf8Start
        count = literal.utf8CodeUnitCount
        var word: UInt64 = 0
        var index = 0
        while index < count, index < 8 {
            word |= UInt64(start[index]) << UInt64(index * 8)
            index += 1
        }
        self.word = word
    }

    /// - Parameter bytes: stay where they are as long as the key is used.
    fileprivate init?(_ bytes: UnsafeBufferPointer<UInt8>) {
        guard let start = bytes.baseAddress else { return nil }
        self.start = start
        count = bytes.count
        var word: UInt64 = 0
        for index in 0..<min(8, bytes.count) { word |= UInt64(bytes[index]) << UInt64(index * 8) }
        self.word = word
    }

    /// One of 64 bits, by which most keys that a mapping lacks are told from those that it has.
    @inline(__always)
    static func bit(_ word: UInt64) -> UInt64 { 1 << ((word &* 0x9E37_79B9_7F4A_7C15) >> 58) }

    /// For messages.
    var name: String { String(decoding: UnsafeBufferPointer(start: start, count: count), as: UTF8.self) }

    /// The first eight of so many bytes, behind which eight more can be read.
    static func word(_ start: UnsafePointer<UInt8>, count: Int) -> UInt64 {
        let word = UInt64(littleEndian: UnsafeRawPointer(start).loadUnaligned(as: UInt64.self))
        return count >= 8 ? word : word & (1 << UInt64(truncatingIfNeeded: count * 8) &- 1)
    }

    /// Whether two texts are equal from one byte to another.
    static func areEqual(_ left: UnsafePointer<UInt8>, _ right: UnsafePointer<UInt8>, from start: Int, to end: Int) -> Bool {
        var index = start
        while index < end {
            if left[index] != right[index] { return false }
            index += 1
        }
        return true
    }
}

extension String {
    /// Uses a key that is not known when the program is compiled.
    func withFieldKey<Result>(_ use: (FieldKey) -> Result?) -> Result? {
        var text = self
        return text.withUTF8 { bytes in FieldKey(bytes).flatMap(use) }
    }
}

/// The keys that a mapping may have.
struct KeySet: Sendable {
    let names: [String]
    private let words: [(word: UInt64, count: Int)]

    init(_ names: [String]) {
        self.names = names
        words = names.map { name in name.withFieldKey { ($0.word, $0.count) } ?? (0, 0) }
    }

    /// What a message lists.
    var list: String { names.joined(separator: ", ") }

    func contains(_ key: FieldKey) -> Bool { names.contains(key.name) }

    /// Which of the keys a scalar is.
    ///
    /// - Parameter next: where to begin, since most files have their keys in the usual order.
    func position(of record: YAMLTree.Record, in tree: YAMLTree, from next: Int) -> Int? {
        var position = next
        for _ in 0..<words.count {
            if position >= words.count { position = 0 }
            if words[position].word == record.word, words[position].count == Int(record.count),
                record.count <= 8 || tree.isScalar(record, names[position])
            {
                return position
            }
            position += 1
        }
        return nil
    }
}
