import CareModel
import CareSite
import ClinicChecking
import ClinicFolder
import Leaks
import Synchronization

/// What every patient's file goes through: read, checked, rendered and staged, or taken over from the last build.
struct PlanPass: Sendable {
    let check: ClinicCheck
    /// Nil where no page can be made: the plans are still checked.
    let press: Press?
    let memory: BuildMemory
    let staging: Staging
    let output: String
    /// Whether patients' pages are written.
    let writesPages: Bool

    /// What became of one file.
    struct Passed: Sendable {
        var file: String
        var contribution: PlanContribution
        /// To be kept for the next build, apart from the folder, which lies in its place only once it is published.
        var plan: LastBuild.Plan?
        /// Whether the last build's pages stand.
        var isTakenOver = false
    }

    /// - Parameter tokens: gives an address to whoever has none.
    func pass(_ file: String, _ tokens: borrowing Mutex<TokenMap>) throws -> Passed {
        guard let press, let (source, bytes) = memory.source(file) else {
            let checked = check.checkPlan(file, rows: check.outcomes.all.rows)
            return Passed(file: file, contribution: PlanContribution(result: checked.result))
        }
        let known = memory.recall(file, source: source) { patient in tokens.withLock { $0[patient] } }
        if let (plan, contribution) = known, takesOver(plan) {
            return Passed(file: file, contribution: contribution, plan: plan, isTakenOver: true)
        }
        let checked = check.checkPlan(file, bytes: bytes, rows: check.outcomes.all.rows)
        var contribution = PlanContribution(result: checked.result)
        guard let plan = checked.plan else { return Passed(file: file, contribution: contribution) }
        let token = tokens.withLock { $0.token(for: plan.patient.id) }
        let site = press.patients.site(for: plan, scores: checked.scores)
        contribution.plan = PlanContribution.Plan(
            patient: KnownPatient(of: plan, token: token, in: press.clinic), register: RegisterEntry.entries(of: plan, token: token),
            caseload: CaseloadGlance(token: token, pathway: plan.pathway, series: checked.scores),
            glance: PlanGlance(of: plan, token: token), cohort: CohortPatient(plan, scores: checked.scores), findings: site.findings)
        // With an error nothing is published; a warning is published like the rest.
        if writesPages, !check.checker.part(site.findings).standing.contains(where: { $0.severity == .error }) {
            try staging.write(site.pages, in: "patients/" + token)
        }
        var store = StoreWriter()
        store.add(contribution)
        let kept = LastBuild.Plan(
            source: source, patient: plan.patient.id, rows: memory.rows(of: plan.patient.id), asOf: check.asOf,
            revisitOn: check.asOf.advanced(byDays: 1), token: token, folder: nil, contribution: store.bytes)
        return Passed(file: file, contribution: contribution, plan: kept)
    }

    /// Whether the plan's pages stand as the last build left them.
    private func takesOver(_ plan: LastBuild.Plan) -> Bool {
        guard writesPages else { return true }
        guard let folder = plan.folder, let token = plan.token, folder.isIntact(at: output + "/patients/" + token + "/") else { return false }
        return staging.keep(folder.listing, in: "patients/" + token)
    }
}
