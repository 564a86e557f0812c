package import ClinicFolder

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// A folder that is held open. What lies in it is named from there, so that the way to it is not looked up again each time.
package final class OpenFolder: Sendable {
    private let descriptor: Int32
    private let path: String

    /// - Parameter path: of a folder that is there.
    package init(_ path: String) throws(PublishingError) {
        self.path = path
        descriptor = open(path, OpenFolder.flags)
        guard descriptor >= 0 else { throw .cannotWrite(path: path, reason: OutputFile.lastError()) }
    }

    deinit { if descriptor >= 0 { close(descriptor) } }

    /// Makes a folder in this one; nil where there is one already.
    ///
    /// - Parameter name: may lead through folders, all of which are made.
    func making(_ name: String) throws(PublishingError) -> InnerFolder? {
        var isMade = make(name)
        if !isMade, errno == ENOENT, let cut = name.lastIndex(of: "/") {
            try OutputFile.makeFolder(path + "/" + name[..<cut])
            isMade = make(name)
        }
        guard isMade || errno == EEXIST else { throw .cannotWrite(path: path + "/" + name, reason: OutputFile.lastError()) }
        return isMade ? InnerFolder(name, in: self) : nil
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

    /// Gives a file of this folder one more name in another.
    ///
    /// - Returns: false where that cannot be: the file system knows no second names, or allows this file no more of them.
    func link(_ file: String, in other: OpenFolder, as name: UnsafePointer<CChar>) -> Bool {
        file.withCString { linkat(descriptor, $0, other.descriptor, name, 0) == 0 }
    }

    /// How a file or folder in this one lies on the disk; nil where there is none.
    package func stamp(of path: UnsafePointer<CChar>) -> FileStamp? { FileStamp(path, in: descriptor, following: false) }

    private func make(_ name: String) -> Bool { name.withCString { mkdirat(descriptor, $0, 0o755) == 0 } }

    #if os(Linux)
        /// As a way to what lies in it only, which costs less: `O_PATH`, which Glibc keeps from Swift.
        private static let flags = 0o10000000 | O_DIRECTORY | O_CLOEXEC
    #else
        private static let flags = O_RDONLY | O_DIRECTORY | O_CLOEXEC
    #endif
}
