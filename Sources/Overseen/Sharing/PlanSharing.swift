public import CareModel
public import CareSite
public import ClinicChecking
import ClinicFolder
import Foundation
import Oversight
public import Sealing

/// One patient's plan on its way out of the clinic: as one sealed file, or as pages for a printer.
///
/// ```swift
/// let sharing = try PlanSharing(check: check, patient: "p-0147")
/// let file = try sharing.sealed(for: [Passphrase.generated(in: "en")])
/// ```
public struct PlanSharing: Sendable {
    public let plan: CarePlan
    public let result: CheckResult
    private let pages: [SitePage]
    private let edition: PatientEdition
    private let asOf: Day

    /// - Throws: `SharingError.noSuchPatient`; `.findings` while an error stands in the plan or in what it rests on, such as a
    ///   template of the clinic's own that cannot be used.
    public init(check: ClinicCheck, patient: String, sections: [any PlanSection] = []) throws {
        guard let one = check.plan(of: patient) else { throw SharingError.noSuchPatient(patient) }
        let clinic = check.checker.clinic(reading: check.readingFindings)
        var result = one.result
        let (theme, inTheme) = SiteTheme.read(for: check)
        result.add(inTheme, by: check)
        guard let plan = one.plan, let clinic, let theme, !result.hasErrors else { throw SharingError.findings(result) }
        edition = PatientEdition(clinic: clinic, theme: theme, check: check, sections: sections)
        let site = edition.site(for: plan, scores: one.scores)
        result.add(site.findings, by: check)
        guard !result.hasErrors else { throw SharingError.findings(result) }
        self.plan = plan
        self.result = result
        pages = site.pages
        asOf = check.asOf
    }

    /// What whoever finds the file may know, so that no passphrase may hold it.
    public var knownWords: [String] { [plan.patient.name, plan.patient.id] + edition.clinicNames }

    /// Until when the plan is meant to be used, unless somebody says otherwise: its next review.
    public var validUntil: Day? { plan.nextReview }

    /// The whole file: a page that says what it is, and opens with any of the passphrases.
    ///
    /// - Throws: `SealingError`.
    public func sealed(for passphrases: [Passphrase], validUntil: Day?, strength: SealingStrength = .standard) throws -> [UInt8] {
        let made = asOf.description
        let sealed = try SealedPlan.seal(
            try SealedPayload(pages).bytes(), for: passphrases, made: made, token: TokenMap.newToken(), strength: strength)
        let box = String(decoding: try sealed.json(), as: UTF8.self)
        guard let page = edition.sealedPage(for: plan, box: box, made: asOf, validUntil: validUntil) else { throw SealingError.unreadable }
        return page.bytes
    }

    /// The patient's folder as it is published, not sealed.
    public var folder: [SitePage] { pages }
}

/// Why a plan cannot be shared.
public enum SharingError: Error, Sendable {
    case noSuchPatient(String)
    /// Something has to be mended first; nothing was written.
    case findings(CheckResult)
}
