import CareModel

/// The files of outcomes/: each in the standard long form, or as clinic.yml maps it.
struct OutcomeReading {
    let log: ReadingLog
    let withFractions: Set<String>
    var administrations: [AdministrationDraft] = []

    static func read(_ reader: ClinicReader, clinic: ClinicDraft) -> (byPatient: [String: [AdministrationDraft]], findings: [Finding]) {
        var byPatient: [String: [AdministrationDraft]] = [:]
        var findings: [Finding] = []
        let withFractions = Set(clinic.instruments.values.lazy.filter(\.allowsFractions).map(\.id))
        let mapped = Dictionary(grouping: clinic.outcomeMappings, by: \.file)
        for mapping in clinic.outcomeMappings where !reader.files.contains(mapping.file) {
            findings.append(
                Finding(
                    ReadingRules.unknownReference, "there is no file \(mapping.file.shortened)", help: "correct file:, or add the file",
                    at: mapping.location))
        }
        for file in reader.outcomeFiles(in: clinic) {
            let shapes: [OutcomeMapping?] = mapped[file] ?? [nil]
            for mapping in shapes {
                var reading = OutcomeReading(log: ReadingLog(file: file), withFractions: withFractions)
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
        CSVTable.read(bytes) { cells in
            if isFirst {
                isFirst = false
                columns = OutcomeColumns(header: cells, mapping: mapping, withFractions: withFractions, in: log)
            } else {
                columns?.read(cells, into: &administrations, log)
            }
        } problem: { problem in
            // A header that cannot be read leaves the rows without meaning; they are not read as if they were the header.
            isFirst = false
            log.report(ReadingRules.unreadableRow, problem.message, help: problem.help, at: log.location(problem.line, problem.column))
        }
        if isFirst {
            log.report(
                ReadingRules.unreadableRow, "the file has no rows", help: "begin with patient,date,instrument,total", at: log.location(1, 1)
            )
        }
    }
}
