import Synchronization

extension Staging {
    /// Writes all pages of one folder below the staging folder; thread safe.
    ///
    /// - Parameter part: relative to the output folder: `public`, `staff` or `patients/TOKEN`.
    public func write(_ pages: [SitePage], in part: String) throws(PublishingError) {
        let shared = SharedPages(pages.filter { $0.sharedDigest != nil })
        try write(pages.filter { $0.sharedDigest == nil }, shared, in: part)
    }

    /// The same, for a folder most of whose pages are those of many folders.
    ///
    /// - Parameter shared: the same object for all folders that have these pages: what is worked out about them is worked out once.
    public func write(_ own: [SitePage], _ shared: SharedPages, in part: String) throws(PublishingError) {
        let staged = staged(shared)
        let listing = try staged.listing(with: own.map(\.path)) { contents throws(PublishingError) in
            try self.listing(contents, of: part)
        }
        var written = Written(listing: listing, isNew: !didExist || !OutputFile.isFolder(output + "/" + part))
        if written.isNew {
            try writeNew(own, staged, listing, in: part)
            if !staged.arePlaced { staged.place(at: places(of: shared, in: part) { _ in true }) }
        } else {
            written.changedHere = try writeChanged(own, staged, in: part)
            if !staged.arePlaced {
                let changed = Set(written.changedHere)
                staged.place(at: places(of: shared, in: part, changed.contains))
            }
        }
        let isFirst = state.withLock { $0.folders.updateValue(written, forKey: part) == nil }
        guard isFirst else { throw .twoPages(path: part) }
    }

    private func writeNew(
        _ own: [SitePage], _ staged: StagedPages, _ listing: FolderListing, in part: String
    ) throws(PublishingError) {
        // It is new to the staging folder too: another with its name is another plan's.
        guard let place = try root.making(part) else { throw .twoPages(path: part) }
        for folder in listing.folders where !folder.isEmpty { try place.makeFolder(folder) }
        for page in own { try place.write(page.bytes, to: page.path) }
        try links.put(staged, into: place)
    }

    /// Writes what differs from the published folder.
    ///
    /// - Returns: the paths of what does.
    private func writeChanged(_ own: [SitePage], _ staged: StagedPages, in part: String) throws(PublishingError) -> [String] {
        let there = output + "/" + part + "/"
        func isChanged(_ page: SitePage) -> Bool { !links.isUnchanged(page, at: there + page.path) }
        let pages = staged.shared.pages
        let ownChanged = own.filter(isChanged)
        let sharedChanged = pages.indices.filter { isChanged(pages[$0]) }
        let changed = ownChanged.map(\.path) + sharedChanged.map { pages[$0].path }
        guard !changed.isEmpty else { return [] }
        guard let place = try root.making(part) else { throw .twoPages(path: part) }
        let listing = FolderListing(FolderListing.Contents(own: changed))
        for folder in listing.folders where !folder.isEmpty { try place.makeFolder(folder) }
        for page in ownChanged { try place.write(page.bytes, to: page.path) }
        try links.put(staged, only: Set(sharedChanged), into: place)
        return changed
    }

    func places(of shared: SharedPages, in part: String, _ isChanged: (String) -> Bool) -> [StagedPages.Place] {
        shared.pages.map { page in
            let path = part + "/" + page.path
            return StagedPages.Place(path: path, bytesAt: (isChanged(page.path) ? folder : output) + "/" + path)
        }
    }

    func staged(_ shared: SharedPages) -> StagedPages {
        state.withLock { state in
            if let known = state.staged[ObjectIdentifier(shared)] { return known }
            let staged = StagedPages(shared)
            state.staged[ObjectIdentifier(shared)] = staged
            state.stagedInOrder.append(staged)
            return staged
        }
    }

    func listing(_ contents: FolderListing.Contents, of part: String) throws(PublishingError) -> FolderListing {
        if let known = state.withLock({ $0.listings[contents] }) { return known }
        let listing = FolderListing(contents)
        if let twice = listing.repeated { throw .twoPages(path: part + "/" + twice) }
        state.withLock { $0.listings[contents] = listing }
        return listing
    }
}
