import CareModel

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// Reads the rows that nearly all outcome files are made of: an id, a day, an instrument and whole numbers, without a quote.
///
/// A row that has anything else is left to `CSVTable` and `OutcomeColumns`, which alone say what is wrong with it.
struct PlainRows {
    /// What the cells of a column are.
    enum Cell: UInt8, Sendable {
        case other, patient, date, instrument, total, item
    }

    /// What the cells of a row are, in order.
    struct Layout: Sendable {
        var cells: [Cell]
        var format: DateFormat
        var items: Int

        /// Nil where rows cannot be read from left to right: a cell has two meanings, or items stand in another order.
        init?(_ shape: OutcomeColumns.Shape, width: Int) {
            guard case .long(let patient, let instrument, let total, let items, .column(let date, let format)) = shape else { return nil }
            var cells = [Cell](repeating: .other, count: width)
            var uses: [(Int, Cell)] = [(patient, .patient), (date, .date)]
            if case .column(let column) = instrument { uses.append((column, .instrument)) }
            if let total { uses.append((total, .total)) }
            uses += items.map { ($0, .item) }
            for (column, cell) in uses {
                guard cells.indices.contains(column), cells[column] == .other else { return nil }
                cells[column] = cell
            }
            guard items.indices.dropFirst().allSatisfy({ items[$0 - 1] < items[$0] }) else { return nil }
            self.cells = cells
            self.format = format
            self.items = items.count
        }
    }

    private let bytes: UnsafeBufferPointer<UInt8>
    private let layout: Layout
    private let keepsAnswers: Bool
    private var patientRange = 0..<0
    private var instrumentRange = 0..<0

    // What the last row said.
    private(set) var patient = ""
    /// Whether it is of the same patient as the one before.
    private(set) var isAgain = false
    private(set) var instrument = ""
    private(set) var day = Day(number: 0)
    private(set) var total: Double?
    private(set) var answers: [Double?] = []

    /// - Parameter keepsAnswers: false where rows are only looked through.
    init(_ bytes: UnsafeBufferPointer<UInt8>, _ layout: Layout, keepsAnswers: Bool) {
        self.bytes = bytes
        self.layout = layout
        self.keepsAnswers = keepsAnswers
    }

    /// The end of the line that begins at `start`.
    static func lineEnd(in bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
        guard let base = bytes.baseAddress, let found = memchr(base + start, Int32(UInt8(ascii: "\n")), bytes.count - start)
        else { return bytes.count }
        return UnsafeRawPointer(found) - UnsafeRawPointer(base)
    }

    /// Reads the row that begins at `start`.
    ///
    /// - Returns: the line's end; nil where the row is not plain.
    mutating func read(from start: Int) -> Int? {
        var index = start
        var answers: [Double?] = []
        if keepsAnswers { answers.reserveCapacity(layout.items) }
        guard layout.cells.withUnsafeBufferPointer({ read($0, from: &index, into: &answers) }) else { return nil }
        if keepsAnswers { self.answers = answers }
        return end(at: index)
    }

    /// The line's end, where that is what comes next.
    private func end(at position: Int) -> Int? {
        var index = position
        if index < bytes.count, bytes[index] == UInt8(ascii: "\r") { index += 1 }
        return index == bytes.count || bytes[index] == UInt8(ascii: "\n") ? index : nil
    }

    /// Whether all cells of a row are plain.
    private mutating func read(
        _ cells: UnsafeBufferPointer<Cell>, from start: inout Int, into answers: inout [Double?]
    ) -> Bool {
        let last = cells.count - 1
        var index = start
        defer { start = index }
        var column = 0
        while column <= last {
            switch cells[column] {
            case .item:
                // A digit and a comma are nearly all that there is.
                if column < last, index + 1 < bytes.count, bytes[index] &- 0x30 < 10, bytes[index + 1] == UInt8(ascii: ",") {
                    if keepsAnswers { answers.append(Double(bytes[index] &- 0x30)) }
                    index += 2
                    column += 1
                    continue
                }
                guard let number = number(&index) else { return false }
                if keepsAnswers { answers.append(number) }
            case .total:
                guard let number = number(&index) else { return false }
                total = number
            case .patient: guard readPatient(&index, isLast: column == last) else { return false }
            case .date: guard readDay(&index, isLast: column == last) else { return false }
            case .instrument: guard readInstrument(&index, isLast: column == last) else { return false }
            case .other: index = cellEnd(from: index, isLast: column == last)
            }
            if column < last {
                guard index < bytes.count, bytes[index] == UInt8(ascii: ",") else { return false }
                index += 1
            }
            column += 1
        }
        return true
    }

    /// A comma, or the line's end without its carriage return.
    private func cellEnd(from start: Int, isLast: Bool) -> Int {
        var index = start
        while index < bytes.count, bytes[index] != UInt8(ascii: ","), bytes[index] != UInt8(ascii: "\n") { index += 1 }
        return isLast && index > start && bytes[index - 1] == UInt8(ascii: "\r") ? index - 1 : index
    }

    /// A whole number of up to four digits; `.some(nil)` for an empty cell; nil for anything else.
    private func number(_ index: inout Int) -> Double?? {
        let start = index
        var value = 0
        while index < bytes.count, bytes[index] &- 0x30 < 10, index - start < 5 {
            value = value * 10 + Int(bytes[index] &- 0x30)
            index += 1
        }
        guard index - start <= 4 else { return nil }
        return index == start ? .some(nil) : Double(value)
    }

