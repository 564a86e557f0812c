package import ClinicFolder

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// A folder that is held open. What lies in it is named from there, so that the way to it is not looked up again for each of the two
/// dozen files of a patient.
package final class OpenFolder: Sendable {
    private let descriptor: Int32
    private let path: String

    /// - Parameter path: of a folder that is there.
    package convenience init(_ path: String) throws(PublishingError) {
        try self.init(path, in: AT_FDCWD, path: path)
    }

    /// - Parameters:
    ///   - name: from the open folder `parent`.
    ///   - path: the whole way, for messages.
    private init(_ name: String, in parent: Int32, path: String) throws(PublishingError) {
        self.path = path
        descriptor = name.withCString { openat(parent, $0, OpenFolder.flags) }
        guard descriptor >= 0 else { throw .cannotWrite(path: path, reason: OutputFile.lastError()) }
    }

    deinit { if descriptor >= 0 { close(descriptor) } }

    /// Makes a folder in this one and opens it; nil where there is one already.
    ///
    /// - Parameter name: may lead through folders, all of which are made.
    func opening(new name: String) throws(PublishingError) -> OpenFolder? {
        let path = path + "/" + name
        var isMade = make(name)
        if !isMade, errno == ENOENT, let cut = name.lastIndex(of: "/") {
            try OutputFile.makeFolder(self.path + "/" + name[..<cut])
            isMade = make(name)
        }
        guard isMade || errno == EEXIST else { throw .cannotWrite(path: path, reason: OutputFile.lastError()) }
        guard isMade else { return nil }
        return try OpenFolder(name, in: descriptor, path: path)
    }

    /// - Parameter name: in a folder that is there.
    func makeFolder(_ name: String) throws(PublishingError) {
        guard make(name) || errno == EEXIST else { throw .cannotWrite(path: path + "/" + name, reason: OutputFile.lastError()) }
    }

    /// Writes a new file.
    func write(_ bytes: [UInt8], to name: String) throws(PublishingError) {
        guard let reason = OutputFile.failure(of: bytes, to: name, in: descriptor, mode: 0o644) else { return }
        throw .cannotWrite(path: path + "/" + name, reason: reason)
    }

    /// Gives a file of another folder one more name, here.
    ///
    /// - Returns: false where that cannot be: the file system knows no second names, or allows this file no more of them.
    func link(_ file: String, of other: OpenFolder, as name: UnsafePointer<CChar>) -> Bool {
        file.withCString { linkat(other.descriptor, $0, descriptor, name, 0) == 0 }
    }

    /// How a file or folder in this one lies on the disk; nil where there is none.
    package func stamp(of path: String) -> FileStamp? { FileStamp(path, in: descriptor, following: false) }

    private func make(_ name: String) -> Bool { name.withCString { mkdirat(descriptor, $0, 0o755) == 0 } }

    #if os(Linux)
        /// As a way to what lies in it only, which costs less: `O_PATH`, which Glibc keeps from Swift.
        private static let flags = 0o10000000 | O_DIRECTORY | O_CLOEXEC
    #else
        private static let flags = O_RDONLY | O_DIRECTORY | O_CLOEXEC
    #endif
}
