import CareModel

/// Rows of outcome files, those of one patient together where they stand together.
struct RowsByPatient {
    private var parts: [(patient: String, rows: [AdministrationDraft])] = []

    mutating func append(_ row: AdministrationDraft) {
        let last = parts.count - 1
        if last >= 0, parts[last].patient == row.patient {
            parts[last].rows.append(row)
        } else {
            parts.append((row.patient, [row]))
        }
    }

    /// In order.
    var all: [AdministrationDraft] { parts.flatMap(\.rows) }

    var runs: [OutcomeRows.Run] { parts.map { OutcomeRows.Run($0.patient, .read($0.rows)) } }
}
