#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// Where a piece lies in a file of many.
package struct PiecePlace: Sendable, Hashable {
    package let start: Int
    /// In bytes.
    package let count: Int

    package init(start: Int, count: Int) {
        self.start = start
        self.count = count
    }
}

/// A file of many pieces that is held open, to read few of them. It is only ever written to behind its last piece, so that a place
/// that was noted once stays true.
package final class PieceFile: Sendable {
    /// In bytes, up to the end of the last piece that is known.
    package let size: Int
    private let descriptor: Int32

    /// - Parameter size: up to the end of its last piece. There may be more behind it, of a build that came to no end.
    /// - Returns: nil where there is no such file, or it is shorter.
    package init?(_ path: String, size: Int) {
        self.size = size
        descriptor = open(path, O_RDONLY | O_CLOEXEC)
        var information = stat()
        guard descriptor >= 0, fstat(descriptor, &information) == 0, Int(information.st_size) >= size else { return nil }
    }

    /// Nil where there is no such place, or the disk fails.
    package func bytes(at place: PiecePlace) -> [UInt8]? {
        guard place.start >= 0, place.count >= 0, place.count <= size, place.start <= size - place.count else { return nil }
        return OutputFile.contents(of: descriptor, from: place.start, size: place.count)
    }

    deinit { if descriptor >= 0 { close(descriptor) } }
}
