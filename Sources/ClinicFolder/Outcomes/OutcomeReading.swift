import CareModel

/// The files of outcomes/: each in the standard long form, or as clinic.yml maps it.
struct OutcomeReading {
    let log: ReadingLog
    var administrations: [AdministrationDraft] = []

    static func read(_ reader: ClinicReader, clinic: ClinicDraft) -> (byPatient: [String: [AdministrationDraft]], findings: [Finding]) {
        var byPatient: [String: [AdministrationDraft]] = [:]
        var findings: [Finding] = []
        let mapped = Dictionary(grouping: clinic.outcomeMappings, by: \.file)
        for (file, mappings) in mapped where !reader.files.contains(file) {
            findings += mappings.map { mapping in
                Finding(
                    ReadingRules.unknownReference, "there is no file \(file)", help: "correct file:, or add the file", at: mapping.location)
            }
        }
        for file in reader.files where mapped[file] != nil || file.hasPrefix("outcomes/") && file.hasSuffix(".csv") {
            let shapes: [OutcomeMapping?] = mapped[file] ?? [nil]
            for mapping in shapes {
                var reading = OutcomeReading(log: ReadingLog(file: file))
                reading.read(file, mapping, from: reader)
                for administration in reading.administrations { byPatient[administration.patient, default: []].append(administration) }
                findings += reading.log.findings
            }
        }
        return (byPatient, findings)
    }

    private mutating func read(_ file: String, _ mapping: OutcomeMapping?, from reader: ClinicReader) {
        guard let bytes = reader.text(file, log) else { return }
        var columns: OutcomeColumns?
        var isFirst = true
        do {
            try CSVTable.read(bytes) { cells in
                if isFirst {
                    isFirst = false
                    columns = OutcomeColumns(header: cells, mapping: mapping, in: log)
                } else {
                    columns?.read(cells, into: &administrations, log)
                }
            }
        } catch {
            log.report(
                ReadingRules.unreadableRow, "a quoted cell has no closing quote", help: "close it with \"",
                at: log.location(error.line, error.column))
        }
        if isFirst {
            log.report(
                ReadingRules.unreadableRow, "the file has no rows", help: "begin with patient,date,instrument,total", at: log.location(1, 1)
            )
        }
    }
}
