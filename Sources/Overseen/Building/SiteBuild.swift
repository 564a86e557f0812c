import CareModel
public import CareSite
public import ClinicChecking
import ClinicFolder
import Leaks
import Outcomes
import Oversight
import Synchronization

/// The three parts of a site. Each can be published or not, alone.
public enum Edition: String, Sendable, Hashable, CaseIterable {
    case `public`, patients, staff

    /// The edition's folder below the output.
    var folder: String { rawValue + "/" }
}

/// From a clinic folder to a published site, in one pass: every plan is read, checked, rendered and staged, and the
/// staged files are moved into place only when no finding at or above `fail-on` stands.
public struct SiteBuild: Sendable {
    public let check: ClinicCheck
    public let output: String
    public let tokenMapPath: String
    public let editions: Set<Edition>
    public let issuesNewAddresses: Bool
    public let sections: [any PlanSection]

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
        let (theme, themeFindings) = readTheme()
        let press = theme.flatMap { theme in
            check.checker.clinic(reading: check.readingFindings).map {
                Press(clinic: $0, theme: theme, check: check, sections: sections)
            }
        }
        let gathered = Mutex(Gathered(findings: check.policy.apply(themeFindings)))
        let result = try await check.run { plan, scores in
            guard let press else { return }
            let token = tokens.withLock { $0.token(for: plan.patient.id) }
            let entries = RegisterEntry.entries(of: plan, token: token)
            let site = press.patients.site(for: plan, scores: scores)
            let broken = check.policy.apply(site.findings)
            gathered.withLock {
                $0.register += entries
                $0.patients.append(KnownPatient(of: plan, token: token, in: press.clinic))
                $0.caseload.append(CaseloadGlance(token: token, pathway: plan.pathway, series: scores))
                $0.plans.append(PlanGlance(of: plan, token: token))
                $0.cohort.add(CohortPatient(plan, scores: scores))
                $0.findings += broken
            }
            // With an error nothing is published; a warning is published like the rest.
            guard editions.contains(.patients), !broken.contains(where: { $0.severity == .error }) else { return }
            try staging.write(site.pages, in: "patients/" + token)
        }
        return try await finish(result, press: press, gathered: gathered.withLock { $0 }, tokens: tokens.withLock { $0 }, staging: staging)
    }

    /// The three editions of one clinic, each with all that its pages share made once.
    private struct Press: Sendable {
        let clinic: Clinic
        let `public`: PublicEdition
        let patients: PatientEdition
        let staff: StaffEdition

        init(clinic: Clinic, theme: SiteTheme, check: ClinicCheck, sections: [any PlanSection]) {
            let rules = check.checker.rules.descriptions
            let instruments = check.clinic.instruments.values.sorted { $0.id < $1.id }
            self.clinic = clinic
            `public` = PublicEdition(clinic: clinic, theme: theme, rules: rules, instruments: instruments)
            patients = PatientEdition(clinic: clinic, theme: theme, sections: sections, rules: rules, instruments: instruments)
            staff = StaffEdition(clinic: clinic, theme: theme, rules: rules, instruments: instruments, policy: check.policy)
        }
    }

    /// The default theme with the clinic's own templates; what is wrong with one of these is a finding in it.
    private func readTheme() -> (theme: SiteTheme?, findings: [Finding]) {
        let (overrides, findings) = check.reader.templateOverrides()
        let languages = check.clinic.languages.map(\.value)
        let problems = SiteTheme.problems(in: overrides, languages: languages.isEmpty ? nil : languages)
        do {
            if problems.isEmpty { return (try SiteTheme(overrides: overrides, languages: languages.isEmpty ? nil : languages), findings) }
        } catch {
            return (nil, findings + [SiteBuild.finding(of: error)])
        }
        return (nil, findings + problems.map(SiteBuild.finding))
    }

    private static func finding(of problem: ThemeError) -> Finding {
        let column = problem.line == nil ? 0 : problem.column ?? 1
        return Finding(
            ReadingRules.unusableTemplate, problem.message, help: problem.help ?? "correct or remove the file",
            at: SourceLocation(file: "templates/" + problem.file, line: problem.line ?? 0, column: column))
    }

    /// What is gathered from all plans while they pass by.
    private struct Gathered: Sendable {
        var register: [RegisterEntry] = []
        var caseload: [CaseloadGlance] = []
        var plans: [PlanGlance] = []
        var cohort = Cohort()
        var findings: [Finding] = []
        var patients: [KnownPatient] = []

        /// By patient's token, whichever plan was done first; the entries of one plan were added together.
        var inOrder: [RegisterEntry] {
            Dictionary(grouping: register) { $0.patientToken ?? "" }.sorted { $0.key < $1.key }.flatMap(\.value)
        }
    }

    private func finish(
        _ checked: CheckResult, press: Press?, gathered: Gathered, tokens: TokenMap, staging: Staging
    ) async throws -> Outcome {
        var result = checked
        let broken = check.policy.apply(press.map { $0.patients.findingsInArticles + $0.public.findings() } ?? [])
        result.findings = Array(Set(result.findings + gathered.findings + broken)).sorted()
        // Without an error's fix no page can be made, whatever `fail-on` says.
        guard let press, !result.hasErrors, !result.fails else {
            staging.drop()
            return Outcome(result: result, publication: nil)
        }
        var published = ""
        if editions.contains(.public) {
            let outcomes: CohortSummary
            (outcomes, published) = try figures(of: gathered.cohort, in: press.clinic)
            let statement = try OversightStatement(
                of: check, result, in: press.clinic, redaction: result.redaction(with: tokens))
            try write(press.public.pages(outcomes: outcomes, statement: statement), in: .public, through: staging)
        }
        if editions.contains(.staff) {
            let register = gathered.inOrder + press.clinic.pathways.flatMap { RegisterEntry.entries(of: $0) }
            let findings = result.report().redacted(by: result.redaction(with: tokens)).findings
            let pages = press.staff.pages(
                register: register, findings: findings, caseload: gathered.caseload, plans: gathered.plans)
            try write(pages, in: .staff, through: staging)
        }
        let kept = Set(Edition.allCases).subtracting(editions).map(\.folder).sorted()
        let report = LeakReport(check: check, patients: gathered.patients.sorted { $0.id < $1.id }, clinic: press.clinic)
        let leaks = check.policy.apply(try await report.findings(in: staging.files(keeping: kept)))
        result.findings = (result.findings + leaks).sorted()
        guard !result.hasErrors, !result.fails else {
            staging.drop()
            return Outcome(result: result, publication: nil)
        }
        let isNewMap = !tokens.all.isEmpty && (issuesNewAddresses || !SiteFile.exists(tokenMapPath))
        // The map first: a published page whose address nobody knows could not be found again.
        try tokens.write(to: tokenMapPath)
        // And the record: figures that are public and not in it would not be compared with the next ones.
        if !published.isEmpty { try record.append(Array(published.utf8)) }
        return Outcome(result: result, publication: try staging.publish(asOf: check.asOf, keeping: kept), madeAddresses: isNewMap)
    }

    /// What was published before, beside the private map.
    private var record: RecordFile {
        let folder = tokenMapPath.lastIndex(of: "/").map { String(tokenMapPath[...$0]) } ?? ""
        return RecordFile(path: folder + "published-figures.jsonl")
    }

    /// The figures of all patients, suppressed and compared with those that were published before, and the lines to add to
    /// the record of these.
    private func figures(of cohort: Cohort, in clinic: Clinic) throws -> (CohortSummary, String) {
        let policy = SuppressionPolicy.forPages(of: clinic)
        var summary = try cohort.summary(pathways: clinic.pathways.map(\.id), by: policy, asOf: check.asOf)
        var earlier = try PublicationRecord(from: record)
        let lines = summary.settle(with: &earlier).lines
        return (summary, lines)
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

    private func write(_ pages: [SitePage], in edition: Edition, through staging: Staging) throws(PublishingError) {
        try staging.write(pages, in: edition.rawValue)
    }
}
