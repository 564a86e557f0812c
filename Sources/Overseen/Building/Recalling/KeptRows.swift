import CareModel
import ClinicChecking
import Leaks
import Synchronization

/// The outcome files' rows as the last build saw them, read of those patients only who are asked for.
final class KeptRows: Sendable {
    private let last: LastBuild
    /// By patient: of everyone who has a plan and rows.
    private let byPatient: Once<[String: HeldBytes]>
    private let damage = Atomic(false)

    init(_ last: LastBuild) {
        self.last = last
        byPatient = Once {
            var rows: [String: HeldBytes] = [:]
            for file in last.plans.files {
                if let plan = last.plan(file), !plan.rows.isEmpty { rows[plan.patient.id] = plan.rows }
            }
            return rows
        }
    }

    /// Whether rows could not be read, so that nothing may rest on those that somebody was given.
    var areDamaged: Bool { damage.load(ordering: .relaxed) }

    var known: OutcomeFiles.Known {
        OutcomeFiles.Known(
            patients: { Array(Set(self.byPatient().keys).union(self.last.common.rowsWithoutPlan.keys)) }, rows: { self.rows(of: $0) },
            findings: last.common.outcomeFindings)
    }

    private func rows(of patient: String) -> [AdministrationDraft] {
        do throws(StoreDamage) {
            guard let bytes = try stored(patient), !bytes.isEmpty else { return [] }
            var store = StoreReader(bytes)
            return try PatientRows(from: &store).rows
        } catch {
            damage.store(true, ordering: .relaxed)
            return []
        }
    }

    private func stored(_ patient: String) throws(StoreDamage) -> ArraySlice<UInt8>? {
        // Most files are named for their patients.
        if let plan = last.plan("patients/\(patient).md"), plan.patient.id == patient { return try plan.rows.bytes() }
        if let rows = last.common.rowsWithoutPlan[patient] { return rows }
        return try byPatient()[patient]?.bytes()
    }
}
