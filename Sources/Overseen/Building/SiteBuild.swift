public import CareModel
public import CareSite
import ClinicFolder
public import Oversight
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
    public let theme: SiteTheme
    public let editions: Set<Edition>
    public let issuesNewAddresses: Bool

    /// - Parameters:
    ///   - output: the folder to publish in; empty, new, or written by us before.
    ///   - tokenMapPath: the private map from patients to their folders' names, outside `output`.
    ///   - issuesNewAddresses: whether a lost or damaged map is replaced by a new one, which breaks every old link.
    public init(
        check: ClinicCheck, output: String, tokenMapPath: String, theme: SiteTheme, editions: Set<Edition> = Set(Edition.allCases),
        issuesNewAddresses: Bool = false
    ) {
        self.check = check
        self.output = output
        self.tokenMapPath = tokenMapPath
        self.theme = theme
        self.editions = editions
        self.issuesNewAddresses = issuesNewAddresses
    }

    public struct Outcome: Sendable {
        public var result: CheckResult
        /// Nil when nothing was published and the old site stands.
        public var publication: Publication?
    }

    /// - Throws: `PublishingError` when the output cannot be written. The published site then stands as it was.
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
        let tokens = Mutex(try readTokens(hadPatients: staging.hadPatients))
        let clinic = check.checker.clinic(reading: check.readingFindings)
        let patients = clinic.map { PatientEdition(clinic: $0, theme: theme) }
        let gathered = Mutex(Gathered())
        let result = try await check.run { plan, scores in
            guard let patients else { return }
            let token = tokens.withLock { $0.token(for: plan.patient.id) }
            let entries = RegisterEntry.entries(of: plan, token: token)
            let broken = check.policy.apply(patients.brokenLinks(in: plan))
            gathered.withLock {
                $0.register += entries
                $0.findings += broken
            }
            guard editions.contains(.patients), broken.isEmpty else { return }
            for page in patients.pages(for: plan, scores: scores) {
                try staging.write(page.bytes, to: "patients/" + token + "/" + page.path)
            }
        }
        return try finish(result, clinic: clinic, gathered: gathered.withLock { $0 }, tokens: tokens.withLock { $0 }, staging: staging)
    }

    /// What is gathered from all plans while they pass by.
    private struct Gathered: Sendable {
        var register: [RegisterEntry] = []
        var findings: [Finding] = []
    }

    private func finish(
        _ checked: CheckResult, clinic: Clinic?, gathered: Gathered, tokens: TokenMap, staging: Staging
    ) throws -> Outcome {
        var result = checked
        let edition = clinic.map { PublicEdition(clinic: $0, theme: theme) }
        let broken = gathered.findings + check.policy.apply(edition?.brokenLinks() ?? [])
        result.findings = Array(Set(result.findings + broken)).sorted()
        // Without an error's fix no page can be made, whatever `fail-on` says.
        guard let clinic, let edition, !result.hasErrors, !result.fails else {
            staging.drop()
            return Outcome(result: result, publication: nil)
        }
        if editions.contains(.public) { try write(edition.pages(), in: .public, through: staging) }
        if editions.contains(.staff) {
            let staff = StaffEdition(clinic: clinic, theme: theme)
            let register = gathered.register + clinic.pathways.flatMap(RegisterEntry.entries(of:))
            let findings = result.report().redacted(by: result.redaction(with: tokens)).findings
            try write(staff.pages(register: register, findings: findings), in: .staff, through: staging)
        }
        // The map first: a published page whose address nobody knows could not be found again.
        try tokens.write(to: tokenMapPath)
        let kept = Set(Edition.allCases).subtracting(editions).map(\.folder).sorted()
        return Outcome(result: result, publication: try staging.publish(asOf: check.asOf, keeping: kept))
    }

    /// A lost map is never replaced unasked.
    private func readTokens(hadPatients: Bool) throws(PublishingError) -> TokenMap {
        if issuesNewAddresses { return TokenMap() }
        if let known = try TokenMap.read(tokenMapPath) { return known }
        if hadPatients { throw .tokenMapLost(path: tokenMapPath) }
        return TokenMap()
    }

    private func write(_ pages: [SitePage], in edition: Edition, through staging: Staging) throws(PublishingError) {
        for page in pages { try staging.write(page.bytes, to: edition.folder + page.path) }
    }
}
