import CareModel

/// A comma-separated file (RFC 4180) read over its bytes.
///
/// Our own reader, because findings need the line and the column of every cell, which SwiftCSV drops, and because
/// 200,000 rows must be read in well under a second, which its Character-wise parsing cannot do.
struct CSVTable {
    struct Cell {
        /// Without quotes.
        var text: ArraySlice<UInt8>
        var line: Int
        /// Counted in Unicode scalars from 1, as everywhere.
        var column: Int

        var string: String { String(decoding: text, as: UTF8.self) }
        var isBlank: Bool { text.allSatisfy { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") } }
    }

    /// Why a row cannot be read, and where.
    struct Problem {
        var message: String
        var help: String
        var line: Int
        var column: Int
    }

    /// More cells than spreadsheets have; a file with a longer row is something else.
    static let widest = 16_384

    private let bytes: ArraySlice<UInt8>
    private var position: Int
    private var line = 1
    private var column = 1

    private init(_ bytes: ArraySlice<UInt8>) {
        self.bytes = bytes
        position = bytes.startIndex
    }

    /// Calls `row` for every row that is not empty and `problem` for every row that cannot be read, in order.
    ///
    /// - Parameter firstLine: the line of the file on which `bytes` begin.
    static func read(_ bytes: ArraySlice<UInt8>, firstLine: Int = 1, row: ([Cell]) -> Void, problem: (Problem) -> Void) {
        var table = CSVTable(bytes)
        table.line = firstLine
        var cells: [Cell] = []
        while table.position < bytes.endIndex {
            cells.removeAll(keepingCapacity: true)
            if let found = table.readRow(into: &cells) {
                problem(found)
            } else if cells.contains(where: { !$0.isBlank }) {
                row(cells)
            }
        }
    }

    private mutating func readRow(into cells: inout [Cell]) -> Problem? {
        while true {
            guard cells.count < CSVTable.widest else {
                let problem = Problem(
                    message: "the row has more than \(CSVTable.widest) cells", help: "end each row with a line break", line: line,
                    column: column)
                skipLine()
                return problem
            }
            if position < bytes.endIndex, bytes[position] == UInt8(ascii: "\"") {
                if let problem = quotedCell(into: &cells) {
                    skipLine()
                    return problem
                }
            } else {
                plainCell(into: &cells)
            }
            guard position < bytes.endIndex, bytes[position] == UInt8(ascii: ",") else {
                skipLine()
                return nil
            }
            position += 1
            column += 1
        }
    }

    private mutating func skipLine() {
        while position < bytes.endIndex, bytes[position] != UInt8(ascii: "\n") { position += 1 }
        position += 1
        line += 1
        column = 1
    }

    private mutating func plainCell(into cells: inout [Cell]) {
        let start = position
        let startColumn = column
        while position < bytes.endIndex {
            let byte = bytes[position]
            if byte == UInt8(ascii: ",") || byte == UInt8(ascii: "\n") { break }
            if byte & 0xC0 != 0x80 { column += 1 }
            position += 1
        }
        var end = position
        let isLast = position == bytes.endIndex || bytes[position] == UInt8(ascii: "\n")
        if isLast, end > start, bytes[end - 1] == UInt8(ascii: "\r") { end -= 1 }
        cells.append(Cell(text: bytes[start..<end], line: line, column: startColumn))
    }

    /// Reads a quoted cell up to the comma or the line's end. After a problem the place is the cell's first line again.
    private mutating func quotedCell(into cells: inout [Cell]) -> Problem? {
        let before = self
        let quote = UInt8(ascii: "\"")
        advance()
        let start = position
        var isDoubled = false
        while position < bytes.endIndex {
            guard bytes[position] == quote else {
                advance()
                continue
            }
            let next = position + 1
            if next < bytes.endIndex, bytes[next] == quote {
                isDoubled = true
                advance()
                advance()
                continue
            }
            let raw = bytes[start..<position]
            advance()
            cells.append(Cell(text: isDoubled ? CSVTable.undoubled(raw) : raw, line: before.line, column: before.column))
            return textAfterQuote()
        }
        self = before
        return Problem(
            message: "a quoted cell has no closing quote", help: "close it with \"; a quote inside it is written twice", line: line,
            column: column)
    }

    private mutating func advance() {
        if bytes[position] == UInt8(ascii: "\n") {
            line += 1
            column = 1
        } else if bytes[position] & 0xC0 != 0x80 {
            column += 1
        }
        position += 1
    }

    /// Between a closing quote and the next comma only spaces may stand: `"1"5` is neither 1 nor 15.
    private mutating func textAfterQuote() -> Problem? {
        while position < bytes.endIndex {
            switch bytes[position] {
            case UInt8(ascii: ","), UInt8(ascii: "\n"): return nil
            case UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: "\r"): advance()
            default:
                return Problem(
                    message: "text stands behind a closing quote", help: "a quote inside a quoted cell is written twice", line: line,
                    column: column)
            }
        }
        return nil
    }

    private static func undoubled(_ raw: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        var result: [UInt8] = []
        var skip = false
        for byte in raw {
            if skip {
                skip = false
                continue
            }
            result.append(byte)
            skip = byte == UInt8(ascii: "\"")
        }
        return result[...]
    }
}
