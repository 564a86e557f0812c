import CareModel

/// One entry of clinic.yml's `outcomes:`.
enum MappingReading {
    static let keys = ["file", "instrument", "columns", "date-format", "times", "start", "patients"]

    static func read(_ node: YAMLNode, in log: ReadingLog) -> OutcomeMapping? {
        guard let fields = Fields(node, "an outcome file", keys: keys, in: log) else { return nil }
        fields.require("file")
        guard let file = fields.text("file") else { return nil }
        let columns = fields.fields("columns", "the columns", keys: ["patient", "date", "instrument", "total", "items"])
        guard let shape = shape(fields, columns) else { return nil }
        let instrument = fields.text("instrument")?.value
        if instrument == nil {
            guard case .long(_, .some, _, _, _) = shape else {
                fields.require("instrument")
                return nil
            }
        }
        return OutcomeMapping(file: file.value, instrument: instrument, shape: shape, location: file.location)
    }

    private static func shape(_ fields: Fields, _ columns: Fields?) -> OutcomeMapping.Shape? {
        if fields.node("times") != nil {
            fields.require("start")
            // Not used with times, but what is written is still looked at.
            _ = dates(fields, columns)
            _ = fields.fields("patients", "patients", keys: ["column-prefix"])
            guard let start = fields.day("start"), let times = times(fields) else { return nil }
            return .columnsAreTimes(patient: columns?.text("patient")?.value ?? "patient", times: times, start: start.value)
        }
        guard let dates = dates(fields, columns) else { return nil }
        if let patients = fields.fields("patients", "patients", keys: ["column-prefix"]) {
            patients.require("column-prefix")
            return patients.text("column-prefix").map { .columnsArePatients(prefix: $0.value, dates: dates) }
        }
        return .long(
            patient: columns?.text("patient")?.value ?? "patient", instrument: columns?.text("instrument")?.value,
            total: columns?.text("total")?.value, items: columns?.texts("items").map(\.value) ?? [], dates: dates)
    }

    /// `date: COLUMN`, `date: 2026-01-05` or `date: {start: 2026-01-05, day-column: Day}`.
    private static func dates(_ fields: Fields, _ columns: Fields?) -> OutcomeMapping.Dates? {
        let format = fields.text("date-format")
        if let format, DateFormat(format.value) == nil {
            fields.log.report(
                ReadingRules.wrongValue, "\(format.value) is no date format", help: "use yyyy, MM and dd, such as dd/MM/yyyy",
                at: format.location)
            return nil
        }
        guard let columns, let node = columns.node("date") else { return .column("date", format: format?.value ?? "yyyy-MM-dd") }
        if case .mapping = node.content {
            guard let part = columns.fields("date", "a date", keys: ["start", "day-column"]) else { return nil }
            part.require("start")
            part.require("day-column")
            guard let start = part.day("start"), let column = part.text("day-column") else { return nil }
            return .offset(start: start.value, column: column.value)
        }
        guard let text = columns.text("date") else { return nil }
        if let day = Day(text.value) { return .fixed(day) }
        return .column(text.value, format: format?.value ?? "yyyy-MM-dd")
    }

    /// `{bdi_s0: 0 weeks, bdi_s1: 1 week}`.
    private static func times(_ fields: Fields) -> [OutcomeMapping.Time]? {
        guard let node = fields.node("times") else { return nil }
        guard case .mapping(let entries) = node.content else {
            fields.wrong(node, "times", "a mapping from columns to times", help: "write {s0: 0 weeks, s1: 1 week}")
            return nil
        }
        return fields.log.firstOfEach(entries).compactMap { entry in
            guard case .scalar(let text, _) = entry.value.content, let days = days(text) else {
                fields.wrong(entry.value, entry.key, "a time", help: "write 0 weeks, 1 week or 10 days")
                return nil
            }
            return OutcomeMapping.Time(column: entry.key, days: days)
        }
    }

    private static func days(_ text: String) -> Int? {
        let parts = text.split(separator: " ")
        guard parts.count == 2, let count = Int(parts[0]), (0...5000).contains(count) else { return nil }
        switch parts[1] {
        case "day", "days": return count
        case "week", "weeks": return 7 * count
        default: return nil
        }
    }
}
