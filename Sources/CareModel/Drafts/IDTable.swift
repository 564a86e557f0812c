/// Positions by id. A plan asks two hundred times who and what its ids are: a plain hash of a few letters is enough for that.
///
/// Of two equal ids the first counts.
public struct IDTable: Sendable {
    /// Where a key is found, in a table that is at most half full.
    private struct Slot {
        var key = IDKey()
        /// The key's first byte, among those of all.
        var start = 0
        /// What the key stands for; -1 where there is none.
        var position = -1
    }

    /// Each once, in order.
    public private(set) var keys: [String] = []
    private var positions: [Int] = []
    private var slots: [Slot]
    private var bytes: [UInt8] = []
    /// Whether there is an id that may be equal to one that is written with other bytes.
    private var hasOthers = false

    public init() { self.init([]) }

    /// - Parameter ids: nil where a position has none.
    public init(_ ids: some Sequence<String?>) {
        let ids = Array(ids)
        var size = 8
        while size < ids.count * 2 { size *= 2 }
        slots = [Slot](repeating: Slot(), count: size)
        for (position, id) in ids.enumerated() {
            guard let id, self[id] == nil else { continue }
            keys.append(id)
            positions.append(position)
            let written = Array(id.utf8)
            let key = written.withUnsafeBufferPointer { IDKey($0) }
            guard key.isASCII else {
                hasOthers = true
                continue
            }
            var slot = key.place(among: size)
            while slots[slot].position >= 0 { slot = (slot + 1) & (size - 1) }
            slots[slot] = Slot(key: key, start: bytes.count, position: position)
            bytes += written
        }
    }

    public func contains(_ id: String) -> Bool { self[id] != nil }

    public subscript(id: String) -> Int? {
        let found = id.utf8.withContiguousStorageIfAvailable { find($0) } ?? -2
        return found >= 0 ? found : found == -2 || hasOthers ? search(id) : nil
    }

    /// What an id stands for; -1 where there is none that is written in this way, -2 where that says nothing.
    private func find(_ id: UnsafeBufferPointer<UInt8>) -> Int {
        let key = IDKey(id)
        guard key.isASCII else { return -2 }
        return slots.withUnsafeBufferPointer { slots in
            var next = key.place(among: slots.count)
            while slots[next].position >= 0 {
                if slots[next].key == key, key.isWhole || isWritten(id, from: slots[next].start) { return slots[next].position }
                next = (next + 1) & (slots.count - 1)
            }
            return -1
        }
    }

    private func isWritten(_ id: UnsafeBufferPointer<UInt8>, from start: Int) -> Bool {
        bytes.withUnsafeBytes { bytes in
            let id = UnsafeRawBufferPointer(id)
            // The rest is in the key.
            return stride(from: 8, to: id.count - 8, by: 8).allSatisfy {
                bytes.loadUnaligned(fromByteOffset: start + $0, as: UInt64.self) == id.loadUnaligned(fromByteOffset: $0, as: UInt64.self)
            }
        }
    }

    /// One by one, as texts are compared.
    private func search(_ id: String) -> Int? { keys.firstIndex(of: id).map { positions[$0] } }
}

/// How long an id is, and its first and its last bytes: nearly all ids are no more than that.
private struct IDKey: Equatable {
    private var first: UInt64 = 0
    /// Of an id that is longer than eight bytes.
    private var last: UInt64 = 0
    /// All bits of what lies between the two.
    private var middle: UInt64 = 0
    private var count = 0

    init() {}

    init(_ id: UnsafeBufferPointer<UInt8>) {
        count = id.count
        guard let bytes = UnsafeRawPointer(id.baseAddress) else { return }
        if count >= 8 {
            first = bytes.loadUnaligned(as: UInt64.self)
            last = bytes.loadUnaligned(fromByteOffset: count - 8, as: UInt64.self)
        } else if count >= 4 {
            first = UInt64(bytes.loadUnaligned(as: UInt32.self))
            last = UInt64(bytes.loadUnaligned(fromByteOffset: count - 4, as: UInt32.self))
        } else {
            for byte in id { first = first << 8 | UInt64(byte) }
        }
        for start in stride(from: 8, to: count - 8, by: 8) { middle |= bytes.loadUnaligned(fromByteOffset: start, as: UInt64.self) }
    }

    /// Whether two ids with the same key are the same.
    var isWhole: Bool { count <= 16 }

    /// False for an id with letters that can be written in several ways.
    var isASCII: Bool { (first | middle | last) & 0x8080_8080_8080_8080 == 0 }

    /// Where to begin in a table of so many slots, a power of two.
    func place(among slots: Int) -> Int {
        let mixed = (first ^ (last &* 0x9E37_79B9_7F4A_7C15) ^ UInt64(truncatingIfNeeded: count)) &* 0x9E37_79B9_7F4A_7C15
        return Int(truncatingIfNeeded: mixed >> 32) & (slots - 1)
    }
}
