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
        for path in listing.folders + listing.own {
            guard let stamp = parent.stamp(of: PublishedFolder.path(path, in: name)) else { return nil }
            stamps.append(stamp)
        }
        self.init(listing: listing, stamps: stamps)
    }

    /// Whether the folder lies as it was left. Where somebody wrote into a file that many folders share, this does not see it.
    func isIntact(_ name: String, in parent: OpenFolder) -> Bool {
        var stamps = stamps.makeIterator()
        func isAsItWas(_ path: String) -> Bool { parent.stamp(of: PublishedFolder.path(path, in: name)) == stamps.next() }
        return listing.folders.allSatisfy(isAsItWas) && listing.own.allSatisfy(isAsItWas)
    }

    private static func path(_ path: String, in name: String) -> String { path.isEmpty ? name : name + "/" + path }
}

extension PublishedFolder: Equatable {
    static func == (left: PublishedFolder, right: PublishedFolder) -> Bool {
        left.listing.contents == right.listing.contents && left.stamps == right.stamps
    }
}
