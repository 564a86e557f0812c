/// A line of a file and a caret below the place that a finding means, ready for a terminal.
struct SourceExcerpt: Equatable {
    let line: String
    /// Spaces and a `^`; nil when the finding has no column.
    let caret: String?

    /// The widest line that is shown whole. A letter to a patient may be one line of a thousand words.
    private static let widest = 120
    private static let tabStop = 4

    /// - Parameter column: counts Unicode scalars from 1; a column beyond the end stands just behind it.
    init(of text: String, column: Int) {
        let cells = SourceExcerpt.cells(of: text.hasSuffix("\r") ? String(text.dropLast()) : text)
        guard column > 0 else {
            line = SourceExcerpt.cut(cells, around: 0).line
            caret = nil
            return
        }
        // The last character that begins at or before the column: it may be one of several scalars.
        var meant = cells.count
        var passed = 0
        for (index, cell) in cells.enumerated() {
            if passed + cell.scalars >= column {
                meant = index
                break
            }
            passed += cell.scalars
        }
        let shown = SourceExcerpt.cut(cells, around: meant)
        line = shown.line
        caret = String(repeating: " ", count: shown.widthBefore) + "^"
    }

    private struct Cell {
        var text: String
        var width: Int
        var scalars: Int
    }

    private static func cells(of text: String) -> [Cell] {
        var cells: [Cell] = []
        var width = 0
        for character in text {
            let cell: Cell
            if character == "\t" {
                let spaces = tabStop - width % tabStop
                cell = Cell(text: String(repeating: " ", count: spaces), width: spaces, scalars: 1)
            } else if character.unicodeScalars.contains(where: PlainLine.isUnsafe) {
                let scalars = character.unicodeScalars.count
                cell = Cell(text: "\u{FFFD}", width: 1, scalars: scalars)
            } else {
                cell = Cell(
                    text: String(character), width: DisplayWidth.of(character), scalars: character.unicodeScalars.count)
            }
            cells.append(cell)
            width += cell.width
        }
        return cells
    }

    /// The part of the line that fits, with the meant cell in it, and the width of what is shown before that cell.
    private static func cut(_ cells: [Cell], around meant: Int) -> (line: String, widthBefore: Int) {
        let total = cells.reduce(0) { $0 + $1.width }
        if total <= widest {
            return (cells.map(\.text).joined(), cells[..<min(meant, cells.count)].reduce(0) { $0 + $1.width })
        }
        // A third of the room before the place, the rest after it.
        var first = min(meant, cells.count)
        var before = 0
        while first > 0, before + cells[first - 1].width <= widest / 3 {
            first -= 1
            before += cells[first].width
        }
        var end = min(meant, cells.count)
        var width = before
        while end < cells.count, width + cells[end].width <= widest {
            width += cells[end].width
            end += 1
        }
        let head = first > 0 ? "…" : ""
        let tail = end < cells.count ? "…" : ""
        return (head + cells[first..<end].map(\.text).joined() + tail, before + head.count)
    }
}
