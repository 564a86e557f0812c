import CareSite

/// The file of pieces that belongs to what a build keeps: patients' rows and contributions, which a build after a small change hardly
/// reads. Its first bytes are a mark by which the two know each other.
struct KeptPieces: Sendable {
    static let sizeOfMark = 16
    let mark: [UInt8]
    let file: PieceFile

    static func path(beside record: String) -> String { record + ".pieces" }

    /// - Returns: nil where the file is gone, was cut off, or belongs to another build.
    init?(beside record: String, mark: [UInt8], size: Int) {
        guard size >= KeptPieces.sizeOfMark, mark.count == KeptPieces.sizeOfMark,
            let file = PieceFile(KeptPieces.path(beside: record), size: size),
            file.bytes(at: PiecePlace(start: 0, count: KeptPieces.sizeOfMark)) == mark
        else { return nil }
        self.mark = mark
        self.file = file
    }
}

/// Writes the file of pieces: behind those of the last build, or anew once most of them are of no more use.
struct PieceWriting {
    let mark: [UInt8]
    private(set) var size: Int
    private let file: PrivateFile
    private let last: PieceFile?
    /// Where what was laid away begins.
    private let start: Int
    private var waiting: [UInt8] = []
    private static let mostWaiting = 1 << 18

    /// - Parameters:
    ///   - last: the pieces of the last build.
    ///   - needed: how many bytes of those are still of use.
    ///   - away: what was laid away in this build.
    init(beside record: String, after last: KeptPieces?, needed: Int, adding away: HoldingFile?) throws(PublishingError) {
        let path = KeptPieces.path(beside: record)
        if let last, last.file.size + (away?.size ?? 0) <= 2 * (needed + (away?.size ?? 0)) + KeptPieces.sizeOfMark {
            mark = last.mark
            self.last = last.file
            file = try PrivateFile(extending: path, from: last.file.size)
            start = last.file.size
        } else {
            mark = (0..<KeptPieces.sizeOfMark).map { _ in UInt8.random(in: 0...255) }
            self.last = nil
            file = try PrivateFile(replacing: path)
            try file.append(mark)
            start = mark.count
        }
        size = start
        if let away {
            try away.copy(to: file)
            size += away.size
        }
    }

    /// Where a piece lies in the file. One that lies nowhere in it is written.
    mutating func place(of held: HeldBytes) throws -> PiecePlace {
        switch held.store {
        case .away(_, let place): return PiecePlace(start: start + place.start, count: place.count)
        case .kept(let file, let place) where file === last: return place
        default: return try add(try held.bytes())
        }
    }

    private mutating func add(_ bytes: ArraySlice<UInt8>) throws(PublishingError) -> PiecePlace {
        let place = PiecePlace(start: size, count: bytes.count)
        waiting += bytes
        size += bytes.count
        if waiting.count > PieceWriting.mostWaiting { try pour() }
        return place
    }

    private mutating func pour() throws(PublishingError) {
        try file.append(waiting)
        waiting.removeAll(keepingCapacity: true)
    }

    mutating func finish() throws(PublishingError) {
        try pour()
        try file.finish()
    }
}
