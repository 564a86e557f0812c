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
        /// Counted in bytes from 1, which is what editors show for such files.
        var column: Int

        var string: String { String(decoding: text, as: UTF8.self) }
        var isBlank: Bool { text.allSatisfy { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") } }
    }

    /// Where a quoted cell has no end.
    struct UnclosedQuote: Error {
        var line: Int
        var column: Int
    }

    /// Calls `row` for every row that is not empty, in order.
    static func read(_ bytes: ArraySlice<UInt8>, row: ([Cell]) -> Void) throws(UnclosedQuote) {
        let comma = UInt8(ascii: ","), quote = UInt8(ascii: "\""), newline = UInt8(ascii: "\n"), carriage = UInt8(ascii: "\r")
        var cells: [Cell] = []
        var line = 1
        var lineStart = bytes.startIndex
        var position = bytes.startIndex
        let end = bytes.endIndex
        while position < end {
            let column = position - lineStart + 1
            let cellLine = line
            if bytes[position] == quote {
                let (text, after) = try quoted(bytes, from: position, line: &line, lineStart: &lineStart, column: column)
                cells.append(Cell(text: text, line: cellLine, column: column))
                position = after
            } else {
                let start = position
                while position < end, bytes[position] != comma, bytes[position] != newline { position += 1 }
                var stop = position
                if stop > start, bytes[stop - 1] == carriage, position == end || bytes[position] == newline { stop -= 1 }
                cells.append(Cell(text: bytes[start..<stop], line: cellLine, column: column))
            }
            // What stands between a closing quote and the next comma belongs to nobody; a carriage return is the line's end.
            while position < end, bytes[position] != comma, bytes[position] != newline { position += 1 }
            guard position < end, bytes[position] == comma else {
                emit(&cells, row)
                position += 1
                line += 1
                lineStart = position
                continue
            }
            position += 1
            if position == end || bytes[position] == newline || bytes[position] == carriage {
                cells.append(Cell(text: bytes[position..<position], line: line, column: position - lineStart + 1))
                while position < end, bytes[position] != newline { position += 1 }
                emit(&cells, row)
                position += 1
                line += 1
                lineStart = position
            }
        }
    }

    private static func emit(_ cells: inout [Cell], _ row: ([Cell]) -> Void) {
        if cells.count > 1 || cells.first.map({ !$0.isBlank }) ?? false { row(cells) }
        cells.removeAll(keepingCapacity: true)
    }

    private static func quoted(
        _ bytes: ArraySlice<UInt8>, from start: Int, line: inout Int, lineStart: inout Int, column: Int
    ) throws(UnclosedQuote) -> (ArraySlice<UInt8>, after: Int) {
        let quote = UInt8(ascii: "\"")
        let firstLine = line
        var position = start + 1
        var isDoubled = false
        while position < bytes.endIndex {
            if bytes[position] == quote {
                if position + 1 < bytes.endIndex, bytes[position + 1] == quote {
                    isDoubled = true
                    position += 2
                    continue
                }
                let raw = bytes[start + 1..<position]
                return (isDoubled ? undoubled(raw) : raw, position + 1)
            }
            if bytes[position] == UInt8(ascii: "\n") {
                line += 1
                lineStart = position + 1
            }
            position += 1
        }
        throw UnclosedQuote(line: firstLine, column: column)
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
