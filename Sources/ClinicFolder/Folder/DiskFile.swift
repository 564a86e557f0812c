#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// Reading one whole file through POSIX calls.
enum DiskFile {
    /// The file's bytes.
    ///
    /// - Parameters:
    ///   - folder: the open folder that the path begins in.
    ///   - name: what the file is called in an error.
    ///   - limit: the most bytes that are read.
    static func bytes(
        of path: String, in folder: Int32 = AT_FDCWD, named name: String, limit: Int = .max
    ) throws(FolderError) -> [UInt8] {
        try stampedBytes(of: path, in: folder, named: name, limit: limit).bytes
    }

    /// The same, and how the file lay on the disk before it was read.
    static func stampedBytes(
        of path: String, in folder: Int32, named name: String, limit: Int
    ) throws(FolderError) -> (bytes: [UInt8], stamp: FileStamp) {
        // Without O_NONBLOCK, a link to a named pipe would wait for ever.
        let descriptor = openat(folder, path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
        guard descriptor >= 0 else { throw .cannotRead(path: name, reason: String(cString: strerror(errno))) }
        defer { close(descriptor) }
        var information = stat()
        guard fstat(descriptor, &information) == 0, information.st_mode & S_IFMT == S_IFREG else {
            throw .cannotRead(path: name, reason: "it is not a file")
        }
        let size = Int(information.st_size)
        guard size <= limit else { throw .tooLarge(path: name, limit: limit) }
        var failure: String?
        let bytes = [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
            while count < size {
                let got = pread(descriptor, buffer.baseAddress.map { $0 + count }, size - count, off_t(count))
                if got < 0 {
                    failure = String(cString: strerror(errno))
                    return
                }
                // The file became shorter while it was read.
                if got == 0 { return }
                count += got
            }
        }
        if let failure { throw .cannotRead(path: name, reason: failure) }
        return (bytes, FileStamp(information))
    }

    static func exists(_ path: String) -> Bool {
        var information = stat()
        return lstat(path, &information) == 0
    }
}
