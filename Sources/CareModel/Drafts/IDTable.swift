/// Positions by id. A plan asks two hundred times who and what its ids are: a plain hash of a few letters is enough for that.
///
/// Of two equal ids the first counts.
public struct IDTable: Sendable {
    /// Each once, in order.
    public private(set) var keys: [String] = []
    /// Of each key, what it stands for.
    private var positions: [Int] = []
    /// A hash's upper half, and the place of its key in the lower one; `free` where there is none.
    private var slots: [UInt64] = []
    /// Whether there is an id that may be equal to one that is written with other bytes.
    private var hasOthers = false

    private static let free = UInt64.max

    public init() { self.init([]) }

    /// - Parameter ids: nil where a position has none.
    public init(_ ids: some Sequence<String?>) {
        let ids = Array(ids)
        var size = 8
        while size < ids.count * 2 { size *= 2 }
        slots = [UInt64](repeating: IDTable.free, count: size)
        for (position, id) in ids.enumerated() {
            guard let id, self[id] == nil else { continue }
            if let hash = IDTable.hash(id) {
                var slot = Int(hash & UInt64(size - 1))
                while slots[slot] != IDTable.free { slot = (slot + 1) & (size - 1) }
                slots[slot] = hash & 0xFFFF_FFFF_0000_0000 | UInt64(keys.count)
            } else {
                hasOthers = true
            }
            keys.append(id)
            positions.append(position)
        }
    }

    public func contains(_ id: String) -> Bool { self[id] != nil }

    public subscript(id: String) -> Int? {
        guard let hash = IDTable.hash(id) else { return search(id) }
        var slot = Int(hash & UInt64(slots.count - 1))
        while slots[slot] != IDTable.free {
            if slots[slot] >> 32 == hash >> 32 {
                let key = Int(slots[slot] & 0xFFFF_FFFF)
                if keys[key] == id { return positions[key] }
            }
            slot = (slot + 1) & (slots.count - 1)
        }
        return hasOthers ? search(id) : nil
    }

    /// One by one, as texts are compared.
    private func search(_ id: String) -> Int? { keys.firstIndex(of: id).map { positions[$0] } }

    /// Nil for an id with letters that can be written in several ways.
    private static func hash(_ id: String) -> UInt64? {
        id.utf8.withContiguousStorageIfAvailable { bytes -> UInt64? in
            var hash = UInt64(bytes.count)
            var all: UInt64 = 0
            func mix(_ word: UInt64) {
                hash = (hash ^ word) &* 0x9E37_79B9_7F4A_7C15
                hash ^= hash >> 32
                all |= word
            }
            let bytes = UnsafeRawBufferPointer(bytes)
            var index = 0
            while index + 8 <= bytes.count {
                mix(bytes.loadUnaligned(fromByteOffset: index, as: UInt64.self))
                index += 8
            }
            var rest: UInt64 = 0
            while index < bytes.count {
                rest = rest << 8 | UInt64(bytes[index])
                index += 1
            }
            mix(rest)
            return all & 0x8080_8080_8080_8080 == 0 ? hash : nil
        } ?? nil
    }
}
