import CareSite

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// What lies under a path of the output folder.
enum ServedFile: Equatable {
    case bytes([UInt8])
    case folder

    /// Opens one name after the other, and follows no link at any of them, so that nothing outside `root` can be reached.
    ///
    /// - Parameter names: as `RequestPath` gives them.
    /// - Returns: nil for what is not there, a link, or neither a plain file nor a folder.
    static func at(_ names: [String], below root: String) -> ServedFile? {
        var here = open(root, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard here >= 0 else { return nil }
        defer { close(here) }
        for name in names {
            // Without blocking: a pipe that somebody put there would wait for its writer.
            let next = openat(here, name, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC)
            guard next >= 0 else { return nil }
            close(here)
            here = next
        }
        var information = stat()
        guard fstat(here, &information) == 0 else { return nil }
        switch information.st_mode & S_IFMT {
        case S_IFDIR: return .folder
        case S_IFREG: return OutputFile.contents(of: here, size: Int(information.st_size)).map { .bytes($0) }
        default: return nil
        }
    }

    /// The visible names in a folder, sorted.
    static func names(in folder: String) -> [String] {
        OutputFile.names(in: folder).filter { !$0.hasPrefix(".") }.sorted()
    }
}
