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
        var share: PlanShare
    }

    var result: ClinicCheck.PlanResult
    /// The first day, later than the one that was checked for, on which something else could be said or shown; nil where there is
    /// none.
    var revisitOn: Day?
    /// Nil while an error stands against it.
    var plan: Plan?
}

/// What pages about all patients take from one plan.
struct PlanShare: Sendable {
    var register: [RegisterEntry]
    var caseload: CaseloadGlance
    var glance: PlanGlance
    var cohort: CohortPatient
    /// What is to be mended in the letter and in sections, before the clinic's policy.
    var findings: [Finding]
}

extension PlanShare: Storable {
    func store(in store: inout StoreWriter) {
        store.add(list: register)
        store.add(caseload)
        store.add(glance)
        store.add(cohort)
        store.add(list: findings)
    }

    init(from store: inout StoreReader) throws(StoreDamage) {
        self.init(
            register: try store.list(), caseload: try store.value(), glance: try store.value(), cohort: try store.value(),
            findings: try store.list())
    }
}

extension ClinicCheck.PlanResult: Storable {
    func store(in store: inout StoreWriter) {
        store.add(patient) { $0.add($1) }
        store.add(list: findings)
        store.add(list: waived)
        store.add(load) { $0.add($1) }
        store.add(name)
    }

    init(from store: inout StoreReader) throws(StoreDamage) {
        self.init(
            patient: try store.optional { store throws(StoreDamage) in try store.value() }, findings: try store.list(),
            waived: try store.list(), load: try store.optional { store throws(StoreDamage) in try store.value() },
            name: try store.optionalText())
    }
}
