import CareModel
public import CareSite
public import ClinicChecking
import ClinicFolder
import Leaks
import Outcomes
import Oversight
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
        let staging = try Staging(output: output)
        do {
            return try await run(through: staging)
        } catch {
            staging.drop()
            throw error
        }
    }

    private func run(through staging: Staging) async throws -> Outcome {
        let tokens = Mutex(try readTokens(published: staging.publishedTokens))
        let memory = BuildMemory(
            of: check, output: output, map: tokenMapPath, editions: editions, fresh: fresh || issuesNewAddresses || !parts.isEmpty)
        let (theme, themeFindings) = SiteTheme.read(for: check)
        let press = Press.ready(for: check, theme: theme, sections: sections)
        let files = check.reader.planFiles
        let count = ProgressCount(of: files.count) { [progress] in progress(.plans($0, of: $1)) }
        let writesPages = editions.contains(.patients)
        let pass: @Sendable (String) throws -> PlanPass.Passed
        if parts.isEmpty {
            let plans = PlanPass(check: check, press: press, memory: memory, staging: staging, output: output, writesPages: writesPages)
            pass = { try plans.pass($0, tokens) }
        } else {
            let joined = try PartPass(parts, check: check, memory: memory, staging: staging, writesPages: writesPages)
            pass = { try joined.pass($0, tokens) }
        }
        let passed = try await Caseload.map(count: files.count, jobs: check.options.jobs) { index in
            defer { count.oneMore() }
            return try pass(files[index])
        }
        return try await finish(
            passed, themeFindings, press: press, memory: memory, tokens: tokens.withLock { $0 }, staging: staging)
    }

    private func finish(
        _ passed: [PlanPass.Passed], _ themeFindings: [Finding], press: Press?, memory: BuildMemory, tokens: TokenMap, staging: Staging
    ) async throws -> Outcome {
        var result = check.conclude(passed.map(\.contribution.result))
        let gathered = Gathered(passed)
        let inTexts = press.map { $0.patients.findingsInArticles + $0.public.findings() } ?? []
        result.add(themeFindings + gathered.findings + inTexts, by: check)
        // Without an error's fix no page can be made, whatever `fail-on` says.
        guard let press, !result.hasErrors, !result.fails else { return SiteBuild.nothing(result, staging) }
        // Never either of two plans of one patient, whatever a policy says of the finding.
        if let second = passed.first(where: \.isSecond) { throw PublishingError.twoPages(path: second.file) }
        var figures = Figures()
        if editions.contains(.public) { figures = try self.figures(of: gathered.cohort, in: press.clinic) }
        var digests = memory.sharedDigests
        for passed in passed { digests[passed.file] = passed.source?.hex }
        func writeShared() async throws {
            try await self.writeShared(
                result, press: press, gathered: gathered, figures: figures, tokens: tokens, digests: digests, staging: staging)
        }
        // Reckoned beside the pages, since neither needs the other.
        async let leakReport = LeakReport(check: check, patients: gathered.patients, clinic: press.clinic, progress: progress)
        try await writeShared()
        let kept = Set(Edition.allCases).subtracting(editions).map(\.folder).sorted()
        let looksAgain = memory.foundLeaks || passed.contains { memory.knewNot($0) }
        let leaks = try await leakReport.findings(in: staging.files(keeping: kept, untouched: looksAgain))
        if !leaks.isEmpty {
            result.add(leaks, by: check)
            guard !result.hasErrors, !result.fails else { return SiteBuild.nothing(result, staging) }
            // Pages that count or list findings are to have these too.
            for edition in [Edition.public, .staff] { staging.discard(edition.rawValue) }
            try await writeShared()
        }
        progress(.publishing)
        let isNewMap = !tokens.all.isEmpty && (issuesNewAddresses || !OutputFile.exists(tokenMapPath))
        // The map first: a published page whose address nobody knows could not be found again.
        try tokens.write(to: tokenMapPath)
        // And the record: figures that are public and not in it would not be compared with the next ones.
        if !figures.lines.isEmpty { try record.append(Array(figures.lines.utf8)) }
        let publication = try staging.publish(asOf: check.asOf, keeping: kept)
        try await keep(passed, in: memory, foundLeaks: !leaks.isEmpty, staging: staging)
        return Outcome(result: result, publication: publication, madeAddresses: isNewMap)
    }

    /// Leaves for the next build what it may take over.
    private func keep(_ passed: [PlanPass.Passed], in memory: BuildMemory, foundLeaks: Bool, staging: Staging) async throws {
        let plans = try await Caseload.map(count: passed.count, jobs: check.options.jobs) { index -> (String, LastBuild.Plan)? in
            guard var plan = passed[index].plan, let token = plan.token else { return nil }
            if !passed[index].isTakenOver, editions.contains(.patients) {
                let place = "patients/" + token
                plan.folder = staging.listing(in: place).flatMap { PatientFolder($0, at: output + "/" + place + "/") }
            }
            return (passed[index].file, plan)
        }
        memory.keep(Dictionary(plans.compactMap { $0 }) { first, _ in first }, foundLeaks: foundLeaks)
    }

    private static func nothing(_ result: CheckResult, _ staging: Staging) -> Outcome {
        staging.drop()
        return Outcome(result: result, publication: nil)
    }

    /// The editions that are about all patients together.
    private func writeShared(
        _ result: CheckResult, press: Press, gathered: Gathered, figures: Figures, tokens: TokenMap, digests: [String: String],
        staging: Staging
    ) async throws {
        let redaction = result.redaction(with: tokens)
        // The public pages are one piece of work, done while the staff pages are prepared.
        async let publicPages = publicPages(result, press: press, figures: figures, redaction: redaction, digests: digests)
        var staffPages: [[SitePage]] = []
        if editions.contains(.staff) {
            let register = gathered.register + press.clinic.pathways.flatMap { RegisterEntry.entries(of: $0) }
            let work = press.staff.work(
                register: register, findings: result.report().redacted(by: redaction).findings, caseload: gathered.caseload,
                plans: gathered.plans)
            staffPages = try await Caseload.map(count: work.count, jobs: check.options.jobs) { work[$0]() }
        }
        if let pages = try await publicPages { try staging.write(pages, in: Edition.public.rawValue) }
        if editions.contains(.staff) { try staging.write(staffPages.flatMap { $0 }, in: Edition.staff.rawValue) }
    }

    /// Nil where that edition is not written.
    private func publicPages(
        _ result: CheckResult, press: Press, figures: Figures, redaction: Redaction, digests: [String: String]
    ) async throws -> [SitePage]? {
        guard editions.contains(.public), let outcomes = figures.outcomes else { return nil }
        let statement = try OversightStatement(of: check, result, in: press.clinic, redaction: redaction, digests: digests)
        return press.public.pages(outcomes: outcomes, statement: statement)
    }

    /// What was published before, beside the private map.
    private var record: RecordFile {
        let folder = tokenMapPath.lastIndex(of: "/").map { String(tokenMapPath[...$0]) } ?? ""
        return RecordFile(path: folder + "published-figures.jsonl")
    }

    /// Suppressed, and compared with those that were published before.
    private struct Figures: Sendable {
        var outcomes: CohortSummary?
        /// To be added to the record of what was published.
        var lines = ""
    }

    private func figures(of cohort: Cohort, in clinic: Clinic) throws -> Figures {
        let policy = SuppressionPolicy.forPages(of: clinic)
        var summary = try cohort.summary(pathways: clinic.pathways.map(\.id), by: policy, asOf: check.asOf)
        var earlier = try PublicationRecord(from: record)
        let lines = summary.settle(with: &earlier).lines
        return Figures(outcomes: summary, lines: lines)
    }

    /// A lost map, or one that lost lines, is never replaced unasked.
    private func readTokens(published: [Substring]) throws -> TokenMap {
        if issuesNewAddresses { return TokenMap() }
        guard let known = try TokenMap.read(tokenMapPath) else {
            if !published.isEmpty { throw PublishingError.tokenMapLost(path: tokenMapPath) }
            return TokenMap()
        }
        let tokens = known.all
        let unknown = published.count { !tokens.contains(String($0)) }
        if unknown > 0 { throw PublishingError.tokenMapIncomplete(path: tokenMapPath, folders: unknown) }
        return known
    }
}
