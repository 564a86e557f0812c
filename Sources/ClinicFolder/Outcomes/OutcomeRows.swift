public import CareModel

/// The rows of all outcome files, by patient.
///
/// Plain ones stay as they are written, and are read again when somebody asks for them: two hundred thousand rows would take
/// fifty megabytes and as long to store as to read.
public struct OutcomeRows: Sendable {
    /// Rows of one patient that stand together in a file.
    struct Run: Sendable {
        var patient: String
        var rows: Rows
        /// The next run of the same patient.
        fileprivate var next: Int?

        init(_ patient: String, _ rows: Rows) {
            self.patient = patient
            self.rows = rows
        }
    }

    enum Rows: Sendable {
        case read([AdministrationDraft])
        /// Places in the bytes of a source, and the line of the file on which they begin.
        case written(Range<Int>, line: Int)
    }

    /// A part of a file.
    struct Source: Sendable {
        var file: SourceFile
        var bytes: ArraySlice<UInt8>
        var columns: OutcomeColumns
    }

    private var runs: [(run: Run, source: Int)] = []
    private var sources: [Source?] = []
    private var ends: [String: (first: Int, last: Int)] = [:]

    /// Adds what stands in one part of a file behind all that was added before.
    mutating func add(_ more: [Run], of source: Source?) {
        sources.append(source)
        runs.reserveCapacity(runs.count + more.count)
        for run in more {
            let position = runs.count
            runs.append((run, sources.count - 1))
            if let last = ends[run.patient]?.last {
                runs[last].run.next = position
                ends[run.patient]?.last = position
            } else {
                ends[run.patient] = (position, position)
            }
        }
    }

    /// Everybody of whom there is a row, in no order.
    public var patients: some Sequence<String> { ends.keys }

    /// In the order of the files and their lines; empty where there are none.
    public subscript(patient: String) -> [AdministrationDraft] {
        var result: [AdministrationDraft] = []
        var position = ends[patient]?.first
        while let current = position {
            switch runs[current].run.rows {
            case .read(let rows): result += rows
            case .written(let range, let line):
                guard let source = sources[runs[current].source] else { break }
                source.columns.read(source.bytes[range], firstLine: line, into: &result, file: source.file)
            }
            position = runs[current].run.next
        }
        return result
    }
}
