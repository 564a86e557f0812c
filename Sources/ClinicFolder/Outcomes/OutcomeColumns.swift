import CareModel

/// Which column of an outcome file holds what.
struct OutcomeColumns: Sendable {
    enum Instrument: Sendable {
        case fixed(String)
        case column(Int)
    }

    enum Dates: Sendable {
        case column(Int, DateFormat)
        case fixed(Day)
        case offset(Day, Int)
    }

    enum Shape: Sendable {
        case long(patient: Int, instrument: Instrument, total: Int?, items: [Int], dates: Dates)
        case times(patient: Int, instrument: String, columns: [(index: Int, day: Day)])
        case patients(instrument: String, columns: [(index: Int, patient: String)], dates: Dates)
    }

    let shape: Shape
    let width: Int
    /// How plain rows are read; nil where there are none.
    let layout: PlainRows.Layout?
    /// Ids of the instruments whose answers may lie between whole numbers.
    private let withFractions: Set<String>

    /// Nil, with findings, when a column is missing.
    init?(header: [CSVTable.Cell], mapping: OutcomeMapping?, withFractions: Set<String>, in log: ReadingLog) {
        self.withFractions = withFractions
        var search = HeaderSearch(header: header, log: log, mapping: mapping)
        width = header.count
        let shape: Shape?
        if let mapping {
            shape = OutcomeColumns.mapped(mapping, &search)
        } else {
            shape = OutcomeColumns.standard(&search)
        }
        guard let shape, !search.hasFailed else { return nil }
        self.shape = shape
        layout = PlainRows.Layout(shape, width: width)
    }

    /// The instrument of all rows, where no column names it.
    var fixedInstrument: String? {
        if case .long(_, .fixed(let id), _, _, _) = shape { id } else { nil }
    }

    /// A file of one instrument, without a column that names it: `patient,date` and `total` or `item1` to the last item.
    init?(header: [CSVTable.Cell], plain instrument: CareModel.Instrument, in log: ReadingLog) {
        withFractions = instrument.allowsFractions ? [instrument.id] : []
        var search = HeaderSearch(header: header, log: log, mapping: nil)
        width = header.count
        let items = search.itemColumns()
        let total = items.isEmpty ? search.required("total") : search.optional("total")
        search.reportUnknown()
        if !search.hasFailed, !items.isEmpty, items.count != instrument.itemCount {
            search.fail(
                "\(instrument.shortName) has \(instrument.itemCount) items, the file has columns for \(items.count)",
                help: "name them item1 to item\(instrument.itemCount), and leave a cell empty where there is no answer")
        }
        guard let patient = search.required("patient"), let date = search.required("date"), let format = DateFormat("yyyy-MM-dd"),
            !search.hasFailed
        else { return nil }
        shape = .long(patient: patient, instrument: .fixed(instrument.id), total: total, items: items, dates: .column(date, format))
        layout = PlainRows.Layout(shape, width: width)
    }

    /// `patient,date,instrument,total` and `item1` to `itemN`; of total and items at least one must be there.
    private static func standard(_ search: inout HeaderSearch) -> Shape? {
        let items = search.itemColumns()
        let total = items.isEmpty ? search.required("total") : search.optional("total")
        guard let patient = search.required("patient"), let date = search.required("date"), let instrument = search.required("instrument"),
            let format = DateFormat("yyyy-MM-dd")
        else { return nil }
        search.reportUnknown()
        return .long(patient: patient, instrument: .column(instrument), total: total, items: items, dates: .column(date, format))
    }

    private static func mapped(_ mapping: OutcomeMapping, _ search: inout HeaderSearch) -> Shape? {
        switch mapping.shape {
        case .long(let patient, let instrument, let total, let items, let dates):
            guard let patientColumn = search.required(patient), let dates = dateColumns(dates, &search) else { return nil }
            let instrumentColumn: Instrument
            if let fixed = mapping.instrument {
                instrumentColumn = .fixed(fixed)
            } else if let column = search.required(instrument ?? "instrument") {
                instrumentColumn = .column(column)
            } else {
                return nil
            }
            let itemColumns = items.compactMap { search.required($0) }
            let totalColumn = total.flatMap { search.required($0) } ?? (items.isEmpty && total == nil ? search.required("total") : nil)
            return .long(patient: patientColumn, instrument: instrumentColumn, total: totalColumn, items: itemColumns, dates: dates)
        case .columnsAreTimes(let patient, let times, let start):
            guard let patientColumn = search.required(patient), let instrument = mapping.instrument else { return nil }
            let columns = times.compactMap { time in
                search.required(time.column).map { (index: $0, day: start.advanced(byDays: time.days)) }
            }
            return .times(patient: patientColumn, instrument: instrument, columns: columns)
        case .columnsArePatients(let prefix, let dates):
            guard let dates = dateColumns(dates, &search), let instrument = mapping.instrument else { return nil }
            return .patients(instrument: instrument, columns: search.columns(withPrefix: prefix), dates: dates)
        }
    }

