import ClinicFolder

/// A file of the clinic folder as a build saw it.
struct SourceFile: Sendable, Hashable, Storable {
    /// Nil where the place of the file does not tell whether it has changed: it was written so shortly before the build that the
    /// file system's clock may not tell it from a later writing, or it does not lie on a disk.
    var stamp: FileStamp?
    var digest: ContentDigest

    func store(in store: inout StoreWriter) {
        store.add(stamp) { $0.add($1) }
        store.add(digest)
    }

    init(stamp: FileStamp?, digest: ContentDigest) {
        self.stamp = stamp
        self.digest = digest
    }

    init(from store: inout StoreReader) throws(StoreDamage) {
        self.init(stamp: try store.optional { store throws(StoreDamage) in try store.value() }, digest: try store.value())
    }
}

/// Looks at the files that all patients share, and reads again only those that may have changed since the last build.
struct SharedSources {
    /// By path. A file that changed while this build began is left out: which of its texts the pages are made from is not known.
    private(set) var files: [String: SourceFile] = [:]
    /// One of those, where there is any.
    private(set) var changing: String?

    /// - Parameters:
    ///   - last: as the last build saw them.
    ///   - onceSettled: whether a file that was written a moment before counts as changing: a later writing might not show.
    init(of reader: ClinicReader, last: [String: SourceFile], onceSettled: Bool = true) {
        for file in reader.sharedFiles {
            let stamp = reader.sharedStamps[file]
            if let stamp, let known = last[file], known.stamp == stamp {
                files[file] = known
                continue
            }
            // The bytes are those that the reader saw only if nobody has written to the file since.
            guard let stamp, !onceSettled || stamp.isSettled(at: reader.listedAt), let bytes = try? reader.bytes(of: file),
                reader.stamp(of: file) == stamp
            else {
                changing = changing ?? file
                continue
            }
            files[file] = SourceFile(stamp: stamp, digest: ContentDigest(of: bytes))
        }
    }
}
