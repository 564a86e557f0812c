import CareModel

/// The files of outcomes/: each in the standard long form, or as clinic.yml maps it.
struct OutcomeReading {
    let log: ReadingLog
    let withFractions: Set<String>
    var rows = RowsByPatient()

    /// - Parameter jobs: how many parts of a file may be read at the same time.
    static func read(
        _ reader: ClinicReader, clinic: ClinicDraft, jobs: Int = 1
    ) -> (rows: OutcomeRows, findings: [Finding]) {
        var rows = OutcomeRows()
        var findings: [Finding] = []
        let withFractions = Set(clinic.instruments.values.lazy.filter(\.allowsFractions).map(\.id))
        let mapped = Dictionary(grouping: clinic.outcomeMappings, by: \.file)
        if !mapped.isEmpty {
            let files = Set(reader.files)
            for mapping in clinic.outcomeMappings where !files.contains(mapping.file) {
                findings.append(
                    Finding(
                        ReadingRules.unknownReference, "there is no file \(mapping.file.shortened)",
                        help: "correct file:, or add the file", at: mapping.location))
            }
        }
        for file in reader.outcomeFiles(in: clinic) {
            let shapes: [OutcomeMapping?] = mapped[file] ?? [nil]
            for mapping in shapes {
                for part in read(file, mapping, from: reader, withFractions: withFractions, jobs: jobs) {
                    rows.add(part.runs, of: part.source)
                    findings += part.findings
                }
            }
        }
        return (rows, findings)
    }

    /// What one part of a file said.
    private struct Part: Sendable {
        var runs: [OutcomeRows.Run] = []
        var source: OutcomeRows.Source?
        var findings: [Finding] = []
    }

    private static func read(
        _ file: String, _ mapping: OutcomeMapping?, from reader: ClinicReader, withFractions: Set<String>, jobs: Int
    ) -> [Part] {
        let log = ReadingLog(file: file)
        guard let bytes = reader.text(file, log) else { return [Part(findings: log.findings)] }
        var columns: OutcomeColumns?
        var isFirst = true
        let parts = CSVParts(bytes)
        // The header, or all rows of a file that cannot be parted.
        var head = OutcomeReading(log: log, withFractions: withFractions)
        CSVTable.read(parts.head) { cells in
            if isFirst {
                isFirst = false
                columns = OutcomeColumns(header: cells, mapping: mapping, withFractions: withFractions, in: log)
            } else {
                columns?.read(cells, into: &head.rows, log)
            }
        } problem: { problem in
            // A header that cannot be read leaves the rows without meaning; they are not read as if they were the header.
            isFirst = false
            log.report(problem)
        }
        if isFirst {
            log.report(
                ReadingRules.unreadableRow, "the file has no rows", help: "begin with patient,date,instrument,total", at: log.location(1, 1)
            )
        }
        let first = Part(runs: head.rows.runs, findings: log.findings)
        guard !parts.rest.isEmpty else { return [first] }
        guard let columns else {
            // Only what no row can be is said of rows whose columns are not known.
            for part in parts.rest {
                CSVTable.read(part.bytes, firstLine: part.line) { _ in
                } problem: {
                    log.report($0)
                }
            }
            return [Part(runs: head.rows.runs, findings: log.findings)]
        }
        return [first]
            + Parallel.map(count: parts.rest.count, jobs: jobs) { index in
                let part = parts.rest[index]
                let log = ReadingLog(file: file)
                let runs = columns.runs(in: part.bytes, firstLine: part.line, log)
                return Part(
                    runs: runs, source: OutcomeRows.Source(file: log.source, bytes: part.bytes, columns: columns), findings: log.findings)
            }
    }
}

extension ReadingLog {
    func report(_ problem: CSVTable.Problem) {
        report(ReadingRules.unreadableRow, problem.message, help: problem.help, at: location(problem.line, problem.column))
    }
}
