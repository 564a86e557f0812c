package import CareModel
import ClinicFolder
import Synchronization

/// The rows of the outcome files by patient. The files are read when somebody asks for a row, unless what an earlier build
/// kept of them still holds.
package final class OutcomeFiles: Sendable {
    package struct Known: Sendable {
        /// Those who have rows.
        package var patients: @Sendable () -> [String]
        package var rows: @Sendable (_ patient: String) -> [AdministrationDraft]
        /// What was found while the files were read, before the clinic's policy.
        package var findings: [Finding]

        package init(
            patients: @escaping @Sendable () -> [String], rows: @escaping @Sendable (String) -> [AdministrationDraft], findings: [Finding]
        ) {
            self.patients = patients
            self.rows = rows
            self.findings = findings
        }
    }

    private let read: @Sendable () -> (rows: OutcomeRows, findings: [Finding])
    private let known = Mutex<Known?>(nil)

    init(read: @escaping @Sendable () -> (rows: OutcomeRows, findings: [Finding])) {
        self.read = read
    }

    /// What the files say.
    package var all: Known {
        known.withLock { known in
            if let known { return known }
            let (rows, findings) = read()
            let now = Known(patients: { Array(rows.patients) }, rows: { rows[$0] }, findings: findings)
            known = now
            return now
        }
    }

    /// Lets go of the rows of these patients, which nobody will ask for any more: a large clinic has much of them.
    package func release(_ patients: Set<String>) {
        known.withLock { known in
            guard let all = known else { return }
            let others = all.patients().filter { !patients.contains($0) }
            let rows = Dictionary(uniqueKeysWithValues: others.map { ($0, all.rows($0)) })
            known = Known(patients: { others }, rows: { rows[$0] ?? [] }, findings: all.findings)
        }
    }

    /// Takes what an earlier build kept, where the files are as they were then. Without effect once they were read.
    package func recall(_ earlier: Known) {
        known.withLock { if $0 == nil { $0 = earlier } }
    }

    /// Takes nothing that an earlier build kept: the files are read when somebody asks.
    package func forget() { known.withLock { $0 = nil } }
}
