import CareModel

/// Reads the rows that nearly all outcome files are made of: an id, a day, an instrument and whole numbers, without a quote.
///
/// A row that has anything else is left to `CSVTable` and `OutcomeColumns`, which alone say what is wrong with it.
struct PlainRows {
    private let bytes: UnsafeBufferPointer<UInt8>
    private let width: Int
    /// Where the cells of the row begin, and where one behind the last would.
    private var starts: [Int]
    private var lastPatient = (range: 0..<0, text: "")
    private var lastInstrument = (range: 0..<0, text: "")

    init(_ bytes: UnsafeBufferPointer<UInt8>, width: Int) {
        self.bytes = bytes
        self.width = width
        starts = []
        starts.reserveCapacity(width + 1)
    }

    /// Whether the line has as many cells as the header.
    private(set) var hasAllCells = false

    /// Finds the cells of the line that begins at `start`.
    ///
    /// - Returns: the line's end.
    mutating func cut(from start: Int) -> Int {
        starts.removeAll(keepingCapacity: true)
        starts.append(start)
        var index = start
        while index < bytes.count, bytes[index] != UInt8(ascii: "\n") {
            // More cells than the header has are not counted, only seen.
            if bytes[index] == UInt8(ascii: ","), starts.count <= width { starts.append(index + 1) }
            index += 1
        }
        let hasReturn = index > start && bytes[index - 1] == UInt8(ascii: "\r")
        hasAllCells = starts.count == width
        starts.append((hasReturn ? index - 1 : index) + 1)
        return index
    }

    private func range(_ cell: Int) -> Range<Int> { starts[cell]..<max(starts[cell], starts[cell + 1] - 1) }

    private func cell(_ cell: Int) -> UnsafeBufferPointer<UInt8> { UnsafeBufferPointer(rebasing: bytes[range(cell)]) }

    /// A patient's id; nil where it may be none.
    mutating func patient(_ cell: Int) -> String? {
        if let text = PlainRows.again(range(cell), lastPatient, bytes) { return text }
        let written = self.cell(cell)
        // 7.0 is the 7 of a spreadsheet.
        guard SafeID.isSafe(written), !written.contains(UInt8(ascii: ".")) else { return nil }
        lastPatient = (range(cell), String(decoding: written, as: UTF8.self))
        return lastPatient.text
    }

    /// What stands in a cell without spaces around it.
    mutating func instrument(_ cell: Int) -> String? {
        if let text = PlainRows.again(range(cell), lastInstrument, bytes) { return text }
        let written = self.cell(cell)
        guard SafeID.isSafe(written) else { return nil }
        lastInstrument = (range(cell), String(decoding: written, as: UTF8.self))
        return lastInstrument.text
    }

    func day(_ cell: Int, _ format: DateFormat) -> Day? { format.day(self.cell(cell)) }

    /// A whole number of up to four digits; `.some(nil)` for an empty cell; nil for anything else.
    func number(_ cell: Int) -> Double?? {
        let digits = self.cell(cell)
        if digits.isEmpty { return .some(nil) }
        guard digits.count <= 4 else { return nil }
        var value = 0
        for digit in digits {
            guard digit >= 0x30, digit <= 0x39 else { return nil }
            value = value * 10 + Int(digit - 0x30)
        }
        return Double(value)
    }

    private static func again(
        _ range: Range<Int>, _ last: (range: Range<Int>, text: String), _ bytes: UnsafeBufferPointer<UInt8>
    ) -> String? {
        guard !range.isEmpty, range.count == last.range.count, bytes[range].elementsEqual(bytes[last.range]) else { return nil }
        return last.text
    }
}

extension OutcomeColumns {
    /// Looks through rows in which no cell is quoted: what is wrong with them is reported, plain ones are only found.
    func runs(in bytes: ArraySlice<UInt8>, firstLine: Int, _ log: ReadingLog) -> [OutcomeRows.Run] {
        var runs: [OutcomeRows.Run] = []
        eachLine(of: bytes, firstLine: firstLine) { line, range, row in
            guard let patient = plainPatient(&row) else {
                var rows = RowsByPatient()
                CSVTable.read(bytes[range], firstLine: line) {
                    read($0, into: &rows, log)
                } problem: {
                    log.report($0)
                }
                runs += rows.runs
                return
            }
            if let last = runs.last, last.patient == patient, case .written(let before, let first) = last.rows,
                before.upperBound == range.lowerBound
            {
                runs[runs.count - 1].rows = .written(before.lowerBound..<range.upperBound, line: first)
            } else {
                runs.append(OutcomeRows.Run(patient, .written(range, line: line)))
            }
        }
        return runs
    }

    /// Reads rows of which `runs(in:firstLine:_:)` said that they are plain.
    func read(_ bytes: ArraySlice<UInt8>, firstLine: Int, into rows: inout [AdministrationDraft], file: String) {
        eachLine(of: bytes, firstLine: firstLine) { line, _, row in
            guard let found = administration(&row, at: SourceLocation(file: file, line: line, column: 1)) else { return }
            rows.append(found)
        }
    }

    /// Calls `use` with each line's number, its bytes with the line's end, and its cells.
    private func eachLine(of bytes: ArraySlice<UInt8>, firstLine: Int, _ use: (Int, Range<Int>, inout PlainRows) -> Void) {
        bytes.withUnsafeBufferPointer { buffer in
            var row = PlainRows(buffer, width: width)
            var start = 0
            var line = firstLine
            while start < buffer.count {
                let next = min(row.cut(from: start) + 1, buffer.count)
                use(line, bytes.startIndex + start..<bytes.startIndex + next, &row)
                start = next
                line += 1
            }
        }
    }

    /// Whose row it is; nil where `administration(_:at:)` would not read it.
    private func plainPatient(_ row: inout PlainRows) -> String? {
        guard row.hasAllCells, case .long(let patient, let instrument, let total, let items, .column(let date, let format)) = shape,
            let id = row.patient(patient), row.day(date, format) != nil
        else { return nil }
        if case .column(let column) = instrument, row.instrument(column) == nil { return nil }
        for index in items.indices where row.number(items[index]) == nil { return nil }
        if let total, row.number(total) == nil { return nil }
        return id
    }

    private func administration(_ row: inout PlainRows, at place: SourceLocation) -> AdministrationDraft? {
        guard row.hasAllCells, case .long(let patient, let instrument, let total, let items, .column(let date, let format)) = shape,
            let id = row.patient(patient), let day = row.day(date, format)
        else { return nil }
        let name: String
        switch instrument {
        case .fixed(let fixed): name = fixed
        case .column(let column):
            guard let written = row.instrument(column) else { return nil }
            name = written
        }
        var answers: [Double?] = []
        answers.reserveCapacity(items.count)
        for item in items {
            guard let answer = row.number(item) else { return nil }
            answers.append(answer)
        }
        var given: Double?
        if let total {
            guard let written = row.number(total) else { return nil }
            given = written
        }
        return AdministrationDraft(patient: id, day: day, instrument: name, total: given, items: answers, location: place)
    }
}
