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
        // Long files that need nothing of each other, nor of the manifest of the site that is there.
        let isFresh = !recalling || issuesNewAddresses || !parts.isEmpty
        async let last = isFresh ? nil : LastBuild.read(LastBuild.path(for: output, besides: tokenMapPath))
        async let known = issuesNewAddresses ? nil : TokenMap.read(tokenMapPath)
        let staging = try Staging(output: output)
        do {
            let tokens = try readTokens(try await known, published: staging.publishedTokens)
            return try await run(through: staging, tokens: tokens, last: await last)
        } catch {
            staging.drop()
            throw error
        }
    }

    private func run(through staging: Staging, tokens known: TokenMap, last: LastBuild?) async throws -> Outcome {
        let tokens = Mutex(known)
        let memory = BuildMemory(
            of: check, output: output, map: tokenMapPath, editions: editions, last: last, holding: Once { staging.holdingFile() })
        let theme = Once { [check] in SiteTheme.read(for: check) }
        let press = Once { [check, sections] in Press.ready(for: check, theme: theme().theme, sections: sections) }
        if last == nil && parts.isEmpty {
            // Every plan will ask for these: else all but the first would wait for the first.
            async let themeIsRead: Void = { _ = theme() }()
            _ = check.outcomes.all
            await themeIsRead
        }
        let files = check.reader.planFiles
        let count = ProgressCount(of: files.count) { [progress] in progress(.plans($0, of: $1)) }
        let writesPages = editions.contains(.patients)
        let pass: @Sendable (String) throws -> PlanPass.Passed
        if parts.isEmpty {
            let plans = PlanPass(
                check: check, press: press, memory: memory, staging: staging, published: try? OpenFolder(output + "/patients"),
                writesPages: writesPages)
            pass = { try plans.pass($0, tokens) }
        } else {
            let joined = try PartPass(parts, check: check, memory: memory, staging: staging, writesPages: writesPages)
            pass = { try joined.pass($0, tokens) }
        }
        let passed = try await Caseload.map(count: files.count, jobs: check.options.jobs) { index in
            defer { count.oneMore() }
            return try pass(files[index])
        }
        let together = TogetherPass(
            build: self, theme: theme, press: press, memory: memory, staging: staging, tokens: tokens.withLock { $0 }, passed: passed)
        return try await together.finish()
    }

    /// What was published before, beside the private map.
    var record: RecordFile {
        let folder = tokenMapPath.lastIndex(of: "/").map { String(tokenMapPath[...$0]) } ?? ""
        return RecordFile(path: folder + "published-figures.jsonl")
    }

    /// A lost map, or one that lost lines, is never replaced unasked.
    private func readTokens(_ known: TokenMap?, published: [Substring]) throws -> TokenMap {
        if issuesNewAddresses { return TokenMap() }
        guard let known else {
            if !published.isEmpty { throw PublishingError.tokenMapLost(path: tokenMapPath) }
            return TokenMap()
        }
        let tokens = known.all
        let unknown = published.count { !tokens.contains(String($0)) }
        if unknown > 0 { throw PublishingError.tokenMapIncomplete(path: tokenMapPath, folders: unknown) }
        return known
    }
}
