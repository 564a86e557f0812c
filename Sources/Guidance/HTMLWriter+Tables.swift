internal import CCmark
internal import CareModel

extension HTMLWriter {
    /// Writes a paragraph as a table when its lines form one, with the lines before the table as a paragraph.
    mutating func writeTable(_ paragraph: Node) -> Bool {
        guard source.hasPipes, let own = source[paragraph.line, paragraph.lastLine], own.contains(where: { $0.contains(UInt8(ascii: "|")) })
        else {
            return false
        }
        let depth = HTMLWriter.quotations(around: paragraph)
        var offsets: [Int] = []
        for (index, line) in own.enumerated() {
            offsets.append(index == 0 ? min(line.count, max(0, paragraph.column - 1)) : HTMLWriter.container(of: line, depth: depth))
        }
        let lines = zip(own, offsets).map { $0.dropFirst($1) }
        guard let table = PipeTable(lines: lines, offsets: offsets), writeLeading(table.leadingLines, of: paragraph, lines) else {
            return false
        }
        let first = paragraph.line + table.leadingLines
        openBlock("<div class=\"scroll\" role=\"region\" aria-label=\"\(HTMLText.escaped(name(of: table)))\" tabindex=\"0\">\n<table>\n")
        html += "<thead><tr>"
        for (index, cell) in table.header.enumerated() {
            write(cell, as: cell.text.isEmpty ? "td" : "th scope=\"col\"", table.alignments[index], line: first)
        }
        html += "</tr></thead>\n"
        if !table.rows.isEmpty { writeRows(of: table, from: first + 2) }
        html += "</table>\n</div>\n"
        return true
    }

    private mutating func writeRows(of table: PipeTable, from line: Int) {
        html += "<tbody>\n"
        for (row, cells) in table.rows.enumerated() {
            html += "<tr>"
            for (index, cell) in cells.enumerated() {
                write(cell, as: index == 0 && !cell.text.isEmpty ? "th scope=\"row\"" : "td", table.alignments[index], line: line + row)
            }
            html += "</tr>\n"
            if let lost = table.excess[row].first(where: { !$0.text.isEmpty }) {
                report(
                    ReadingRules.unpublishedText, "this row has more cells than the table has columns",
                    help: "add a column to the first two rows, or write a pipe within a cell as \\|",
                    at: source.location(line: line + row, byte: lost.column))
            }
        }
        html += "</tbody>\n"
    }

    private mutating func write(_ cell: PipeTable.Cell, as tag: String, _ alignment: PipeTable.Alignment, line: Int) {
        html += "<" + tag + (alignment.className.map { " class=\"\($0)\">" } ?? ">")
        if !cell.text.isEmpty {
            let place = source.location(line: line, byte: cell.column)
            // As a heading, because a heading is one line of inlines whatever it begins with: "> 14" or "2." stay as they are.
            var text = "# " + cell.text + " #"
            if cell.text.utf8.contains(UInt8(ascii: "[")) { text += source.linkDefinitions }
            withSyntaxTree(of: text) { root in
                if let heading = root.firstChild { writeInlines(in: heading, at: place) }
            }
        }
        html += "</" + tag.prefix { $0 != " " } + ">"
    }

    /// Writes the lines of a paragraph above its table. False, and nothing written, when markup runs on into the table.
    private mutating func writeLeading(_ count: Int, of paragraph: Node, _ lines: [Substring.UTF8View]) -> Bool {
        // Definitions of links at the start of a paragraph are not in the tree.
        let defined = lines.prefix(count).prefix { $0.first == UInt8(ascii: "[") && $0.contains(UInt8(ascii: ":")) }.count
        guard count > defined else { return true }
        var inlines: [Node] = []
        var breaks = 0
        var node = paragraph.firstChild
        while let inline = node, breaks < count - defined {
            if inline.kind == CMARK_NODE_SOFTBREAK || inline.kind == CMARK_NODE_LINEBREAK { breaks += 1 }
            if breaks < count - defined { inlines.append(inline) }
            node = inline.next
        }
        guard breaks == count - defined else { return false }
        openBlock("<p>")
        for inline in inlines { writeInlines(in: inline, at: nil) }
        html += "</p>\n"
        return true
    }

    /// What the region of a table is called: the heading above it, and its columns where that would be said twice.
    private mutating func name(of table: PipeTable) -> String {
        let columns = table.header.map { cell in
            var words = ""
            withSyntaxTree(of: "# " + cell.text + " #") { words = $0.plainText }
            return words
        }.filter { !$0.isEmpty }.joined(separator: ", ")
        var name = result.headings.last?.text ?? columns
        if tableNames[name] != nil { name += ": " + columns }
        let count = (tableNames[name] ?? 0) + 1
        tableNames[name] = count
        return count == 1 ? name : name + " (\(count))"
    }

    private static func quotations(around node: Node) -> Int {
        var depth = 0
        var parent = node.parent
        while let block = parent {
            if block.kind == CMARK_NODE_BLOCK_QUOTE { depth += 1 }
            parent = block.parent
        }
        return depth
    }

    /// How many bytes the indentation and the `>` marks of the blocks around a line take.
    private static func container(of line: Substring.UTF8View, depth: Int) -> Int {
        var count = 0
        var marks = 0
        for byte in line {
            if byte == UInt8(ascii: ">"), marks < depth {
                marks += 1
            } else if byte != 0x20 && byte != 0x09 {
                break
            }
            count += 1
        }
        return count
    }
}
