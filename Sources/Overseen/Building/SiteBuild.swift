import CareModel
public import CareSite
public import ClinicChecking
import ClinicFolder
import Synchronization

/// From a clinic folder to a published site, in one pass: every plan is read, checked, rendered and staged, and the
/// staged files are moved into place only when no finding at or above `fail-on` stands.
public struct SiteBuild: Sendable {
    public let check: ClinicCheck
    public let output: String
    public let tokenMapPath: String
    public let editions: Set<Edition>
    /// Whether a lost or damaged map is replaced by a new one, which breaks every old link.
    public var issuesNewAddresses: Bool
    public let sections: [any PlanSection]
    /// Whether nothing is taken over from the last build.
    public var fresh = false
    /// The folders of parts that `ShardBuild` wrote: then they are joined, and no plan is read anew. Empty builds everything here.
    public var parts: [String] = []
    /// The site that stands in `output`, where reading it was begun before; nil reads it when the build begins.
    var begun: Task<StandingSite, Never>?
    /// Whether the program ends with the build, so that the memory that it took is not given back piece by piece: for ten thousand
    /// patients that takes a tenth of a small change.
    var endsProgram = false
    /// Called now and then, on any thread.
    public var progress: @Sendable (BuildProgress) -> Void = { _ in }

    /// - Parameters:
    ///   - output: the folder to publish in; empty, new, or written by us before.
    ///   - tokenMapPath: the private map from patients to their folders' names, outside `output`.
    ///   - issuesNewAddresses: whether a lost or damaged map is replaced by a new one, which breaks every old link.
    ///   - sections: of a clinic's own, on every patient's page.
    public init(
        check: ClinicCheck, output: String, tokenMapPath: String, editions: Set<Edition> = Set(Edition.allCases),
        issuesNewAddresses: Bool = false, sections: [any PlanSection] = []
    ) {
        self.sections = sections
        self.check = check
        self.output = output
        self.tokenMapPath = tokenMapPath
        self.editions = editions
        self.issuesNewAddresses = issuesNewAddresses
    }

    public struct Outcome: Sendable {
        public var result: CheckResult
        /// Nil when nothing was published and the old site stands.
        public var publication: Publication?
        /// Whether the private map from patients to addresses was made by this build, so that somebody has to keep a backup of it.
        public var madeAddresses = false
    }

    /// - Throws: `PublishingError` when the output cannot be written, `FolderError` when a file of the clinic is gone before the
    ///   digest of all of them is made. The published site then stands as it was.
    public func run() async throws -> Outcome {
        do {
            return try await run(recalling: !fresh)
        } catch is StoreDamage {
            // What the last build kept turned out to be of no use after all, its rows of scores too.
            check.outcomes.forget()
            return try await run(recalling: false)
        }
    }

    private func run(recalling: Bool) async throws -> Outcome {
        let recalls = recalling && !issuesNewAddresses && parts.isEmpty
        let standing: StandingSite
        if recalls, let begun {
            standing = await begun.value
        } else {
            standing = await StandingSite.read(output, map: tokenMapPath, recalling: recalls, jobs: check.options.jobs)
        }
        let staging = try Staging(output: output, previous: standing.manifest)
        do {
            return try await run(through: staging, over: standing, tokens: try tokens(of: standing))
        } catch {
            staging.drop()
            throw error
        }
    }

    private func run(through staging: Staging, over standing: StandingSite, tokens known: TokenMap) async throws -> Outcome {
        let tokens = Mutex(known)
        let theme = Once { [check] in SiteTheme.read(for: check) }
        let memory = await recall(standing, staging, theme)
        let press = Once { [check, sections] in Press.ready(for: check, theme: theme().theme, sections: sections) }
        let files = check.reader.planFiles
        let count = ProgressCount(of: files.count) { [progress] in progress(.plans($0, of: $1)) }
        let writesPages = editions.contains(.patients)
        let pass: @Sendable (Int) throws -> PlanPass.Passed
        let folders = memory.recalls ? try await standing.folders.value : .none
        if parts.isEmpty {
            let plans = PlanPass(
                check: check, press: press, memory: memory, staging: staging, standing: folders, writesPages: writesPages)
            pass = { try plans.pass(files[$0], at: $0, tokens) }
        } else {
            let joined = try PartPass(parts, check: check, memory: memory, staging: staging, writesPages: writesPages)
            pass = { try joined.pass(files[$0], tokens) }
        }
        let passed = try await Caseload.map(count: files.count, jobs: check.options.jobs) { index in
            defer { count.oneMore() }
            return try pass(index)
        }
        let together = TogetherPass(
            build: self, theme: theme, press: press, memory: memory, staging: staging, tokens: tokens.withLock { $0 }, passed: passed,
            areFoldersIntact: folders.areTogetherIntact)
        if endsProgram { _ = Unmanaged.passRetained(Lasting(together)) }
        return try await together.finish()
    }

    /// What may be taken over. Where nothing is, what every plan will ask for is read as well.
    private func recall(
        _ standing: StandingSite, _ staging: Staging, _ theme: Once<(theme: SiteTheme?, findings: [Finding])>
    ) async -> BuildMemory {
        let startsAnew = standing.last == nil && parts.isEmpty
        async let isRead: Void = startsAnew ? readWhatPlansNeed(theme) : ()
        let memory = BuildMemory(
            of: check, output: output, map: tokenMapPath, editions: editions, last: standing.last,
            holding: Once { staging.holdingFile() })
        await isRead
        guard !memory.recalls else { return memory }
        standing.folders.cancel()
        if !startsAnew && parts.isEmpty { await readWhatPlansNeed(theme) }
        return memory
    }

    /// Else all plans but the first would wait for the first.
    private func readWhatPlansNeed(_ theme: Once<(theme: SiteTheme?, findings: [Finding])>) async {
        async let themeIsRead: Void = { _ = theme() }()
        _ = check.outcomes.all
        await themeIsRead
    }

    /// What was published before, beside the private map.
    var record: RecordFile {
        let folder = tokenMapPath.lastIndex(of: "/").map { String(tokenMapPath[...$0]) } ?? ""
        return RecordFile(path: folder + "published-figures.jsonl")
    }

    /// A lost map, or one that lost lines, is never replaced unasked.
    private func tokens(of standing: StandingSite) throws -> TokenMap {
        if issuesNewAddresses { return TokenMap() }
        let known = try standing.tokens.get()
        guard standing.unknownFolders > 0 else { return known ?? TokenMap() }
        guard known != nil else { throw PublishingError.tokenMapLost(path: tokenMapPath) }
        throw PublishingError.tokenMapIncomplete(path: tokenMapPath, folders: standing.unknownFolders)
    }
}

/// What is not given back.
private final class Lasting: Sendable {
    private let together: TogetherPass

    init(_ together: TogetherPass) {
        self.together = together
    }
}
