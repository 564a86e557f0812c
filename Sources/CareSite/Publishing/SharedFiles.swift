import Synchronization

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif
/// Files that many patients' folders hold: written once, and then named again. For ten thousand patients with two dozen
/// articles that is a tenth of the bytes and less than half of the time (measured). Where a file system knows no second
/// names, or allows no more of them, a copy takes their place.
final class SharedFiles: Sendable {
    private struct State {
        /// By digest: where the bytes lie.
        var places: [String: String] = [:]
        /// By digest: files of the published site, by device and number, that are known to hold the bytes.
        var unchanged: [String: Set<FileIdentity>] = [:]
    }

    private let state = Mutex(State())

    /// Writes a page, or gives one that was written before another name.
    func write(_ page: SitePage, to path: String) throws(PublishingError) {
        guard let digest = page.sharedDigest else { return try OutputFile.write(page.bytes, to: path) }
        if let known = state.withLock({ $0.places[digest] }), link(known, path) == 0 { return }
        try OutputFile.write(page.bytes, to: path)
        state.withLock { $0.places[digest] = path }
    }

    /// Files below a folder that is gone.
    func forget(below folder: String) {
        state.withLock { state in state.places = state.places.filter { !$0.value.hasPrefix(folder) } }
    }

    /// Whether the published file already holds the page's bytes.
    func isUnchanged(_ page: SitePage, at path: String) -> Bool {
        guard let digest = page.sharedDigest else { return OutputFile.read(path) == page.bytes }
        guard let identity = FileIdentity(path) else { return false }
        if state.withLock({ $0.unchanged[digest]?.contains(identity) ?? false }) { return true }
        guard OutputFile.read(path) == page.bytes else { return false }
        state.withLock { _ = $0.unchanged[digest, default: []].insert(identity) }
        return true
    }
}

/// Which file a name stands for.
struct FileIdentity: Hashable {
    let device: UInt64
    let number: UInt64

    init?(_ path: String) {
        var information = stat()
        guard lstat(path, &information) == 0, information.st_mode & S_IFMT == S_IFREG else { return nil }
        device = UInt64(truncatingIfNeeded: information.st_dev)
        number = UInt64(truncatingIfNeeded: information.st_ino)
    }
}
