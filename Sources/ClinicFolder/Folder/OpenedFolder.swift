#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// A folder that is held open, so that the way to it is not walked again for each of its files.
final class OpenedFolder: Sendable {
    let descriptor: Int32

    /// - Parameter name: what the folder is called in an error.
    init(_ path: String, named name: String) throws(FolderError) {
        descriptor = open(path, O_RDONLY | O_CLOEXEC | O_DIRECTORY)
        if descriptor < 0 { throw .cannotRead(path: name, reason: String(cString: strerror(errno))) }
    }

    deinit { if descriptor >= 0 { close(descriptor) } }
}
