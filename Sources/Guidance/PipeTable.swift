/// A table in the pipe form that GitHub reads: a row of a paragraph, a row of dashes and pipes below it, and all rows after it.
///
/// CommonMark has no tables, so the tree holds a paragraph. Its source lines are cut at pipes (a pipe written `\|` is text,
/// even inside code), and each cell is parsed on its own as CommonMark.
struct PipeTable {
    struct Cell {
        var text: String
        /// In bytes from 1, in the source line.
        var column: Int
    }

    /// By the colons of the row of dashes: `:--`, `:-:` and `--:`. Start and end follow the direction of the text.
    enum Alignment {
        case none, start, centre, end

        /// The class of the style sheet.
        var className: String? {
            switch self {
            case .none: nil
            case .start: "to-start"
            case .centre: "to-centre"
            case .end: "num"
            }
        }
    }

    /// How many lines of the paragraph come before the header.
    let leadingLines: Int
    let header: [Cell]
    /// Each as long as the header.
    let rows: [[Cell]]
    /// The cells of each row for which the header has no column.
    let excess: [[Cell]]
    let alignments: [Alignment]

    /// Nil when the lines hold no table. `offsets` are the bytes that stand before each line in its source line.
    init?(lines: [Substring.UTF8View], offsets: [Int]) {
        func cells(_ index: Int) -> [Cell] { PipeTable.cells(of: lines[index], after: offsets[index]) }
        func isHeader(_ index: Int) -> Bool {
            guard lines[index].contains(UInt8(ascii: "|")), let marks = PipeTable.alignments(lines[index + 1]) else { return false }
            return cells(index).count == marks.count
        }
        guard lines.count >= 2, let top = (0..<(lines.count - 1)).first(where: isHeader),
            let alignments = PipeTable.alignments(lines[top + 1])
        else { return nil }
        let width = alignments.count
        let all = ((top + 2)..<max(top + 2, lines.count)).map(cells)
        leadingLines = top
        header = cells(top)
        rows = all.map { Array($0.prefix(width)) + Array(repeating: Cell(text: "", column: 1), count: max(0, width - $0.count)) }
        excess = all.map { Array($0.dropFirst(width)) }
        self.alignments = alignments
    }

    /// Nil when the line is not a row of dashes.
    private static func alignments(_ line: Substring.UTF8View) -> [Alignment]? {
        let marks = cells(of: line, after: 0)
        guard !marks.isEmpty else { return nil }
        var alignments: [Alignment] = []
        for mark in marks {
            var dashes = mark.text.utf8[...]
            let opens = dashes.first == UInt8(ascii: ":")
            if opens { dashes = dashes.dropFirst() }
            let closes = dashes.last == UInt8(ascii: ":")
            if closes { dashes = dashes.dropLast() }
            guard !dashes.isEmpty, dashes.allSatisfy({ $0 == UInt8(ascii: "-") }) else { return nil }
            alignments.append(opens ? (closes ? .centre : .start) : closes ? .end : .none)
        }
        return alignments
    }

    private static func cells(of line: Substring.UTF8View, after offset: Int) -> [Cell] {
        let pipe = UInt8(ascii: "|")
        var cells: [Cell] = []
        var bytes: [UInt8] = []
        var start = 0
        var index = 0
        var escaped = false
        for byte in line {
            if byte == pipe && !escaped {
                cells.append(cell(bytes, at: offset + 1 + start))
                bytes = []
                start = index + 1
            } else {
                if byte == pipe, escaped { bytes.removeLast() }
                bytes.append(byte)
            }
            escaped = byte == UInt8(ascii: "\\") && !escaped
            index += 1
        }
        cells.append(cell(bytes, at: offset + 1 + start))
        // Pipes at both ends of a line are a frame, not empty cells.
        if let last = cells.last, last.text.isEmpty { cells.removeLast() }
        if let first = cells.first, first.text.isEmpty { cells.removeFirst() }
        return cells
    }

    private static func cell(_ bytes: [UInt8], at column: Int) -> Cell {
        func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 }
        let blank = bytes.prefix(while: isBlank).count
        let text = bytes.dropFirst(blank).reversed().drop(while: isBlank).reversed()
        return Cell(text: String(decoding: Array(text), as: UTF8.self), column: column + blank)
    }
}
