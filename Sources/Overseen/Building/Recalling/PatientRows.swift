import CareModel

/// One patient's rows of the outcome files, in their order.
struct PatientRows: Storable {
    let rows: [AdministrationDraft]

    /// - Parameter rows: all of one patient.
    init(_ rows: [AdministrationDraft]) {
        self.rows = rows
    }

    /// Rows of one file and instrument mostly follow each other, so these are written once for all of a run.
    func store(in store: inout StoreWriter) {
        store.add(rows.first?.patient ?? "")
        var start = rows.startIndex
        while start < rows.endIndex {
            let (file, instrument) = (rows[start].location.file, rows[start].instrument)
            // Rows are large, so they are looked at where they lie.
            var end = start + 1
            while end < rows.endIndex, rows[end].instrument == instrument, rows[end].location.file == file { end += 1 }
            store.add(end - start)
            store.add(file)
            store.add(instrument)
            for index in start..<end {
                store.add(rows[index].day)
                store.add(rows[index].total)
                store.add(list: rows[index].items) { $0.add($1) }
                store.add(rows[index].location.line)
                store.add(rows[index].location.column)
            }
            start = end
        }
        store.add(0)
    }

    init(from store: inout StoreReader) throws(StoreDamage) {
        let patient = try store.text()
        var rows: [AdministrationDraft] = []
        while true {
            let count = try store.number()
            guard count > 0 else { break }
            let file = try store.text()
            let instrument = try store.text()
            for _ in 0..<count {
                let day: Day = try store.value()
                let total = try store.optionalDouble()
                let items = try store.list { store throws(StoreDamage) in try store.optionalDouble() }
                let location = SourceLocation(file: file, line: try store.number(), column: try store.number())
                rows.append(
                    AdministrationDraft(patient: patient, day: day, instrument: instrument, total: total, items: items, location: location))
            }
        }
        self.init(rows)
    }
}