    private mutating func readPatient(_ index: inout Int, isLast: Bool) -> Bool {
        isAgain = isSame(as: patientRange, at: index, isLast: isLast)
        if isAgain {
            index += patientRange.count
            return true
        }
        let end = cellEnd(from: index, isLast: isLast)
        let written = UnsafeBufferPointer(rebasing: bytes[index..<end])
        // 7.0 is the 7 of a spreadsheet.
        guard SafeID.isSafe(written), !written.contains(UInt8(ascii: ".")) else { return false }
        patientRange = index..<end
        patient = String(decoding: written, as: UTF8.self)
        index = end
        return true
    }

    private mutating func readInstrument(_ index: inout Int, isLast: Bool) -> Bool {
        if isSame(as: instrumentRange, at: index, isLast: isLast) {
            index += instrumentRange.count
            return true
        }
        let end = cellEnd(from: index, isLast: isLast)
        let written = UnsafeBufferPointer(rebasing: bytes[index..<end])
        guard SafeID.isSafe(written) else { return false }
        instrumentRange = index..<end
        instrument = String(decoding: written, as: UTF8.self)
        index = end
        return true
    }

    /// Whether the cell that begins at `start` is written like one before.
    private func isSame(as other: Range<Int>, at start: Int, isLast: Bool) -> Bool {
        guard !other.isEmpty, start + other.count <= bytes.count else { return false }
        var offset = 0
        while offset < other.count {
            if bytes[start + offset] != bytes[other.lowerBound + offset] { return false }
            offset += 1
        }
        let end = start + other.count
        return end == bytes.count || bytes[end] == UInt8(ascii: ",") || bytes[end] == UInt8(ascii: "\n")
            || isLast && bytes[end] == UInt8(ascii: "\r") && (end + 1 == bytes.count || bytes[end + 1] == UInt8(ascii: "\n"))
    }

    private mutating func readDay(_ index: inout Int, isLast: Bool) -> Bool {
        if layout.format.isStandard, index + 10 < bytes.count, bytes[index] != 0x30 || bytes[index + 1] != 0x30,
            bytes[index + 10] == UInt8(ascii: ",") || bytes[index + 10] == UInt8(ascii: "\n"),
            let day = Day(utf8: UnsafeBufferPointer(rebasing: bytes[index..<index + 10]))
        {
            self.day = day
            index += 10
            return true
        }
        let end = cellEnd(from: index, isLast: isLast)
        guard let day = layout.format.day(UnsafeBufferPointer(rebasing: bytes[index..<end])) else { return false }
        self.day = day
        index = end
        return true
    }
}

extension OutcomeColumns {
    /// Looks through rows in which no cell is quoted: what is wrong with them is reported, plain ones are only found.
    func runs(in bytes: ArraySlice<UInt8>, firstLine: Int, _ log: ReadingLog) -> [OutcomeRows.Run] {
        var runs: [OutcomeRows.Run] = []
        bytes.withUnsafeBufferPointer { buffer in
            var row = layout.map { PlainRows(buffer, $0, keepsAnswers: false) }
            // The run of plain rows that is not ended yet.
            var open: (patient: String, range: Range<Int>, line: Int)?
            func close() {
                if let run = open { runs.append(OutcomeRows.Run(run.patient, .written(run.range, line: run.line))) }
                open = nil
            }
            var start = 0
            var line = firstLine
            while start < buffer.count {
                let plainEnd = row?.read(from: start)
                let next = min((plainEnd ?? PlainRows.lineEnd(in: buffer, from: start)) + 1, buffer.count)
                let range = bytes.startIndex + start..<bytes.startIndex + next
                if plainEnd != nil, let row {
                    if row.isAgain, let run = open, run.range.upperBound == range.lowerBound {
                        open?.range = run.range.lowerBound..<range.upperBound
                    } else {
                        close()
                        open = (row.patient, range, line)
                    }
                } else {
                    close()
                    var rows = RowsByPatient()
                    CSVTable.read(bytes[range], firstLine: line) {
                        read($0, into: &rows, log)
                    } problem: {
                        log.report($0)
                    }
                    runs += rows.runs
                }
                start = next
                line += 1
            }
            close()
        }
        return runs
    }

    /// Reads rows of which `runs(in:firstLine:_:)` said that they are plain.
    func read(_ bytes: ArraySlice<UInt8>, firstLine: Int, into rows: inout [AdministrationDraft], file: SourceFile) {
        guard let layout else { return }
        bytes.withUnsafeBufferPointer { buffer in
            var row = PlainRows(buffer, layout, keepsAnswers: true)
            var start = 0
            var line = firstLine
            // A row has at least two bytes for each cell, or nearly so.
            rows.reserveCapacity(rows.count + buffer.count / (2 * width) + 1)
            let fixed = fixedInstrument
            while start < buffer.count {
                let end = row.read(from: start)
                if end != nil {
                    rows.append(
                        AdministrationDraft(
                            patient: row.patient, day: row.day, instrument: fixed ?? row.instrument, total: row.total,
                            items: row.answers, location: SourceLocation(file, line: line, column: 1)))
                }
                start = (end ?? PlainRows.lineEnd(in: buffer, from: start)) + 1
                line += 1
            }
        }
    }
}
