import CareModel
import ClinicChecking
import Oversight

extension CheckResult {
    /// Adds what was found while pages were made, as the clinic's policy and waivers have it.
    mutating func add(_ more: [Finding], by check: ClinicCheck) {
        let (standing, accepted) = check.checker.part(Array(Set(more)))
        findings = Array(Set(findings + standing)).sorted()
        waived += accepted
    }
}
