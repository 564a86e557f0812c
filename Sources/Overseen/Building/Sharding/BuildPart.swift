import CareModel
import CareSite
import ClinicChecking
import ClinicFolder
import Foundation
import Guidance

/// What one share of a build wrote down for `overseen merge`: what was found of each of its patients, and which pages were made.
///
/// It holds patients' names and scores, and lies beside the pages of the part, readable by its owner only.
struct BuildPart: Sendable {
    struct Plan: Sendable {
        var file: String
        /// Of the patient's file.
        var source: ContentDigest
        var contribution: ArraySlice<UInt8>
        /// Of the folder that was written; nil where none was.
        var listing: FolderListing?
        /// Of the pages that only this folder has, in the order of the listing.
        var pages: [ContentDigest]
    }

    var basis: ContentDigest
    var asOf: Day
    var shard: Shard
    var plans: [Plan]
}

extension BuildPart {
    private static let firstLine = "overseen-part 1\n"

    /// Inside the folder of a part.
    static let fileName = "part.overseen"
    /// Inside the folder of a part: pages as `SiteBuild` writes them.
    static let pagesFolder = "pages"

    /// What all parts of one build have in common: the program, the clinic's shared files with the outcome files, and the options.
    static func basis(of check: ClinicCheck, sources: [String: SourceFile]) -> ContentDigest {
        var store = StoreWriter()
        store.add(overseenVersion)
        store.add(MarkdownRenderer.libraryVersion)
        // Its bytes rather than its place, which differs from machine to machine.
        let program = Bundle.main.executablePath.flatMap { OutputFile.read($0) }
        store.add(program.map { ContentDigest(of: $0) }) { $0.add($1) }
        store.add(list: check.checker.rules.descriptions.map(\.id))
        store.add(list: check.options.rules) { store, override in
            store.add(override.0)
            store.add("\(override.1)")
        }
        store.add(list: sources.sorted { $0.key < $1.key }) {
            $0.add($1.key)
            $0.add($1.value.digest)
        }
        return ContentDigest(of: store.bytes)
    }

    /// - Returns: nil where there is none, or it is damaged.
    static func read(in folder: String) -> BuildPart? {
        guard let bytes = OutputFile.read(folder + "/" + fileName) else { return nil }
        return StoreReader.sealed(bytes, after: firstLine).flatMap { store in
            var store = store
            return try? BuildPart(from: &store)
        }
    }

    func write(in folder: String) throws(PublishingError) {
        try OutputFile.replace(folder + "/" + BuildPart.fileName, by: StoreWriter.sealed(self, after: BuildPart.firstLine))
    }
}

extension BuildPart: Storable {
    func store(in store: inout StoreWriter) {
        store.add(basis)
        store.add(asOf)
        store.add(shard.number)
        store.add(shard.count)
        let listings = ListingTable(plans.lazy.compactMap(\.listing))
        store.add(listings)
        store.add(list: plans) { store, plan in
            store.add(plan.file)
            store.add(plan.source)
            store.add(plan.contribution)
            store.add(plan.listing) { $0.add(listings.position(of: $1)) }
            store.add(list: plan.pages)
        }
    }

    init(from store: inout StoreReader) throws(StoreDamage) {
        basis = try store.value()
        asOf = try store.value()
        guard let shard = Shard(number: try store.number(), of: try store.number()) else { throw StoreDamage() }
        self.shard = shard
        let listings: ListingTable = try store.value()
        plans = try store.list { store throws(StoreDamage) in
            Plan(
                file: try store.text(), source: try store.value(), contribution: try store.bytes(),
                listing: try store.optional { store throws(StoreDamage) in try store.listing(of: listings) }, pages: try store.list())
        }
        guard store.isAtEnd else { throw StoreDamage() }
    }
}
