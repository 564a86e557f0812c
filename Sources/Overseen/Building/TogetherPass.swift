import CareModel
import CareSite
import ClinicChecking
import ClinicFolder
import Leaks
import Outcomes
import Oversight

/// What comes after every patient's file: the report, the pages about all patients together, the search for leaks, and publishing.
struct TogetherPass: Sendable {
    let build: SiteBuild
    let theme: Once<(theme: SiteTheme?, findings: [Finding])>
    /// Nil where no page can be made.
    let press: Once<Press?>
    let memory: BuildMemory
    let staging: Staging
    let tokens: TokenMap
    let passed: [PlanPass.Passed]
    /// Whether the folders of the editions about all patients lie as the last build left them.
    let areFoldersIntact: Bool

    var check: ClinicCheck { build.check }
    var jobs: Int { check.options.jobs }

    func finish() async throws -> SiteBuild.Outcome {
        try memory.refuseDamage()
        // Reckoned beside what follows, which does not need it yet.
        let digest = Task { build.editions.contains(.public) ? try inputs() : nil }
        async let areKept = keepFolders()
        let record = try build.record.read().map { ContentDigest(of: $0) }
        let together = areFoldersIntact ? memory.together(passed, editions: build.editions, record: record) : nil
        guard await areKept else { throw StoreDamage() }
        if let together, let outcome = try await finish(standing: together, inputs: digest) { return outcome }
        return try await finishAnew(inputs: digest)
    }

    /// - Returns: false where one of those that were taken over was not published by the last build after all.
    private func keepFolders() -> Bool {
        guard build.editions.contains(.patients) else { return true }
        var kept: [(part: String, listing: FolderListing)] = []
        kept.reserveCapacity(passed.count)
        for passed in passed where passed.isTakenOver {
            guard let token = passed.plan?.patient.token, let listing = passed.plan?.folder?.listing else { continue }
            kept.append((Edition.patients.rawValue + "/" + token, listing))
        }
        return staging.keep(kept)
    }

    /// - Parameter digest: of everything that was checked, where the public pages state it.
    private func finishAnew(inputs digest: Task<String?, any Error>) async throws -> SiteBuild.Outcome {
        async let sharesOfPlans = Gathered(passed, instruments: check.clinic.instruments, jobs: jobs)
        let results = try await Caseload.map(count: passed.count, jobs: jobs) { [passed] in try passed[$0].contribution.result() }
        var result = check.conclude(results)
        check.outcomes.release(Set(results.compactMap { $0.patient?.value }))
        let gathered = try await sharesOfPlans
        let inTexts = press().map { $0.patients().findingsInArticles + $0.public().findings() } ?? []
        result.add(theme().findings + gathered.findings + inTexts, by: check)
        // Without an error's fix no page can be made, whatever `fail-on` says.
        guard let press = press(), !result.hasErrors, !result.fails else { return nothing(result) }
        // Never either of two plans of one patient, whatever a policy says of the finding.
        if let second = passed.first(where: \.isSecond) { throw PublishingError.twoPages(path: second.file) }
        let figures = build.editions.contains(.public) ? try figures(of: gathered.cohort, in: press.clinic) : Figures()
        let inputs = try await digest.value
        func writeShared() async throws {
            try await self.writeShared(result, press: press, gathered: gathered, figures: figures, inputs: inputs)
        }
        // Reckoned beside the pages, since neither needs the other.
        async let leakReport = LeakReport(check: check, patients: gathered.patients, clinic: press.clinic, progress: build.progress)
        try await writeShared()
        let looksAgain = memory.foundLeaks || passed.contains { memory.knewNot($0) }
        let files = staging.files(keeping: kept, looksAgain ? .all : .writtenFolders)
        let leaks = try await leakReport.findings(in: files)
        if !leaks.isEmpty {
            result.add(leaks, by: check)
            guard !result.hasErrors, !result.fails else { return nothing(result) }
            // Pages that count or list findings are to have these too.
            for edition in [Edition.public, .staff] { staging.discard(edition.rawValue) }
            try await writeShared()
        }
        let outcome = try publish(result, adding: figures.lines)
        // Somebody else's file is looked at in every build.
        let stands = leaks.isEmpty && files.allSatisfy(\.isOurs)
        let isOurs = staging.holdsOnlyOurs(below: Edition.patients.rawValue, keeping: kept)
        try await keep(stands ? try together(result, inputs: inputs, patientsFolderIsOurs: isOurs) : nil, foundLeaks: !leaks.isEmpty)
        return outcome
    }

