import CareSite
import ClinicFolder

/// A folder of the site, such as a patient's, as a build left it.
struct PublishedFolder: Sendable {
    let listing: FolderListing
    /// How the folder, those in it, and the files that it alone has lie on the disk, in the order of the listing. A file that came,
    /// went or took another's place changes its folder.
    let stamps: [FileStamp]

    init(listing: FolderListing, stamps: [FileStamp]) {
        self.listing = listing
        self.stamps = stamps
    }

    /// Looks at a folder that was just published.
    ///
    /// - Parameters:
    ///   - name: of the folder.
    ///   - parent: where it lies.
    /// - Returns: nil where it cannot be looked at.
    init?(_ listing: FolderListing, _ name: String, in parent: OpenFolder) {
        var stamps: [FileStamp] = []
        stamps.reserveCapacity(listing.folders.count + listing.own.count)
        let folder = InnerFolder(name, in: parent)
        for path in listing.folders + listing.own {
            guard let stamp = folder.stamp(of: path) else { return nil }
            stamps.append(stamp)
        }
        self.init(listing: listing, stamps: stamps)
    }

    /// Whether the folder lies as it was left. Where somebody wrote into a file that many folders share, this does not see it.
    func isIntact(_ name: String, in parent: OpenFolder) -> Bool {
        var stamps = stamps.makeIterator()
        let folder = InnerFolder(name, in: parent)
        func isAsItWas(_ path: String) -> Bool { folder.stamp(of: path) == stamps.next() }
        return listing.folders.allSatisfy(isAsItWas) && listing.own.allSatisfy(isAsItWas)
    }
}

extension PublishedFolder: Equatable {}
