import CareModel
import CareSite
import ClinicChecking
import ClinicFolder
import Foundation
import Leaks

/// What a build keeps beside the private map for the next one with the same output: of each patient's file, how it lay on the
/// disk, what it gave to the site, and until which day that holds. What it gave lies in a file of its own, `KeptPieces`.
///
/// It holds patients' names and scores. It is readable by its owner only, and lies outside the published site.
final class LastBuild: Sendable {
    /// Everything that all results rest on.
    let basis: ContentDigest
    /// The files that all patients share.
    let sources: [String: SourceFile]
    /// What was found in the outcome files, before the policy.
    let outcomeFindings: [Finding]
    /// Rows of patients who have no plan, as `PatientRows` stores them, by patient.
    let rowsWithoutPlan: [String: ArraySlice<UInt8>]
    /// Whether a leak was found, which then has to be found again.
    let foundLeaks: Bool
    /// Of each file that many folders share, where one of its names is, relative to the output, and how it lies there.
    let shared: [String: FileStamp]
    /// Nil where that cannot be told apart from what another build would make.
    let together: Together?
    /// Those that plans name by their position.
    let listings: [FolderListing]
    /// What plans are about, which they name by its position.
    let subjects: [[String]]
    let plans: PlanRecords
    let pieces: KeptPieces

    /// - Parameter path: of the file that is read.
    init(from store: inout StoreReader, at path: String) throws(StoreDamage) {
        basis = try store.value()
        sources = try store.dictionary { store throws(StoreDamage) in try store.value() }
        outcomeFindings = try store.list()
        rowsWithoutPlan = try store.dictionary { store throws(StoreDamage) in try store.bytes() }
        foundLeaks = try store.flag()
        shared = try store.dictionary { store throws(StoreDamage) in try store.value() }
        let listings: [FolderListing] = try store.list()
        self.listings = listings
        subjects = try store.list { store throws(StoreDamage) in try store.texts() }
        together = try store.optional { store throws(StoreDamage) in try Together(from: &store, listings: listings) }
        plans = try PlanRecords(from: &store)
        let mark = Array(try store.raw(KeptPieces.sizeOfMark))
        guard let pieces = KeptPieces(beside: path, mark: mark, size: try store.number()), store.isAtEnd else { throw StoreDamage() }
        self.pieces = pieces
    }
}

extension LastBuild {
    static let firstLine = "overseen-build 3\n"

    /// Where it is kept.
    ///
    /// - Parameters:
    ///   - output: the folder that is published in. Each has a file of its own.
    ///   - map: the private map's path.
    static func path(for output: String, besides map: String) -> String {
        let folder = map.lastIndex(of: "/").map { String(map[...$0]) } ?? ""
        return folder + "builds/" + ContentDigest(of: Array(URL(filePath: output).standardizedFileURL.path.utf8)).hex.prefix(16)
    }

    /// - Returns: nil where there is none that can be read: the build then starts anew.
    static func read(_ path: String) -> LastBuild? {
        guard let bytes = OutputFile.read(path) else { return nil }
        return StoreReader.sealed(bytes, after: firstLine).flatMap { store in
            var store = store
            return try? LastBuild(from: &store, at: path)
        }
    }

    /// - Returns: nil where nothing is kept of that file.
    func plan(_ file: String) -> Plan? { plans.position(of: file).flatMap(plan) }

    /// - Parameter position: in the order of all.
    func plan(at position: Int) -> Plan? {
        guard let record = plans[position] else { return nil }
        var store = StoreReader(record)
        guard let plan = try? Plan(from: &store, of: self), store.isAtEnd else { return nil }
        return plan
    }

    /// For each file that many folders share, one place where it lies.
    ///
    /// - Parameters:
    ///   - patients: their folders, by their tokens.
    ///   - others: besides these, by their places.
    static func shared(
        in patients: some Sequence<(token: String, listing: FolderListing)>, and others: [(place: String, listing: FolderListing)],
        output: String
    ) -> [String: FileStamp] {
        var seen: Set<FolderListing.Contents> = []
        var digests: Set<String> = []
        var places: [String: FileStamp] = [:]
        var last: FolderListing?
        func add(_ place: @autoclosure () -> String, _ listing: FolderListing) {
            guard listing !== last else { return }
            last = listing
            guard seen.insert(listing.contents).inserted else { return }
            for file in listing.shared where digests.insert(file.digest).inserted {
                let path = place() + "/" + file.path
                if let stamp = FileStamp(output + "/" + path, following: false) { places[path] = stamp.withoutEntry }
            }
        }
        for (token, listing) in patients { add(Edition.patients.rawValue + "/" + token, listing) }
        for (place, listing) in others { add(place, listing) }
        return places
    }

    /// Whether nobody wrote into the files that many folders share.
    func hasItsShared(in output: String) -> Bool {
        shared.allSatisfy { FileStamp(output + "/" + $0.key, following: false)?.withoutEntry == $0.value }
    }
}

extension FileStamp {
    /// Without what changes when a file gets one more name.
    fileprivate var withoutEntry: FileStamp {
        var stamp = self
        stamp.changed = 0
        return stamp
    }
}
