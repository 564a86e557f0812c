import Synchronization

/// What staging worked out about pages that many folders share: once for each `SharedPages`, not for each folder.
final class StagedPages: Sendable {
    let shared: SharedPages
    let paths: PathTable
    private let files: [FolderListing.SharedFile]
    private let state: Mutex<State>

    private struct State {
        /// The name by which `SharedFiles` keeps each page; nil where it does not yet.
        var names: [String?]
        /// By the paths of a folder's own files.
        var listings: [[String]: FolderListing] = [:]
        /// Where each page lies, in the folder that was written first.
        var places: [Place] = []
    }

    /// A page's path in the site and on the disk.
    struct Place: Sendable {
        let path: String
        let bytesAt: String
    }

    init(_ shared: SharedPages) {
        self.shared = shared
        paths = PathTable(shared.pages.lazy.map(\.path))
        files = shared.pages.map { FolderListing.SharedFile(path: $0.path, digest: $0.sharedDigest ?? "") }
        state = Mutex(State(names: Array(repeating: nil, count: shared.pages.count)))
    }

    var names: [String?] { state.withLock { $0.names } }

    func setName(_ name: String, of place: Int) { state.withLock { $0.names[place] = name } }

    /// The listing of a folder that has these pages and some of its own.
    ///
    /// - Parameter make: called where none is known.
    func listing(
        with own: [String], make: (FolderListing.Contents) throws(PublishingError) -> FolderListing
    ) throws(PublishingError) -> FolderListing {
        if let known = state.withLock({ $0.listings[own] }) { return known }
        let listing = try make(FolderListing.Contents(own: own, shared: files))
        state.withLock { $0.listings[own] = listing }
        return listing
    }

    /// Whether it is known where the pages lie.
    var arePlaced: Bool { state.withLock { !$0.places.isEmpty } }

    /// Notes where the pages lie, unless another folder had them first.
    func place(at places: [Place]) { state.withLock { if $0.places.isEmpty { $0.places = places } } }

    /// Each page's digest and place; empty before a folder with them was written.
    var placed: [(digest: String, place: Place)] { Array(zip(files.lazy.map(\.digest), state.withLock { $0.places })) }
}
