import CareModel
import CareSite
import Leaks
import Outcomes

/// What is gathered from all plans while they pass by.
struct Gathered: Sendable {
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
