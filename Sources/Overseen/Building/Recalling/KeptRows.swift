import CareModel
import ClinicChecking

/// The outcome files' rows as the last build saw them, read of those patients only who are asked for.
struct KeptRows: Sendable {
    private let last: LastBuild
    /// By patient: of everyone who has a plan and rows.
    private let byPatient: Once<[String: ArraySlice<UInt8>]>

    init(_ last: LastBuild) {
        self.last = last
        byPatient = Once {
            var rows: [String: ArraySlice<UInt8>] = [:]
            for file in last.plans.keys {
                if let plan = last.plan(file), let own = try? plan.rows.bytes(), !own.isEmpty { rows[plan.patient] = own }
            }
            return rows
        }
    }

    var known: OutcomeFiles.Known {
        OutcomeFiles.Known(
            patients: { Array(Set(byPatient().keys).union(last.rowsWithoutPlan.keys)) }, rows: { rows(of: $0) },
            findings: last.outcomeFindings)
    }

    private func rows(of patient: String) -> [AdministrationDraft] {
        guard let bytes = stored(patient) else { return [] }
        var store = StoreReader(bytes)
        return (try? PatientRows(from: &store).rows) ?? []
    }

    private func stored(_ patient: String) -> ArraySlice<UInt8>? {
        // Most files are named for their patients.
        if let plan = last.plan("patients/\(patient).md"), plan.patient == patient { return try? plan.rows.bytes() }
        return last.rowsWithoutPlan[patient] ?? byPatient()[patient]
    }
}
