import CareSite

/// What a build holds of one patient until it is published: in memory, or laid away in a file.
enum HeldBytes: Sendable {
    case here(ArraySlice<UInt8>)
    case away(HoldingFile, HoldingFile.Place)

    /// - Parameter file: nil keeps them in memory, as a full disk does.
    init(_ bytes: [UInt8], in file: HoldingFile?) {
        if let file, !bytes.isEmpty, let place = file.put(bytes) {
            self = .away(file, place)
        } else {
            self = .here(bytes[...])
        }
    }

    /// - Throws: where they cannot be read back.
    func bytes() throws(StoreDamage) -> ArraySlice<UInt8> {
        switch self {
        case .here(let bytes): return bytes
        case .away(let file, let place):
            guard let bytes = file.bytes(at: place) else { throw StoreDamage() }
            return bytes[...]
        }
    }
}
