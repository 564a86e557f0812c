import CareModel

/// Rows of outcome files, those of one patient together where they stand together.
struct RowsByPatient: Sendable {
    private var runs: [(patient: String, rows: [AdministrationDraft])] = []

    mutating func append(_ row: AdministrationDraft) {
        let last = runs.count - 1
        if last >= 0, runs[last].patient == row.patient {
            runs[last].rows.append(row)
            return
        }
        var rows: [AdministrationDraft] = []
        // Patients answer about equally often.
        rows.reserveCapacity(last >= 0 ? runs[last].rows.count : 8)
        rows.append(row)
        runs.append((row.patient, rows))
    }

    /// In order.
    var all: [AdministrationDraft] { runs.flatMap(\.rows) }

    func add(to byPatient: inout [String: [AdministrationDraft]]) {
        byPatient.reserveCapacity(byPatient.count + runs.count)
        for run in runs {
            // The rows of one file are taken as they are; only those of another are copied behind them.
            let first = byPatient.updateValue(run.rows, forKey: run.patient)
            if let first { byPatient[run.patient] = first + run.rows }
        }
    }
}
