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

    init(_ passed: [PlanPass.Passed]) {
        let withPlan = passed.filter { $0.contribution.plan != nil }
        // Sorted by position: a contribution is a large value to move about.
        let tokens = withPlan.map { $0.contribution.plan?.patient.token ?? "" }
        for position in tokens.indices.sorted(by: { tokens[$0] < tokens[$1] }) {
            guard let plan = withPlan[position].contribution.plan else { continue }
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
