/// A table in the pipe form that GitHub reads: a paragraph whose second line is dashes and pipes.
///
/// CommonMark has no tables, so the tree holds a paragraph. Its source lines are cut at pipes (a pipe written `\|` is text,
/// even inside code), and each cell is parsed on its own as CommonMark.
struct PipeTable {
    struct Cell {
        var text: String
        /// From 1, in the source line.
        var column: Int
    }

    var header: [Cell]
    var rows: [[Cell]]
    /// Columns whose dashes end in a colon: numbers, set to the end.
    var isNumeric: [Bool]

    /// Nil when the lines are not a table.
    init?(lines: [Substring.UTF8View], firstColumn: Int) {
        guard lines.count >= 2, lines[0].contains(UInt8(ascii: "|")) else { return nil }
        let marks = PipeTable.cells(of: lines[1], from: 1)
        guard !marks.isEmpty, marks.allSatisfy({ PipeTable.isDelimiter($0.text) }) else { return nil }
        header = PipeTable.cells(of: lines[0], from: firstColumn)
        guard header.count == marks.count else { return nil }
        isNumeric = marks.map { $0.text.hasSuffix(":") && !$0.text.hasPrefix(":") }
        let width = marks.count
        rows = lines.dropFirst(2).map { line in
            var cells = Array(PipeTable.cells(of: line, from: 1).prefix(width))
            while cells.count < width { cells.append(Cell(text: "", column: 1)) }
            return cells
        }
    }

    private static func isDelimiter(_ text: String) -> Bool {
        var dashes = text[...]
        if dashes.first == ":" { dashes = dashes.dropFirst() }
        if dashes.last == ":" { dashes = dashes.dropLast() }
        return !dashes.isEmpty && dashes.utf8.allSatisfy { $0 == UInt8(ascii: "-") }
    }

    private static func cells(of line: Substring.UTF8View, from firstColumn: Int) -> [Cell] {
        let pipe = UInt8(ascii: "|")
        var cells: [Cell] = []
        var bytes: [UInt8] = []
        var start = 0
        var index = 0
        var escaped = false
        for byte in line {
            if byte == pipe && !escaped {
                cells.append(cell(bytes, at: firstColumn + start))
                bytes = []
                start = index + 1
            } else {
                if byte == pipe, escaped { bytes.removeLast() }
                bytes.append(byte)
            }
            escaped = byte == UInt8(ascii: "\\") && !escaped
            index += 1
        }
        cells.append(cell(bytes, at: firstColumn + start))
        // Pipes at both ends of a line are a frame, not empty cells.
        if let last = cells.last, last.text.isEmpty { cells.removeLast() }
        if let first = cells.first, first.text.isEmpty { cells.removeFirst() }
        return cells
    }

    private static func cell(_ bytes: [UInt8], at column: Int) -> Cell {
        let blank = bytes.prefix { $0 == 0x20 || $0 == 0x09 }.count
        let text = bytes.dropFirst(blank).reversed().drop { $0 == 0x20 || $0 == 0x09 || $0 == 0x0D }.reversed()
        return Cell(text: String(decoding: Array(text), as: UTF8.self), column: column + blank)
    }
}
