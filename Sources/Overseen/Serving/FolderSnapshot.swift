#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// When the files of a folder were changed last. No file is opened for it.
struct FolderSnapshot: Equatable, Sendable {
    struct Stamp: Equatable, Sendable {
        var seconds: Int
        var nanoseconds: Int
        var size: Int
        var inode: UInt64
    }

    /// By path: below the folder, or as it was named.
    private(set) var stamps: [String: Stamp] = [:]

    init(stamps: [String: Stamp]) {
        self.stamps = stamps
    }

    /// - Parameter others: single files beside those of the folder; one that is not there is none.
    init(of folder: String, and others: [String] = []) {
        var open = [(path: "", depth: 0)]
        while let (parent, depth) = open.popLast() {
            // Hidden files are no part of a clinic, and neither is a site that was built in it.
            for name in ServedFile.names(in: folder + "/" + parent) where !(parent.isEmpty && name == "_site") {
                let path = parent + name
                guard let (stamp, isFolder) = FolderSnapshot.stamp(of: folder + "/" + path) else { continue }
                if isFolder, depth < 32 { open.append((path + "/", depth + 1)) }
                if !isFolder { stamps[path] = stamp }
            }
        }
        for path in others { stamps[path] = FolderSnapshot.stamp(of: path)?.stamp }
    }

    /// How many files are new, gone, or not what they were.
    func changes(since earlier: FolderSnapshot) -> Int {
        stamps.count { earlier.stamps[$0.key] != $0.value } + earlier.stamps.keys.count { stamps[$0] == nil }
    }

    private static func stamp(of path: String) -> (stamp: Stamp, isFolder: Bool)? {
        var information = stat()
        guard lstat(path, &information) == 0 else { return nil }
        #if canImport(Darwin)
            let changed = information.st_mtimespec
        #else
            let changed = information.st_mtim
        #endif
        let stamp = Stamp(
            seconds: Int(changed.tv_sec), nanoseconds: Int(changed.tv_nsec), size: Int(information.st_size),
            inode: UInt64(information.st_ino))
        return (stamp, information.st_mode & S_IFMT == S_IFDIR)
    }
}
