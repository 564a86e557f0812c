import CareModel
import CareSite
import ClinicChecking
import ClinicFolder
import Oversight

extension OversightStatement {
    /// What a check that stands says in public.
    ///
    /// - Parameters:
    ///   - clinic: whose people approved the exceptions.
    ///   - redaction: what hides patients; asked for where an exception was made. A reason that it changes names one, and is only
    ///     counted.
    ///   - inputs: the digest of everything that was checked.
    init(of check: ClinicCheck, _ result: CheckResult, in clinic: Clinic, redaction: @autoclosure () -> Redaction, inputs: String) {
        lazy var redaction = redaction()
        let people = Dictionary(clinic.people.map { ($0.id, $0) }) { first, _ in first }
        var exceptions: [Exception] = []
        var forPatients = 0
        func add(
            _ rule: String, _ reason: String?, by: String?, until: Day?, patient: String? = nil, pathway: String? = nil,
            step: String? = nil
        ) {
            guard let reason, let until, let by = by.flatMap({ people[$0] }) else { return }
            // A step that no pathway has is one of a patient's plan.
            let isOfAPlan =
                step.map { step in pathway == nil && !clinic.pathways.contains { $0.steps.contains { $0.id == step } } } ?? false
            guard patient == nil, !isOfAPlan, redaction.redact(reason) == reason else {
                forPatients += 1
                return
            }
            exceptions.append(Exception(rule: rule, reason: reason, approvedBy: by, until: until, pathway: pathway, step: step))
        }
        for waiver in check.checker.waiversInForce {
            guard let rule = waiver.rule.flatMap({ check.checker.rules.description(named: $0.value) }) else { continue }
            add(
                rule.id, waiver.reason?.value, by: waiver.by?.value, until: waiver.until?.value, patient: waiver.patient?.value,
                pathway: waiver.pathway?.value, step: waiver.step?.value)
        }
        for (pathway, step, override) in check.checker.overridesInForce {
            add(
                "OVS301", override.reason?.value, by: override.by?.value, until: override.until?.value, pathway: pathway.id?.value,
                step: step.id?.value)
        }
        self.init(
            digest: inputs,
            findings: Dictionary(result.findings.map { ($0.severity, 1) }, uniquingKeysWith: +),
            changedRules: check.policy.changes, exceptions: exceptions, exceptionsForPatients: forPatients)
    }
}
