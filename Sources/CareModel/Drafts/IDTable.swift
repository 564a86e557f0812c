/// Positions by id. A plan asks two hundred times who and what its ids are: a plain hash of a few letters is enough for that.
///
/// Of two equal ids the first counts.
public struct IDTable: Sendable {
    /// Where a key is found, in a table that is at most half full.
    private struct Slot {
        var hash: UInt64 = 0
        /// The key's bytes, among those of all.
        var start = 0
        var count = 0
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
            guard let hash = written.withUnsafeBufferPointer({ IDTable.hash($0) }) else {
                hasOthers = true
                continue
            }
            var slot = Int(hash & UInt64(size - 1))
            while slots[slot].position >= 0 { slot = (slot + 1) & (size - 1) }
            slots[slot] = Slot(hash: hash, start: bytes.count, count: written.count, position: position)
            bytes += written
        }
    }

    public func contains(_ id: String) -> Bool { self[id] != nil }

    public subscript(id: String) -> Int? {
        let found = id.utf8.withContiguousStorageIfAvailable { find($0) } ?? -1
        return found >= 0 ? found : found == -2 || hasOthers ? search(id) : nil
    }

    /// What an id stands for; -1 where there is none that is written in this way, -2 where that says nothing.
    private func find(_ id: UnsafeBufferPointer<UInt8>) -> Int {
        guard let hash = IDTable.hash(id) else { return -2 }
        return slots.withUnsafeBufferPointer { slots in
            var next = Int(hash & UInt64(slots.count - 1))
            while slots[next].position >= 0 {
                if slots[next].hash == hash, slots[next].count == id.count, isKey(slots[next].start, id) { return slots[next].position }
                next = (next + 1) & (slots.count - 1)
            }
            return -1
        }
    }

    private func isKey(_ start: Int, _ id: UnsafeBufferPointer<UInt8>) -> Bool {
        bytes.withUnsafeBytes { bytes in
            let id = UnsafeRawBufferPointer(id)
            var index = 0
            while index + 8 <= id.count {
                if bytes.loadUnaligned(fromByteOffset: start + index, as: UInt64.self)
                    != id.loadUnaligned(fromByteOffset: index, as: UInt64.self)
                {
                    return false
                }
                index += 8
            }
            while index < id.count {
                if bytes[start + index] != id[index] { return false }
                index += 1
            }
            return true
        }
    }

    /// One by one, as texts are compared.
    private func search(_ id: String) -> Int? { keys.firstIndex(of: id).map { positions[$0] } }

    /// Nil for an id with letters that can be written in several ways.
    private static func hash(_ id: UnsafeBufferPointer<UInt8>) -> UInt64? {
        let bytes = UnsafeRawBufferPointer(id)
        var hash = UInt64(bytes.count)
        var all: UInt64 = 0
        var index = 0
        while index + 8 <= bytes.count {
            let word = bytes.loadUnaligned(fromByteOffset: index, as: UInt64.self)
            hash = (hash ^ word) &* 0x9E37_79B9_7F4A_7C15
            hash ^= hash >> 32
            all |= word
            index += 8
        }
        var rest: UInt64 = 0
        while index < bytes.count {
            rest = rest << 8 | UInt64(bytes[index])
            index += 1
        }
        hash = (hash ^ rest) &* 0x9E37_79B9_7F4A_7C15
        hash ^= hash >> 32
        return (all | rest) & 0x8080_8080_8080_8080 == 0 ? hash : nil
    }
}
