import CareModel

/// Finds columns by name in a header, and reports those that are not there.
struct HeaderSearch {
    private let cells: [CSVTable.Cell]
    private let names: [String]
    private let positions: [String: Int]
    private let log: ReadingLog
    private let mapping: OutcomeMapping?
    private(set) var hasFailed = false

    init(header: [CSVTable.Cell], log: ReadingLog, mapping: OutcomeMapping?) {
        cells = header
        names = header.map { $0.string.trimmingSpaces() }
        positions = Dictionary(names.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
        self.log = log
        self.mapping = mapping
        for (index, name) in names.enumerated() where !name.isEmpty && positions[name] != index {
            hasFailed = true
            log.report(
                ReadingRules.unreadableRow, "two columns are called \(name.shortened)", help: "rename one of them",
                at: log.location(header[index].line, header[index].column))
        }
    }

    func optional(_ name: String) -> Int? { positions[name] }

    mutating func required(_ name: String) -> Int? {
        if let position = positions[name] { return position }
        hasFailed = true
        let nearest = NearestWord.of(name, in: names)
        log.report(
            ReadingRules.unreadableRow, "there is no column \(name.shortened)",
            help: nearest.map { "did you mean \($0)?" }
                ?? (mapping == nil
                    ? "name the columns patient, date, instrument, total, or map them in clinic.yml"
                    : "the columns are \(names.joined(separator: ", ").shortened)"),
            at: mapping?.location ?? log.location(1, 1))
        return nil
    }

    mutating func fail(_ message: String, help: String) {
        hasFailed = true
        log.report(ReadingRules.unreadableRow, message, help: help, at: log.location(1, 1))
    }

    /// `item1` to `itemN`, in order.
    mutating func itemColumns() -> [Int] {
        var columns: [Int] = []
        while let column = positions["item\(columns.count + 1)"] { columns.append(column) }
        return columns
    }

    mutating func columns(withPrefix prefix: String) -> [(index: Int, patient: String)] {
        let found = names.enumerated().filter { $1.hasPrefix(prefix) }.map { (index: $0, patient: $1) }
        for (index, patient) in found where !SafeID.isSafe(patient) {
            hasFailed = true
            log.report(
                ReadingRules.unreadableRow, "this column's name cannot be a patient's id", help: "rename it to the id that the plan uses",
                at: log.location(cells[index].line, cells[index].column))
        }
        if found.isEmpty {
            hasFailed = true
            log.report(
                ReadingRules.unreadableRow, "no column begins with \(prefix.shortened)", help: "correct column-prefix",
                at: mapping?.location ?? log.location(1, 1))
        }
        return found
    }

    /// In the standard form, a column that nobody asked for is most likely misspelt.
    mutating func reportUnknown() {
        let known = ["patient", "date", "instrument", "total"]
        let items = itemColumns().count
        for (index, name) in names.enumerated() where !known.contains(name) {
            if let number = name.hasPrefix("item") ? Int(name.dropFirst(4)) : nil, (1...max(1, items)).contains(number), items > 0 {
                continue
            }
            hasFailed = true
            log.report(
                ReadingRules.unreadableRow, "the standard form has no column \(name.shortened)",
                help: NearestWord.of(name, in: known).map { "did you mean \($0)?" }
                    ?? "the columns are patient, date, instrument, total and item1 to itemN without a gap; map others in clinic.yml",
                at: log.location(cells[index].line, cells[index].column))
        }
    }
}