    private static func dateColumns(_ dates: OutcomeMapping.Dates, _ search: inout HeaderSearch) -> Dates? {
        switch dates {
        case .fixed(let day): return .fixed(day)
        case .offset(let start, let column): return search.required(column).map { .offset(start, $0) }
        case .column(let column, let format):
            guard let index = search.required(column), let format = DateFormat(format) else { return nil }
            return .column(index, format)
        }
    }

    // MARK: Rows

    /// Reads one row; what cannot be read is a finding, and the rest of the file is kept.
    func read(_ cells: [CSVTable.Cell], into rows: inout RowsByPatient, _ log: ReadingLog) {
        guard let first = cells.first else { return }
        guard cells.count == width else {
            log.report(
                ReadingRules.unreadableRow, "the row has \(cells.count) cells, the header has \(width)",
                help: "put quotes around text that holds a comma", at: log.location(first.line, 1))
            return
        }
        switch shape {
        case .long(let patient, let instrument, let total, let items, let dates):
            guard let id = patientID(cells[patient], log), let day = day(dates, cells, log) else { return }
            let name: String
            switch instrument {
            case .fixed(let fixed): name = fixed
            case .column(let column): name = cells[column].string.trimmingSpaces()
            }
            var isReadable = true
            let answers = items.map { answer(cells[$0], of: name, &isReadable, log) }
            let given = total.flatMap { number(cells[$0], &isReadable, log) }
            guard isReadable else { return }
            rows.append(
                AdministrationDraft(
                    patient: id, day: day, instrument: name, total: given, items: answers, location: log.location(first.line, 1)))
        case .times(let patient, let instrument, let columns):
            guard let id = patientID(cells[patient], log) else { return }
            for (index, day) in columns where !cells[index].isBlank {
                append(cells[index], patient: id, instrument: instrument, day: day, to: &rows, log)
            }
        case .patients(let instrument, let columns, let dates):
            guard let day = day(dates, cells, log) else { return }
            for (index, patient) in columns where !cells[index].isBlank {
                append(cells[index], patient: patient, instrument: instrument, day: day, to: &rows, log)
            }
        }
    }

    private func append(
        _ cell: CSVTable.Cell, patient: String, instrument: String, day: Day, to rows: inout RowsByPatient,
        _ log: ReadingLog
    ) {
        var isReadable = true
        guard let total = number(cell, &isReadable, log) else { return }
        rows.append(
            AdministrationDraft(
                patient: patient, day: day, instrument: instrument, total: total, items: [], location: log.location(cell.line, cell.column))
        )
    }

    private func patientID(_ cell: CSVTable.Cell, _ log: ReadingLog) -> String? {
        var id = cell.string.trimmingSpaces()
        // Spreadsheets write the id 7 as 7.0.
        if id.hasSuffix(".0"), let number = Int(id.dropLast(2)) { id = String(number) }
        guard SafeID.isSafe(id) else {
            // Not quoted: what stands here instead of an id is most likely a name.
            fail(
                cell, id.isEmpty ? "the patient's id is missing" : "what stands here cannot be a patient's id",
                "write the id that the plan uses", log)
            return nil
        }
        return id
    }

    private func day(_ dates: Dates, _ cells: [CSVTable.Cell], _ log: ReadingLog) -> Day? {
        switch dates {
        case .fixed(let day): return day
        case .column(let index, let format):
            if let day = format.day(cells[index].text) { return day }
            fail(cells[index], "\(shown(cells[index])) is no date", "write it as the other rows do, such as 2026-11-23", log)
            return nil
        case .offset(let start, let index):
            if let days = CellValue.days(cells[index].text) { return start.advanced(byDays: days) }
            fail(cells[index], "\(shown(cells[index])) is no number of days", "write it as 12 or Day_12", log)
            return nil
        }
    }

    private func answer(_ cell: CSVTable.Cell, of instrument: String, _ isReadable: inout Bool, _ log: ReadingLog) -> Double? {
        if cell.isBlank { return nil }
        if let value = CellValue.number(cell.text), value == value.rounded() || withFractions.contains(instrument) { return value }
        isReadable = false
        fail(cell, "\(shown(cell)) is no answer", "write a whole number, or leave the cell empty where there is no answer", log)
        return nil
    }

    private func number(_ cell: CSVTable.Cell, _ isReadable: inout Bool, _ log: ReadingLog) -> Double? {
        if cell.isBlank { return nil }
        if let value = CellValue.number(cell.text) { return value }
        isReadable = false
        fail(cell, "\(shown(cell)) is no score", "write a number, or leave the cell empty where there is none", log)
        return nil
    }

    /// Words are not quoted: where columns are mixed up they could be a patient's name.
    private func shown(_ cell: CSVTable.Cell) -> String {
        if cell.isBlank { return "an empty cell" }
        return cell.text.contains { $0 >= 0x80 || (0x61...0x7A).contains($0 | 0x20) } ? "this text" : cell.string.shortened
    }

    private func fail(_ cell: CSVTable.Cell, _ message: String, _ help: String, _ log: ReadingLog) {
        log.report(ReadingRules.unreadableRow, message, help: help, at: log.location(cell.line, cell.column))
    }
}
