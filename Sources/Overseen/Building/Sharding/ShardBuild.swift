public import CareModel
import CareSite
public import ClinicChecking
import ClinicFolder
import Leaks
import Synchronization

/// One share of a clinic's patients, checked and written as a part that `SiteBuild` joins with the others.
public struct ShardBuild: Sendable {
    public let check: ClinicCheck
    public let shard: Shard
    /// The folder of the part: new, empty, or a part before.
    public let output: String
    public let tokenMapPath: String
    public let sections: [any PlanSection]
    /// Called now and then, on any thread.
    public var progress: @Sendable (BuildProgress) -> Void = { _ in }

    /// - Parameter tokenMapPath: the private map, which has to know every patient: all parts take addresses from the same one.
    public init(check: ClinicCheck, shard: Shard, output: String, tokenMapPath: String, sections: [any PlanSection] = []) {
        self.check = check
        self.shard = shard
        self.output = output
        self.tokenMapPath = tokenMapPath
        self.sections = sections
    }

    public struct Outcome: Sendable {
        /// The patients of this part.
        public var patients: Int
        /// What was found of them, sorted. The verdict is that of all parts together.
        public var findings: [Finding]
    }

    /// - Throws: `PublishingError` when the part cannot be written, or a patient has no address; `TokenMapError`; `FolderError`.
    public func run() async throws -> Outcome {
        let pages = output + "/" + BuildPart.pagesFolder
        if !OutputFile.exists(pages), OutputFile.isFolder(output), !OutputFile.names(in: output).isEmpty {
            throw PublishingError.notOurs(path: output)
        }
        let staging = try Staging(output: pages)
        do {
            return try await run(through: staging, pages: pages)
        } catch {
            staging.drop()
            throw error
        }
    }

    private func run(through staging: Staging, pages: String) async throws -> Outcome {
        let known = try TokenMap.read(tokenMapPath) ?? TokenMap()
        let tokens = Mutex(known)
        let sources = SharedSources(of: check.reader, last: [:], onceSettled: false)
        if let changed = sources.changing { throw FolderError.cannotRead(path: changed, reason: "it changed while the build began") }
        let press = Once { [check, sections] in Press.ready(for: check, theme: SiteTheme.read(for: check).theme, sections: sections) }
        let files = check.reader.planFiles.filter { shard.holds($0, known) }
        let count = ProgressCount(of: files.count) { [progress] in progress(.plans($0, of: $1)) }
        let pass = PlanPass(check: check, press: press, memory: nil, staging: staging, standing: .none, writesPages: true)
        let passed = try await Caseload.map(count: files.count, jobs: check.options.jobs) { index in
            defer { count.oneMore() }
            return try pass.pass(files[index], at: index, tokens)
        }
        let unknown = tokens.withLock { $0.all }.subtracting(known.all).count
        guard unknown == 0 else { throw PublishingError.addressesMissing(path: tokenMapPath, patients: unknown) }
        let plans = try await Caseload.map(count: passed.count, jobs: check.options.jobs) { index in
            try part(passed[index], staging)
        }
        progress(.publishing)
        // Without its record the pages of a part are of no use, so that an old one must not stay beside new pages.
        OutputFile.remove(output + "/" + BuildPart.fileName)
        _ = try staging.publish(asOf: check.asOf)
        try BuildPart(basis: BuildPart.basis(of: check, sources: sources.files), asOf: check.asOf, shard: shard, plans: plans)
            .write(in: output)
        return Outcome(patients: files.count, findings: try passed.flatMap { try $0.contribution.result().findings }.sorted())
    }

    private func part(_ passed: PlanPass.Passed, _ staging: Staging) throws -> BuildPart.Plan {
        let source = try passed.source ?? ContentDigest(of: check.reader.bytes(of: passed.file))
        var part = BuildPart.Plan(file: passed.file, source: source, contribution: try passed.contribution.bytes(), pages: [])
        guard let place = try passed.contribution.patient().map({ "patients/" + $0.token }), let listing = staging.listing(in: place) else {
            return part
        }
        part.listing = listing
        part.pages = try listing.own.map { path in ContentDigest(of: try staging.bytes(of: path, in: place)) }
        return part
    }
}
