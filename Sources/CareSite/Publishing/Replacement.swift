#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// A large file that only its owner may read, written piece by piece beside the one that it takes the place of: whole, or not at all.
package final class Replacement: Sendable {
    private let path: String
    private let descriptor: Int32

    package init(of path: String) throws(PublishingError) {
        if let cut = path.lastIndex(of: "/"), cut != path.startIndex { try OutputFile.makeFolder(String(path[..<cut])) }
        self.path = path
        descriptor = open(path + ".new", O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else { throw .cannotWrite(path: path, reason: OutputFile.lastError()) }
    }

    package func append(_ bytes: [UInt8]) throws(PublishingError) {
        guard let reason = OutputFile.append(bytes, to: descriptor) else { return }
        OutputFile.remove(path + ".new")
        throw .cannotWrite(path: path, reason: reason)
    }

    /// Puts what was written in its place.
    package func finish() throws(PublishingError) { try OutputFile.move(path + ".new", to: path) }

    deinit { if descriptor >= 0 { close(descriptor) } }
}
