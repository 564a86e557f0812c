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
    /// What the last build kept of each plan, in the order of its records; empty where there is none.
    let plans: Task<[Plan], any Error>

    struct Plan: Sendable {
        /// Nil where the record is damaged.
        let kept: LastBuild.Plan?
        /// Whether the plan's folder lies as that build left it.
        let isIntact: Bool
    }

    /// - Parameters:
    ///   - map: the path of the private map.
    ///   - recalling: whether anything is to be taken over from the last build.
    static func read(_ output: String, map: String, recalling: Bool, jobs: Int) async -> StandingSite {
        async let last = recalling ? LastBuild.read(LastBuild.path(for: output, besides: map)) : nil
        async let standing = Manifest.read(in: output)
        async let known = Result { () throws(TokenMapError) in try TokenMap.read(map) }
        let found = await last
        let plans = Task {
            guard let found else { return [Plan]() }
            return try await StandingSite.plans(of: found, in: output, jobs: jobs)
        }
        let (manifest, tokens) = (await standing, await known)
        let all = (try? tokens.get())?.all ?? []
        let unknown = manifest?.patients.count { !all.contains($0) } ?? 0
        return StandingSite(last: found, tokens: tokens, manifest: manifest, unknownFolders: unknown, plans: plans)
    }

    /// How many plans are looked at before another thread may have the next ones.
    private static let piece = 128

    private static func plans(of last: LastBuild, in output: String, jobs: Int) async throws -> [Plan] {
        let published = try? OpenFolder(output + "/" + Edition.patients.rawValue)
        let count = last.plans.count
        let pieces = try await Caseload.map(count: (count + piece - 1) / piece, jobs: jobs) { number in
            (number * piece..<min((number + 1) * piece, count)).map { position in
                let kept = last.plan(at: position)
                guard let published, let kept, let folder = kept.folder else { return Plan(kept: kept, isIntact: false) }
                return Plan(kept: kept, isIntact: folder.isIntact(kept.patient.token, in: published))
            }
        }
        return Array(pieces.joined())
    }
}
