public import CareModel

/// A score file by itself, outside any clinic folder: in the standard long form, or of one instrument with the columns
/// `patient,date` and `total` or `item1` to the last item.
public struct PlainScoreFile: Sendable {
    public enum Problem: Error, Sendable, Hashable {
        /// No column says which instrument the scores are of, and the caller did not either.
        case noInstrument
    }

    /// As the caller named it.
    public let file: String
    public let bytes: [UInt8]

    public init(_ bytes: [UInt8], file: String) {
        self.bytes = bytes
        self.file = file
    }

    /// Reads a file from disk.
    public init(path: String) throws(FolderError) {
        self.init(try DiskFile.bytes(of: path, named: path, limit: DiskFolder.tableLimit), file: path)
    }

    /// Reads all rows. A row that cannot be read is a finding; the others are kept.
    ///
    /// - Parameters:
    ///   - instrument: the one that all rows are of where no column says so; where one does, rows of others are left out.
    ///   - instruments: all that rows may name.
    public func administrations(
        of instrument: Instrument?, instruments: [String: Instrument]
    ) throws(Problem) -> (rows: [AdministrationDraft], leftOut: Int, findings: [Finding]) {
        let log = ReadingLog(file: file)
        guard let text = ClinicReader.text(in: bytes, log) else { return ([], 0, log.findings) }
        let withFractions = Set(instruments.values.lazy.filter(\.allowsFractions).map(\.id))
        var read = RowsByPatient()
        var columns: OutcomeColumns?
        var isFirst = true
        var isUnnamed = false
        CSVTable.read(text) { cells in
            guard isFirst else {
                columns?.read(cells, into: &read, log)
                return
            }
            isFirst = false
            if cells.contains(where: { $0.string.trimmingSpaces() == "instrument" }) {
                columns = OutcomeColumns(header: cells, mapping: nil, withFractions: withFractions, in: log)
            } else if let instrument {
                columns = OutcomeColumns(header: cells, plain: instrument, in: log)
            } else {
                isUnnamed = true
            }
        } problem: { problem in
            isFirst = false
            log.report(problem)
        }
        if isUnnamed { throw .noInstrument }
        let rows = read.all
        guard let instrument else { return (rows, 0, log.findings) }
        let wanted = [instrument.id] + instrument.variants.map(\.id)
        let kept = rows.filter { wanted.contains($0.instrument) }
        return (kept, rows.count - kept.count, log.findings)
    }
}
