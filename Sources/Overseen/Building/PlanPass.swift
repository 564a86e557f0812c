import CareModel
import CareSite
import ClinicChecking
import ClinicFolder
import Leaks
import Synchronization

/// What every patient's file goes through: read, checked, rendered and staged, or taken over from the last build.
struct PlanPass: Sendable {
    let check: ClinicCheck
    /// Nil where no page can be made: the plans are still checked. Asked for by the first plan that is not taken over.
    let press: Once<Press?>
    /// Nil where nothing is taken over or kept.
    let memory: BuildMemory?
    let staging: Staging
    /// What the last build left.
    let standing: StandingSite.Folders
    /// Whether patients' pages are written.
    let writesPages: Bool

    /// What became of one file.
    final class Passed: Sendable {
        let file: String
        /// Of the patient's file; nil where it was not needed.
        let source: ContentDigest?
        let contribution: StoredContribution
        /// To be kept for the next build, apart from the folder, which lies in its place only once it is published. Nil where no
        /// page can be made.
        let plan: LastBuild.Plan?
        /// Whether the last build's pages stand.
        let isTakenOver: Bool
        /// Where all that is kept of it stands as it is, of what the last build kept; nil where it does not.
        let keptAt: Int?
        /// Whether another file has the same patient, whose pages are then made from only one of them. That is a finding.
        let isSecond: Bool

        init(
            file: String, source: ContentDigest?, contribution: StoredContribution, plan: LastBuild.Plan? = nil, isTakenOver: Bool = false,
            keptAt: Int? = nil, isSecond: Bool = false
        ) {
            self.file = file
            self.source = source
            self.contribution = contribution
            self.plan = plan
            self.isTakenOver = isTakenOver
            self.keptAt = keptAt
            self.isSecond = isSecond
        }
    }

    /// - Parameters:
    ///   - index: of the file among all.
    ///   - tokens: gives an address to whoever has none.
    /// - Throws: `PublishingError` when the pages cannot be staged.
    func pass(_ file: String, at index: Int, _ tokens: borrowing Mutex<TokenMap>) throws -> Passed {
        let position = memory?.position(of: file, guess: index)
        let last = position.flatMap { standing[$0] }
        let found = memory.flatMap { $0.source(file, known: last?.kept?.source) }
        if let memory, let last, let plan = last.kept, let source = found?.source,
            memory.holds(plan, source: source, address: { patient in tokens.withLock { $0[patient] } }), last.isIntact || !writesPages
        {
            let isAsKept = plan.source == source
            return Passed(
                file: file, source: source.digest, contribution: plan.contribution, plan: isAsKept ? plan : plan.with(source, plan.folder),
                isTakenOver: true, keptAt: isAsKept ? position : nil)
        }
        let bytes = found?.bytes ?? (try? check.reader.bytes(of: file))
        let checked = check.checkPlan(file, bytes: bytes, rows: check.outcomes.all.rows)
        let source = found?.source ?? bytes.map { SourceFile(stamp: nil, digest: ContentDigest(of: $0)) }
        var contribution = PlanContribution(result: checked.result)
        guard let plan = checked.plan, let press = press() else {
            return Passed(file: file, source: source?.digest, contribution: StoredContribution(contribution, in: memory?.holding()))
        }
        let ledger = DayLedger()
        ledger.note(checked.revisitOn)
        let (made, isSecond) = try make(plan, scores: checked.scores, press, tokens, noting: ledger)
        contribution.plan = made
        contribution.revisitOn = ledger.revisitOn
        let stored = StoredContribution(contribution, in: memory?.holding())
        let kept = source.flatMap { source in
            memory?.plan(source, of: made.patient, stored, revisitOn: contribution.revisitOn, rows: checked.rows)
        }
        return Passed(file: file, source: source?.digest, contribution: stored, plan: kept, isSecond: isSecond)
    }

    /// Stages a plan's pages.
    private func make(
        _ plan: CarePlan, scores: [ScoreSeries], _ press: Press, _ tokens: borrowing Mutex<TokenMap>, noting ledger: DayLedger
    ) throws -> (PlanContribution.Plan, isSecond: Bool) {
        let token = tokens.withLock { $0.token(for: plan.patient.id) }
        let site = press.patients().site(for: plan, scores: scores, noting: ledger)
        var isSecond = false
        // With an error nothing is published; a warning is published like the rest.
        if writesPages, !check.checker.part(site.findings, noting: ledger).standing.contains(where: { $0.severity == .error }) {
            isSecond = try !stage(site, in: "patients/" + token)
        }
        let made = PlanContribution.Plan(
            patient: KnownPatient(of: plan, token: token, in: press.clinic),
            share: PlanShare(
                register: RegisterEntry.entries(of: plan, token: token),
                caseload: CaseloadGlance(token: token, pathway: plan.pathway, series: scores), glance: PlanGlance(of: plan, token: token),
                cohort: CohortPatient(plan, scores: scores), findings: site.findings))
        return (made, isSecond)
    }

    /// - Returns: false where another file of the same patient was first.
    private func stage(_ site: PatientSite, in place: String) throws -> Bool {
        do {
            try staging.write(site.own, site.shared, in: place)
            return true
        } catch {
            guard error == .twoPages(path: place) else { throw error }
            return false
        }
    }
}
