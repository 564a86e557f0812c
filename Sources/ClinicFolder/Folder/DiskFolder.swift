#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// A clinic folder on disk, read through POSIX calls.
public struct DiskFolder: FolderAccess {
    /// As the caller named it.
    public let path: String
    public var name: String { path }
    private let root: String
    /// The root, held open: a build looks at very many files of it.
    private let opened: OpenedFolder

    static let tableLimit = 1024 * 1_048_576

    /// - Throws: `notFound` or `notAFolder`.
    public init(_ path: String) throws(FolderError) {
        self.path = path
        var information = stat()
        guard stat(path, &information) == 0 else {
            if errno == ENOENT { throw .notFound(path: path) }
            throw .cannotRead(path: path, reason: String(cString: strerror(errno)))
        }
        guard information.st_mode & S_IFMT == S_IFDIR else { throw .notAFolder(path: path) }
        guard let resolved = DiskFolder.resolved(path) else {
            throw .cannotRead(path: path, reason: String(cString: strerror(errno)))
        }
        root = resolved
        opened = try OpenedFolder(resolved, named: path)
    }

    public func files() throws(FolderError) -> [FolderEntry] {
        var result: [FolderEntry] = []
        try collect("", into: &result, depth: 0)
        return result.sorted { $0.path < $1.path }
    }

    public func contents(of path: String) throws(FolderError) -> [UInt8] {
        try stampedContents(of: path).bytes
    }

    public func stampedContents(of path: String) throws(FolderError) -> (bytes: [UInt8], stamp: FileStamp?) {
        let limit = ClinicReader.isTable(path) ? DiskFolder.tableLimit : ClinicReader.textLimit
        return try DiskFile.stampedBytes(of: path, in: opened.descriptor, named: path, limit: limit)
    }

    public func stamp(of path: String) -> FileStamp? { FileStamp(path, in: opened.descriptor) }

    private func collect(_ folder: String, into result: inout [FolderEntry], depth: Int) throws(FolderError) {
        guard depth < 32 else { throw .cannotRead(path: folder, reason: "folders are nested too deeply") }
        guard let stream = opendir(root + "/" + folder) else {
            throw .cannotRead(path: folder.isEmpty ? path : folder, reason: String(cString: strerror(errno)))
        }
        defer { closedir(stream) }
        while let entry = readdir(stream) {
            let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
                pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
            }
            let relative = folder.isEmpty ? name : folder + "/" + name
            if FolderEntry.isLeftOut(relative) { continue }
            var type = Int32(entry.pointee.d_type)
            if type == Int32(DT_LNK) {
                guard let target = DiskFolder.resolved(root + "/" + relative), target == root || target.hasPrefix(root + "/") else {
                    result.append(FolderEntry(relative, leadsOutside: true))
                    continue
                }
                var information = stat()
                guard stat(target, &information) == 0 else { continue }
                if information.st_mode & S_IFMT == S_IFDIR {
                    result.append(FolderEntry(relative, leadsToFolder: true))
                    continue
                }
                type = Int32(DT_REG)
            } else if type == Int32(DT_UNKNOWN) {
                var information = stat()
                guard lstat(root + "/" + relative, &information) == 0 else { continue }
                type = information.st_mode & S_IFMT == S_IFDIR ? Int32(DT_DIR) : Int32(DT_REG)
            }
            if type == Int32(DT_DIR) {
                try collect(relative, into: &result, depth: depth + 1)
            } else if type == Int32(DT_REG) {
                result.append(FolderEntry(relative))
            }
        }
    }

    private static func resolved(_ path: String) -> String? {
        guard let pointer = realpath(path, nil) else { return nil }
        defer { free(pointer) }
        return String(cString: pointer)
    }
}
