import Synchronization

/// A page of one folder alone whose bytes are on the disk.
package struct StagedPage: Sendable {
    let path: String
    /// Whether it lies below the staging folder; else the published file has its bytes.
    let isChanged: Bool
}

/// A folder whose pages are made one after the other and would not fit into memory together.
extension Staging {
    /// Writes a page where it differs from the published one; thread safe. Nothing is published of it before `finish`.
    ///
    /// - Parameter page: of this folder alone.
    package func stage(_ page: SitePage, in part: String) throws(PublishingError) -> StagedPage {
        let (there, here) = (output + "/" + part, folder + "/" + part)
        if OutputFile.isFolder(there), links.isUnchanged(page, at: there + "/" + page.path) {
            return StagedPage(path: page.path, isChanged: false)
        }
        let place = here + "/" + page.path
        if let cut = place.lastIndex(of: "/") { try OutputFile.makeFolder(String(place[..<cut])) }
        try OutputFile.write(page.bytes, to: place)
        return StagedPage(path: page.path, isChanged: true)
    }

    /// Completes a folder.
    ///
    /// - Parameters:
    ///   - own: all that `stage` returned for this folder.
    ///   - shared: pages that many folders share.
    package func finish(_ own: [StagedPage], _ shared: [SitePage], in part: String) throws(PublishingError) {
        let staged = staged(SharedPages(shared))
        let listing = try staged.listing(with: own.map(\.path)) { contents throws(PublishingError) in
            try self.listing(contents, of: part)
        }
        let there = output + "/" + part
        var written = Written(listing: listing, isNew: !OutputFile.isFolder(there))
        let changed = shared.indices.filter { written.isNew || !links.isUnchanged(shared[$0], at: there + "/" + shared[$0].path) }
        if !changed.isEmpty {
            try OutputFile.makeFolder(folder + "/" + part)
            let place = InnerFolder(part, in: root)
            let folders = FolderListing(FolderListing.Contents(own: changed.map { shared[$0].path })).folders
            for folder in folders where !folder.isEmpty { try place.makeFolder(folder) }
            try links.put(staged, only: Set(changed), into: place)
        }
        if !written.isNew { written.changedHere = own.filter(\.isChanged).map(\.path) + changed.map { shared[$0].path } }
        if !staged.arePlaced {
            let isHere = Set(changed.map { shared[$0].path })
            staged.place(at: places(of: staged.shared, in: part, isHere.contains))
        }
        let isFirst = state.withLock { $0.folders.updateValue(written, forKey: part) == nil }
        guard isFirst else { throw .twoPages(path: part) }
    }
}
