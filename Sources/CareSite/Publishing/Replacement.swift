import Synchronization

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
    /// Nil once it is closed.
    private let descriptor: Mutex<Int32?>

    package init(of path: String) throws(PublishingError) {
        if let cut = path.lastIndex(of: "/"), cut != path.startIndex { try OutputFile.makeFolder(String(path[..<cut])) }
        self.path = path
        let descriptor = open(path + ".new", O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o600)
        self.descriptor = Mutex(descriptor >= 0 ? descriptor : nil)
        guard descriptor >= 0 else { throw .cannotWrite(path: path, reason: OutputFile.lastError()) }
    }

    package func append(_ bytes: [UInt8]) throws(PublishingError) {
        let reason = descriptor.withLock { $0.map { OutputFile.append(bytes, to: $0) } ?? "it is closed" }
        if let reason { throw .cannotWrite(path: path, reason: reason) }
    }

    /// Puts what was written in its place.
    package func finish() throws(PublishingError) {
        // A full disk may be told only now.
        let reason = descriptor.withLock { descriptor -> String? in
            guard let open = descriptor else { return "it is closed" }
            descriptor = nil
            guard close(open) != 0 else { return nil }
            let reason = OutputFile.lastError()
            OutputFile.remove(path + ".new")
            return reason
        }
        if let reason { throw .cannotWrite(path: path, reason: reason) }
        try OutputFile.move(path + ".new", to: path)
    }

    /// What was not finished is not left behind: it may hold what only its owner may read.
    deinit {
        descriptor.withLock { descriptor in
            guard let open = descriptor else { return }
            close(open)
            OutputFile.remove(path + ".new")
        }
    }
}
