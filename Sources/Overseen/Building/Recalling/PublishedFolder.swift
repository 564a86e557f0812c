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
    /// - Parameter root: the folder's path, with a slash at its end.
    /// - Returns: nil where it cannot be looked at.
    init?(_ listing: FolderListing, at root: String) {
        var stamps: [FileStamp] = []
        for path in listing.folders + listing.own {
            guard let stamp = FileStamp(root + path, following: false) else { return nil }
            stamps.append(stamp)
        }
        self.init(listing: listing, stamps: stamps)
    }

    /// Whether the folder lies as it was left. Where somebody wrote into a file that many folders share, this does not see it.
    func isIntact(at root: String) -> Bool {
        var stamps = stamps.makeIterator()
        for path in listing.folders { guard FileStamp(root + path, following: false) == stamps.next() else { return false } }
        for path in listing.own { guard FileStamp(root + path, following: false) == stamps.next() else { return false } }
        return true
    }
}

extension PublishedFolder: Equatable {
    static func == (left: PublishedFolder, right: PublishedFolder) -> Bool {
        left.listing.contents == right.listing.contents && left.stamps == right.stamps
    }
}
