import Synchronization

/// Files that many patients' folders hold: written once, and then named again. For ten thousand patients with two dozen
/// articles that is a tenth of the bytes and less than half of the time (measured). Where a file system knows no second
/// names, or allows no more of them, a copy takes their place.
///
/// The first name of each lies in a folder of its own, which goes away with the staging folder.
final class SharedFiles: Sendable {
    private struct State {
        /// By digest: the first name of the file that gets the next names.
        var names: [String: String] = [:]
        var count = 0
        /// By digest: files of the published site, by device and number, that are known to hold the bytes.
        var unchanged: [String: Set<FileIdentity>] = [:]
    }

    private let folder: OpenFolder
    private let knowsSecondNames: Atomic<Bool>
    private let state = Mutex(State())

    /// - Parameters:
    ///   - folder: an empty one, for the first names.
    ///   - knowsSecondNames: false where it is known that the file system has none.
    init(in folder: OpenFolder, knowsSecondNames: Bool = true) {
        self.folder = folder
        self.knowsSecondNames = Atomic(knowsSecondNames)
    }

    /// Puts shared pages into a folder.
    ///
    /// - Parameter places: which of the pages; nil for all.
    func put(_ staged: StagedPages, only places: Set<Int>? = nil, into target: InnerFolder) throws(PublishingError) {
        let names = staged.names
        try staged.paths.each { place, path throws(PublishingError) in
            guard places?.contains(place) ?? true else { return }
            if let name = names[place], target.link(name, of: folder, as: path) { return }
            let page = staged.shared.pages[place]
            if let name = try put(page, into: target, insteadOf: names[place]) { staged.setName(name, of: place) }
        }
    }

    /// - Parameter old: a name that takes no second one.
    /// - Returns: the name to be asked for from now on; nil where there are no second names.
    private func put(_ page: SitePage, into target: InnerFolder, insteadOf old: String?) throws(PublishingError) -> String? {
        if knowsSecondNames.load(ordering: .relaxed), let digest = page.sharedDigest {
            let name = try name(of: page, digest: digest, insteadOf: old)
            if target.link(name, of: folder, as: page.path) { return name }
            // Hardly anybody has had a second name of it yet, so it is not that there are too many.
            knowsSecondNames.store(false, ordering: .relaxed)
        }
        try target.write(page.bytes, to: page.path)
        return nil
    }

    /// The name of a file with the page's bytes, which is written where there is none.
    private func name(of page: SitePage, digest: String, insteadOf old: String?) throws(PublishingError) -> String {
        try state.withLock { state throws(PublishingError) in
            if let known = state.names[digest], known != old { return known }
            let name = String(state.count)
            try folder.write(page.bytes, to: name)
            state.count += 1
            state.names[digest] = name
            return name
        }
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
