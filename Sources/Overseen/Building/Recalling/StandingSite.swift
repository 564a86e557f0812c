import CareSite
import ClinicChecking
import ClinicFolder
import Leaks

/// The site that stands in an output folder, and what is kept of the build that made it. None of it needs the clinic folder, so that
/// the two are read at the same time.
struct StandingSite: Sendable {
    /// Nil where nothing is kept that can be used.
    let last: LastBuild?
    /// Nil where there is no map.
    let tokens: Result<TokenMap?, TokenMapError>
    /// Nil where nothing of ours stands there.
    let manifest: Manifest?
    /// How many patients' folders there are of which the map does not know whose they are.
    let unknownFolders: Int
    /// How the folders lie that the last build published.
    let folders: Task<Folders, any Error>

    /// - Parameters:
    ///   - map: the path of the private map.
    ///   - recalling: whether anything is to be taken over from the last build.
    static func read(_ output: String, map: String, recalling: Bool, jobs: Int) async -> StandingSite {
        async let kept = recalling ? LastBuild.read(LastBuild.path(for: output, besides: map)) : nil
        async let standing = Manifest.read(in: output)
        async let known = Result { () throws(TokenMapError) in try TokenMap.read(map) }
        let (last, manifest) = (await kept, await standing)
        let folders = Task {
            guard let last, let manifest else { return Folders.none }
            return try await Folders(of: last, manifest, in: output, jobs: jobs)
        }
        let tokens = await known
        let all = (try? tokens.get())?.all ?? []
        let unknown = manifest?.patients.count { !all.contains($0) } ?? 0
        return StandingSite(last: last, tokens: tokens, manifest: manifest, unknownFolders: unknown, folders: folders)
    }
}

extension StandingSite {
    /// What the last build kept of a plan.
    struct Plan: Sendable {
        /// Nil where that is damaged.
        let kept: LastBuild.Plan?
        /// Whether the plan's folder lies as that build left it, with the files that the manifest lists.
        let isIntact: Bool
    }

    struct Folders: Sendable {
        /// Whether those of the editions about all patients lie as the last build left them.
        let areTogetherIntact: Bool
        private let pieces: [[Plan]]
        /// How many plans are looked at before another thread may have the next ones.
        private static let piece = 128

        static let none = Folders(areTogetherIntact: false, pieces: [])

        private init(areTogetherIntact: Bool, pieces: [[Plan]]) {
            self.areTogetherIntact = areTogetherIntact
            self.pieces = pieces
        }

        fileprivate init(of last: LastBuild, _ manifest: Manifest, in output: String, jobs: Int) async throws {
            async let together = Folders.areIntact(last.common.together?.folders ?? [:], manifest, in: output)
            let patients = Edition.patients.rawValue
            let published = try? OpenFolder(output + "/" + patients)
            let (count, piece) = (last.plans.count, Folders.piece)
            let pieces = try await Caseload.map(count: (count + piece - 1) / piece, jobs: jobs) { number in
                var same = SameFiles()
                return (number * piece..<min((number + 1) * piece, count)).map { position in
                    let kept = last.plan(at: position)
                    guard let published, let kept, let folder = kept.folder else { return Plan(kept: kept, isIntact: false) }
                    let token = kept.patient.token
                    let isListed = same.areSame(folder.listing.files, manifest.folders[patients + "/" + token])
                    return Plan(kept: kept, isIntact: isListed && folder.isIntact(token, in: published))
                }
            }
            self.init(areTogetherIntact: await together, pieces: pieces)
        }

        private static func areIntact(_ folders: [String: PublishedFolder], _ manifest: Manifest, in output: String) -> Bool {
            guard let output = try? OpenFolder(output) else { return false }
            return folders.allSatisfy { name, folder in
                manifest.folders[name] == folder.listing.files && folder.isIntact(name, in: output)
            }
        }

        /// - Parameter position: of what the last build kept.
        subscript(position: Int) -> Plan? {
            let (piece, place) = position.quotientAndRemainder(dividingBy: Folders.piece)
            return pieces.indices.contains(piece) && pieces[piece].indices.contains(place) ? pieces[piece][place] : nil
        }
    }
}

/// Compares lists of files. Most folders have one and the same, which is compared once.
private struct SameFiles {
    private var last: (kept: [String], published: [String]) = ([], [])

    mutating func areSame(_ kept: [String], _ published: [String]?) -> Bool {
        guard let published else { return false }
        if SameFiles.isOne(kept, last.kept), SameFiles.isOne(published, last.published) { return true }
        guard kept == published else { return false }
        last = (kept, published)
        return true
    }

    private static func isOne(_ left: [String], _ right: [String]) -> Bool {
        left.withUnsafeBufferPointer { left in
            right.withUnsafeBufferPointer { left.baseAddress == $0.baseAddress && left.count == $0.count }
        }
    }
}
