import CareSite
import Foundation

/// What a build keeps beside the private map for the next one with the same output: of each patient's file, how it lay on the
/// disk, what it gave to the site, and until which day that holds. What it gave lies in a file of its own, `KeptPieces`.
///
/// It holds patients' names and scores. It is readable by its owner only, and lies outside the published site.
final class LastBuild: Sendable {
    let common: Common
    let plans: PlanRecords
    let pieces: KeptPieces

    /// - Parameter path: of the file that is read.
    init(from store: inout StoreReader, at path: String) throws(StoreDamage) {
        common = try Common(from: &store)
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
}
