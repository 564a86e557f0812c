import CareModel
import CareSite
import ClinicChecking
import Leaks
import Outcomes

/// All that one patient's file gives to a build besides its pages: what the check says of it, and what pages about all patients
/// take from it.
struct PlanContribution: Sendable {
    /// What is there once the plan holds no error.
    struct Plan: Sendable {
        var patient: KnownPatient
        var register: [RegisterEntry]
        var caseload: CaseloadGlance
        var glance: PlanGlance
        var cohort: CohortPatient
        /// What is to be mended in the letter and in sections, before the clinic's policy.
        var findings: [Finding]
    }

    var result: ClinicCheck.PlanResult
    /// The first day, later than the one that was checked for, on which something else could be said or shown; nil where there is
    /// none.
    var revisitOn: Day?
    /// Nil while an error stands against it.
    var plan: Plan?
}

extension PlanContribution: Storable {
    func store(in store: inout StoreWriter) {
        store.add(result.patient) { $0.add($1) }
        store.add(list: result.findings)
        store.add(list: result.waived)
        store.add(result.load) { $0.add($1) }
        store.add(result.name)
        store.add(revisitOn) { $0.add($1) }
        store.add(plan) { store, plan in
            store.add(plan.patient)
            store.add(list: plan.register)
            store.add(plan.caseload)
            store.add(plan.glance)
            store.add(plan.cohort)
            store.add(list: plan.findings)
        }
    }

    init(from store: inout StoreReader) throws(StoreDamage) {
        self.init(
            result: ClinicCheck.PlanResult(
                patient: try store.optional { store throws(StoreDamage) in try store.value() }, findings: try store.list(),
                waived: try store.list(), load: try store.optional { store throws(StoreDamage) in try store.value() },
                name: try store.optionalText()),
            revisitOn: try store.optional { store throws(StoreDamage) in try store.value() },
            plan: try store.optional { store throws(StoreDamage) in
                Plan(
                    patient: try store.value(), register: try store.list(), caseload: try store.value(), glance: try store.value(),
                    cohort: try store.value(), findings: try store.list())
            })
    }
}