    /// Nothing is published, and the old site stands.
    func nothing(_ result: CheckResult) -> SiteBuild.Outcome {
        staging.drop()
        return SiteBuild.Outcome(result: result, publication: nil)
    }

    /// - Parameter lines: of the record of published figures.
    func publish(_ result: CheckResult, adding lines: String = "") throws -> SiteBuild.Outcome {
        build.progress(.publishing)
        let isNewMap = !tokens.all.isEmpty && (build.issuesNewAddresses || !OutputFile.exists(build.tokenMapPath))
        // The map first: a published page whose address nobody knows could not be found again.
        try tokens.write(to: build.tokenMapPath)
        // And the record: figures that are public and not in it would not be compared with the next ones.
        if !lines.isEmpty { try build.record.append(Array(lines.utf8)) }
        let publication = try staging.publish(asOf: check.asOf, keeping: kept)
        return SiteBuild.Outcome(result: result, publication: publication, madeAddresses: isNewMap)
    }

    /// The folders of the editions that are not written.
    var kept: [String] { Set(Edition.allCases).subtracting(build.editions).map(\.folder).sorted() }

    /// The digest of everything that was checked.
    ///
    /// - Throws: `FolderError` when a file that was checked can no longer be read.
    func inputs() throws -> String {
        let shared = memory.sharedDigests
        // Files come in the order in which they were passed.
        var next = passed.startIndex
        let list = try InputDigest.list(of: check.reader) { file in
            guard next < passed.endIndex, passed[next].file == file else { return shared[file] }
            defer { next += 1 }
            return passed[next].source?.hex
        }
        return ContentDigest(of: list.utf8).hex
    }

    /// The editions that are about all patients together.
    private func writeShared(
        _ result: CheckResult, press: Press, gathered: Gathered, figures: Figures, inputs: String?
    ) async throws {
        // The public pages are one piece of work, done while the staff pages are prepared.
        async let publicPages = publicPages(result, press: press, figures: figures, inputs: inputs)
        var staffPages: [(own: [StagedPage], shared: [SitePage])] = []
        if build.editions.contains(.staff) {
            // Of everyone, for what was found of anyone.
            let redaction = result.findings.isEmpty ? Redaction(tokens: [:]) : result.redaction(with: tokens)
            let register = gathered.register + press.clinic.pathways.flatMap { RegisterEntry.entries(of: $0) }
            let work = press.staff().work(
                register: register, findings: result.report().redacted(by: redaction).findings, caseload: gathered.caseload,
                plans: gathered.plans)
            // A large clinic has more overseers than have room in memory with their pages.
            staffPages = try await Caseload.map(count: work.count, jobs: jobs) { [staging] index in
                let pages = work[index]()
                let own = try pages.filter { $0.sharedDigest == nil }.map { try staging.stage($0, in: Edition.staff.rawValue) }
                return (own, pages.filter { $0.sharedDigest != nil })
            }
        }
        if let pages = try await publicPages { try staging.write(pages, in: Edition.public.rawValue) }
        if build.editions.contains(.staff) {
            try staging.finish(staffPages.flatMap(\.own), staffPages.flatMap(\.shared), in: Edition.staff.rawValue)
        }
    }

    /// Nil where that edition is not written.
    private func publicPages(
        _ result: CheckResult, press: Press, figures: Figures, inputs: String?
    ) async throws -> [SitePage]? {
        guard let inputs, let outcomes = figures.outcomes else { return nil }
        let statement = OversightStatement(of: check, result, in: press.clinic, redaction: result.redaction(with: tokens), inputs: inputs)
        return press.public().pages(outcomes: outcomes, statement: statement)
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
        var earlier = try PublicationRecord(from: build.record)
        let lines = summary.settle(with: &earlier).lines
        return Figures(outcomes: summary, lines: lines)
    }
}
