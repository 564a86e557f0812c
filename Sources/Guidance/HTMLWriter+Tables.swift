internal import CCmark
internal import CareModel

extension HTMLWriter {
    /// Writes a paragraph as a table when its lines form one.
    mutating func writeTable(_ paragraph: Node) -> Bool {
        guard !lines.isEmpty, paragraph.line >= 1, paragraph.lastLine > paragraph.line, paragraph.lastLine <= lines.count else {
            return false
        }
        let own = (paragraph.line...paragraph.lastLine).map { HTMLWriter.withoutContainer(lines[$0 - 1]) }
        guard let table = PipeTable(lines: own.map(\.line), firstColumn: 1) else { return false }
        let title = result.headings.last?.text ?? ""
        result.html += "<div class=\"scroll\" role=\"region\" aria-label=\"\(HTMLText.escaped(title))\" tabindex=\"0\">\n<table>\n"
        result.html += "<thead><tr>"
        for (index, cell) in table.header.enumerated() {
            result.html += "<th scope=\"col\"" + (table.isNumeric[index] ? " class=\"num\">" : ">")
            writeCell(cell, line: paragraph.line, offset: own[0].offset)
            result.html += "</th>"
        }
        result.html += "</tr></thead>\n<tbody>\n"
        for (row, cells) in table.rows.enumerated() {
            result.html += "<tr>"
            for (index, cell) in cells.enumerated() {
                let tag = index == 0 ? "th" : "td"
                result.html += "<" + tag + (index == 0 ? " scope=\"row\"" : "") + (table.isNumeric[index] ? " class=\"num\">" : ">")
                writeCell(cell, line: paragraph.line + 2 + row, offset: own[row + 2].offset)
                result.html += "</" + tag + ">"
            }
            result.html += "</tr>\n"
        }
        result.html += "</tbody>\n</table>\n</div>\n"
        return true
    }

    private mutating func writeCell(_ cell: PipeTable.Cell, line: Int, offset: Int) {
        let start = markdown.start
        let column = cell.column + offset + (line == 1 ? max(1, start.column) - 1 : 0)
        let place = SourceLocation(file: start.file, line: start.line + line - 1, column: column)
        var copy = self
        withSyntaxTree(of: cell.text) { root in
            for (event, node) in NodeEvents(root) {
                if event == CMARK_EVENT_ENTER { copy.enterInline(node, at: place) } else { copy.leaveInline(node) }
            }
        }
        self = copy
    }

    /// A line without the indentation and the `>` marks of the blocks around it, and how many bytes they took.
    private static func withoutContainer(_ line: Substring.UTF8View) -> (line: Substring.UTF8View, offset: Int) {
        let rest = line.drop { $0 == 0x20 || $0 == 0x09 || $0 == UInt8(ascii: ">") }
        return (rest, line.count - rest.count)
    }
}
