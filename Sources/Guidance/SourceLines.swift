internal import CareModel

/// The lines of a text as they stand in its file. libcmark counts lines from 1 and columns in bytes, within the text; a place
/// in a finding counts in Unicode scalars, within the file.
struct SourceLines {
    let lines: [Substring.UTF8View]
    private let start: SourceLocation
    /// The place that was asked for last, with its column. Places are asked for in reading order, so a long line is read once.
    private var last = (line: 0, byte: 1, column: 1)

    init(_ markdown: Markdown) {
        start = markdown.start
        var lines: [Substring.UTF8View] = []
        let text = markdown.text.utf8
        var from = text.startIndex
        var index = text.startIndex
        while index < text.endIndex {
            let byte = text[index]
            let next = text.index(after: index)
            guard byte == 0x0A || byte == 0x0D else {
                index = next
                continue
            }
            lines.append(text[from..<index])
            let isPair = byte == 0x0D && next < text.endIndex && text[next] == 0x0A
            from = isPair ? text.index(after: next) : next
            index = from
        }
        lines.append(text[from...])
        self.lines = lines
    }

    /// The lines from `first` to `last`, counted from 1; nil where there are not that many.
    subscript(first: Int, last: Int) -> ArraySlice<Substring.UTF8View>? {
        guard first >= 1, last >= first, last <= lines.count else { return nil }
        return lines[(first - 1)..<last]
    }

    /// The place in the file of a line of the text, from 1, and a byte of it, from 1.
    mutating func location(line: Int, byte: Int) -> SourceLocation {
        let line = max(1, line)
        let byte = max(1, byte)
        if last.line != line || last.byte > byte { last = (line, 1, 1) }
        let between = byte - last.byte
        var column = last.column + between
        if line <= lines.count {
            // Bytes that go on a character are not counted.
            column -= lines[line - 1].dropFirst(last.byte - 1).prefix(between).count { $0 & 0xC0 == 0x80 }
        }
        last = (line, byte, column)
        if line == 1 { column += max(1, start.column) - 1 }
        return SourceLocation(file: start.file, line: start.line + line - 1, column: column)
    }

    /// Whether a code block that begins here has a fence around it; the other kind is indented.
    func isFence(line: Int, byte: Int) -> Bool {
        guard line >= 1, line <= lines.count else { return false }
        let first = lines[line - 1].dropFirst(max(0, byte - 1)).first
        return first == UInt8(ascii: "`") || first == UInt8(ascii: "~")
    }

    /// The lines that define links for the whole text, such as `[worry]: guidance:worry`, without the blocks around them.
    var linkDefinitions: String {
        var text = ""
        for line in lines {
            let own = line.drop { $0 == 0x20 || $0 == 0x09 || $0 == UInt8(ascii: ">") }
            guard own.first == UInt8(ascii: "["), let close = own.firstIndex(of: UInt8(ascii: "]")),
                own[own.index(after: close)...].first == UInt8(ascii: ":")
            else { continue }
            text += "\n\n" + String(Substring(own))
        }
        return text
    }
}
