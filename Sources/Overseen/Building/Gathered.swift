import CareModel
import CareSite
import Leaks
import Outcomes

/// What pages about all patients are made from.
struct Gathered: Sendable {
    /// By patient's token; the entries of one plan stay together.
    var register: [RegisterEntry] = []
    var caseload: [CaseloadGlance] = []
    var plans: [PlanGlance] = []
    var cohort = Cohort()
    var findings: [Finding] = []
    /// By id.
    var patients: [KnownPatient] = []

    init(_ contributions: [PlanContribution.Plan]) {
        for plan in contributions.sorted(by: { $0.patient.token < $1.patient.token }) {
            register += plan.register
            caseload.append(plan.caseload)
            plans.append(plan.glance)
            cohort.add(plan.cohort)
            findings += plan.findings
            patients.append(plan.patient)
        }
        patients.sort { $0.id < $1.id }
    }
}
