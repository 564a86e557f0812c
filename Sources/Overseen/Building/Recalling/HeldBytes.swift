import CareSite

/// A piece of what a build holds or keeps of one patient: in memory, laid away until the build's end, or where the last build left it.
struct HeldBytes: Sendable {
    enum Store: Sendable {
        case here(ArraySlice<UInt8>)
        case away(HoldingFile, PiecePlace)
        case kept(PieceFile, PiecePlace)
    }

    let store: Store
    /// Of the bytes: to compare pieces, neither of which has to be read for it.
    let digest: ContentDigest

    /// - Parameter file: nil keeps them in memory, as a full disk does.
    init(_ bytes: [UInt8], in file: HoldingFile?) {
        if bytes.isEmpty {
            self.init(.here([]), HeldBytes.digestOfNothing)
        } else if let file, let place = file.put(bytes) {
            self.init(.away(file, place), ContentDigest(of: bytes))
        } else {
            self.init(.here(bytes[...]), ContentDigest(of: bytes))
        }
    }

    /// - Parameter bytes: that are in memory anyway.
    init(_ bytes: ArraySlice<UInt8>) {
        self.init(.here(bytes), ContentDigest(of: bytes))
    }

    init(_ store: Store, _ digest: ContentDigest) {
        self.store = store
        self.digest = digest
    }

    private static let digestOfNothing = ContentDigest(of: [UInt8]())

    var count: Int {
        switch store {
        case .here(let bytes): bytes.count
        case .away(_, let place), .kept(_, let place): place.count
        }
    }

    var isEmpty: Bool { count == 0 }

    /// - Throws: where they cannot be read back.
    func bytes() throws(StoreDamage) -> ArraySlice<UInt8> {
        switch store {
        case .here(let bytes): return bytes
        case .away(let file, let place):
            guard let bytes = file.bytes(at: place) else { throw StoreDamage() }
            return bytes[...]
        case .kept(let file, let place):
            guard let bytes = file.bytes(at: place), ContentDigest(of: bytes) == digest else { throw StoreDamage() }
            return bytes[...]
        }
    }
}
