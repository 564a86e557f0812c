public import CareModel
public import CareSite
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
        let tokens = try readTokens(hadPatients: staging.hadPatients)
        let clinic = check.checker.clinic(reading: check.readingFindings)
        let patients = clinic.map { PatientEdition(clinic: $0, theme: theme) }
        let gathered = Mutex(Gathered())
        let result = try await check.run { plan, scores in
            guard let patients, let token = tokens[plan.patient.id] else { return }
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
        return try finish(result, clinic: clinic, gathered: gathered.withLock { $0 }, tokens: tokens, staging: staging)
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
        if let clinic {
            let edition = PublicEdition(clinic: clinic, theme: theme)
            result.findings = Array(Set(result.findings + gathered.findings + check.policy.apply(edition.brokenLinks()))).sorted()
            if !result.fails {
                if editions.contains(.public) { try write(edition.pages(), in: .public, through: staging) }
                if editions.contains(.staff) {
                    let staff = StaffEdition(clinic: clinic, theme: theme)
                    let register = gathered.register.sorted() + clinic.pathways.flatMap(RegisterEntry.entries(of:))
                    try write(staff.pages(register: register, findings: redacted(result.findings, tokens)), in: .staff, through: staging)
                }
            }
        }
        guard clinic != nil, !result.fails else {
            staging.drop()
            return Outcome(result: result, publication: nil)
        }
        // The map first: a published page whose address nobody knows could not be found again.
        try tokens.write(to: tokenMapPath)
        let kept = Set(Edition.allCases).subtracting(editions).map(\.folder).sorted()
        let publication = try staging.publish(asOf: check.asOf, keeping: kept)
        return Outcome(result: result, publication: publication)
    }

    private func write(_ pages: [SitePage], in edition: Edition, through staging: Staging) throws(PublishingError) {
        for page in pages { try staging.write(page.bytes, to: edition.folder + page.path) }
    }
}
