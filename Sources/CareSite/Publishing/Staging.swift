import Synchronization

/// A build's files on their way to the published site.
///
/// Files are written below a staging folder inside the output folder, so that moving them into place is a `rename` on the same
/// file system: one for each folder that is new, one for each changed file of the others. `publish` moves them, removes what no
/// longer belongs, and writes the manifest last. `drop` leaves the published site as it was. A file whose bytes have not changed
/// is left alone, and a file that many folders share lies on the disk once, under many names.
public final class Staging: Sendable {
    /// What became of one folder.
    struct Written: Sendable {
        var listing: FolderListing
        /// The output has no such folder yet.
        var isNew = false
        /// Of a folder that the output has: files that were written below the staging folder.
        var changedHere: [String] = []
        /// Nobody looked into it: it is as the last build left it.
        var isUntouched = false

        /// Files that were written below the staging folder.
        var changed: [String] { isNew ? listing.files : changedHere }
    }

    struct State {
        var folders: [String: Written] = [:]
        var listings: [FolderListing.Contents: FolderListing] = [:]
        /// What was worked out about pages that many folders share.
        var staged: [ObjectIdentifier: StagedPages] = [:]
        var stagedInOrder: [StagedPages] = []

        /// By digest, the first place where a shared file lies.
        var shared: [String: StagedPages.Place] {
            var places: [String: StagedPages.Place] = [:]
            for staged in stagedInOrder { for (digest, place) in staged.placed where places[digest] == nil { places[digest] = place } }
            return places
        }
    }

    static let stagingName = ".overseen-staging"
    let output: String
    let folder: String
    let previous: Manifest?
    let didExist: Bool
    let state = Mutex(State())
    /// The staging folder.
    let root: OpenFolder
    let links: SharedFiles

    /// Opens `output` for a build.
    ///
    /// - Throws: `notOurs` when the folder holds files but no manifest; `cannotWrite` when nothing can be written there.
    public convenience init(output: String) throws(PublishingError) {
        try self.init(output: output, previous: Manifest.read(in: output))
    }

    /// The same, where the manifest that is there was read before.
    package init(output: String, previous: Manifest?) throws(PublishingError) {
        self.output = output
        folder = output + "/" + Staging.stagingName
        self.previous = previous
        // As many folders as there were, or nearly.
        state.withLock { $0.folders.reserveCapacity(previous?.folders.count ?? 0) }
        didExist = OutputFile.exists(output)
        if didExist && !OutputFile.isFolder(output) {
            throw .cannotWrite(path: output, reason: "it is not a folder")
        }
        if previous == nil && OutputFile.names(in: output).contains(where: { $0 != Staging.stagingName }) {
            throw .notOurs(path: output)
        }
        // What a killed build left behind is of no use to this one.
        OutputFile.removeTree(folder)
        do throws(PublishingError) {
            try OutputFile.makeFolder(folder)
            root = try OpenFolder(folder)
            try root.makeFolder("shared")
            links = SharedFiles(in: try OpenFolder(folder + "/shared"))
        } catch {
            if !didExist { OutputFile.removeEmptyFolder(output) }
            throw error
        }
    }

    /// Takes folders over as they were published, without looking into them.
    ///
    /// - Parameter folders: of the manifest, with the files that it lists and their places relative to the output folder.
    /// - Returns: false where something was written for one of them.
    package func keep(_ folders: [(part: String, listing: FolderListing)]) -> Bool {
        state.withLock { state in
            folders.allSatisfy { part, listing in
                state.folders.updateValue(Written(listing: listing, isUntouched: true), forKey: part) == nil
            }
        }
    }

    /// Writes some files of a folder that is kept otherwise. They must be in its listing, as files of its own.
    package func rewrite(_ pages: [SitePage], in part: String) throws(PublishingError) {
        for page in pages {
            let place = folder + "/" + part + "/" + page.path
            if let cut = place.lastIndex(of: "/") { try OutputFile.makeFolder(String(place[..<cut])) }
            try OutputFile.write(page.bytes, to: place)
            state.withLock { $0.folders[part]?.changedHere.append(page.path) }
        }
    }

    /// A file without a name on the disk of the output; nil where none can be made.
    package func holdingFile() -> HoldingFile? { HoldingFile(beside: folder + "/patients") }

    /// The files of a folder that was written or kept.
    package func listing(in part: String) -> FolderListing? { state.withLock { $0.folders[part]?.listing } }

    /// Whether a folder was taken over and nothing was written in it.
    package func stands(_ part: String) -> Bool {
        state.withLock { $0.folders[part].map { $0.isUntouched && $0.changedHere.isEmpty } ?? false }
    }

    /// The bytes of a file that was written, as they will be published.
    package func bytes(of file: String, in part: String) throws(PublishingError) -> [UInt8] {
        let path = part + "/" + file
        let isChanged = state.withLock { $0.folders[part]?.changed.contains(file) ?? false }
        guard let bytes = OutputFile.read((isChanged ? folder : output) + "/" + path) else {
            throw .cannotWrite(path: path, reason: "it cannot be read again")
        }
        return bytes
    }

    /// Takes back what was written for a folder, so that it can be written again.
    public func discard(_ part: String) {
        OutputFile.removeTree(folder + "/" + part)
        state.withLock { state in
            state.folders[part] = nil
            let isThere = { (staged: StagedPages) in staged.placed.contains { $0.place.path.hasPrefix(part + "/") } }
            for staged in state.stagedInOrder where isThere(staged) { state.staged[ObjectIdentifier(staged.shared)] = nil }
            state.stagedInOrder.removeAll(where: isThere)
        }
    }
}
