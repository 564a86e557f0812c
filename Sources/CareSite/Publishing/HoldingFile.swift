import Synchronization

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// A place on the disk for what a build needs again only at its end: of a hundred thousand patients it would take a third of the
/// memory (measured). The file has no name, so that it is gone with the program, and nobody else can open it.
package final class HoldingFile: Sendable {
    private struct State {
        /// What has not been written yet.
        var waiting: [UInt8] = []
        /// Bytes in the file.
        var written = 0
    }

    private static let mostWaiting = 1 << 18
    private let descriptor: Int32
    private let state = Mutex(State())

    /// Nil where no file can be made there.
    ///
    /// - Parameter path: in whose folder the file lies for a moment. The folder is made.
    package init?(beside path: String) {
        let place = path + ".held"
        if let cut = path.lastIndex(of: "/"), cut != path.startIndex { try? OutputFile.makeFolder(String(path[..<cut])) }
        unlink(place)
        descriptor = open(place, O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else { return nil }
        unlink(place)
    }

    /// - Returns: nil where the disk is full.
    package func put(_ bytes: [UInt8]) -> PiecePlace? {
        state.withLock { state in
            let place = PiecePlace(start: state.written + state.waiting.count, count: bytes.count)
            state.waiting += bytes
            guard state.waiting.count > HoldingFile.mostWaiting else { return place }
            guard OutputFile.append(state.waiting, to: descriptor) == nil else {
                // A part of it may be there, where the next one is to begin.
                state.waiting.removeLast(bytes.count)
                lseek(descriptor, off_t(state.written), SEEK_SET)
                return nil
            }
            state.written += state.waiting.count
            state.waiting.removeAll(keepingCapacity: true)
            return place
        }
    }

    /// Nil where the disk fails.
    package func bytes(at place: PiecePlace) -> [UInt8]? {
        state.withLock { state -> [UInt8]? in
            guard place.start >= state.written else { return nil }
            let start = place.start - state.written
            return Array(state.waiting[start..<start + place.count])
        } ?? OutputFile.contents(of: descriptor, from: place.start, size: place.count)
    }

    /// How many bytes were put into it.
    package var size: Int { state.withLock { $0.written + $0.waiting.count } }

    /// Adds all that it holds to another file: a piece then lies there as far behind the place where the copy begins as it lies here.
    ///
    /// - Throws: `cannotWrite`, also where this file cannot be read back.
    package func copy(to file: PrivateFile) throws(PublishingError) {
        let (written, waiting) = state.withLock { ($0.written, $0.waiting) }
        for start in stride(from: 0, to: written, by: HoldingFile.mostWaiting) {
            let size = min(HoldingFile.mostWaiting, written - start)
            guard let bytes = OutputFile.contents(of: descriptor, from: start, size: size) else {
                throw .cannotWrite(path: "", reason: "what was laid away cannot be read back")
            }
            try file.append(bytes)
        }
        try file.append(waiting)
    }

    deinit { if descriptor >= 0 { close(descriptor) } }
}
