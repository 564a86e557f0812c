import Synchronization

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// A large file that only its owner may read, written piece by piece: beside the one that it takes the place of, whole or not at all;
/// or behind what a file holds already.
package final class PrivateFile: Sendable {
    private let path: String
    /// Where it is written; another file than `path` until it is finished, or the same one.
    private let place: String
    /// Nil once it is closed.
    private let descriptor: Mutex<Int32?>

    /// Begins a file that takes the place of one that may be there.
    package convenience init(replacing path: String) throws(PublishingError) {
        if let cut = path.lastIndex(of: "/"), cut != path.startIndex { try OutputFile.makeFolder(String(path[..<cut])) }
        try self.init(path, at: path + ".new", open(path + ".new", O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o600))
    }

    /// Goes on with a file that is there.
    ///
    /// - Parameter size: how many of its bytes stand. What is behind them goes.
    package convenience init(extending path: String, from size: Int) throws(PublishingError) {
        try self.init(path, at: path, open(path, O_WRONLY | O_CLOEXEC))
        let isReady = descriptor.withLock { $0.map { ftruncate($0, off_t(size)) == 0 && lseek($0, 0, SEEK_END) == off_t(size) } ?? false }
        guard isReady else { throw .cannotWrite(path: path, reason: OutputFile.lastError()) }
    }

    private init(_ path: String, at place: String, _ descriptor: Int32) throws(PublishingError) {
        self.path = path
        self.place = place
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
            removeUnfinished()
            return reason
        }
        if let reason { throw .cannotWrite(path: path, reason: reason) }
        if place != path { try OutputFile.move(place, to: path) }
    }

    /// What was not finished is not left behind: it may hold what only its owner may read.
    private func removeUnfinished() {
        if place != path { OutputFile.remove(place) }
    }

    deinit {
        descriptor.withLock { descriptor in
            guard let open = descriptor else { return }
            close(open)
            removeUnfinished()
        }
    }
}
