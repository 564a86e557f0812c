internal import CCmark
internal import CareModel

/// The lines of a text as they stand in its file. libcmark counts lines from 1 and columns in bytes, within the text; a place
/// in a finding counts in Unicode scalars, within the file.
struct SourceLines {
    /// Cut when they are first asked for: most letters have no table and nothing to report.
    private lazy var lines = SourceLines.lines(of: text)
    /// Whether a table may be among them.
    let hasPipes: Bool
    /// Whether there may be quotations.
    let hasQuotations: Bool
    /// Whether a mark of a callout may be among them, or a slip of one: it stands in a quotation or has an exclamation mark, written as it
    /// is or as a reference.
    let mayHaveMarks: Bool
    private let text: String.UTF8View
    private let start: SourceLocation
    /// The place that was asked for last, with its column. Places are asked for in reading order, so a long line is read once.
    private var last = (line: 0, byte: 1, column: 1)

    init(_ markdown: Markdown) {
        start = markdown.start
        text = markdown.text.utf8
        hasPipes = SourceLines.holds("|", text)
        hasQuotations = SourceLines.holds(">", text)
        mayHaveMarks = hasQuotations || SourceLines.holds("!", text) || SourceLines.holds("&", text)
    }

    private static func holds(_ character: Unicode.Scalar, _ text: String.UTF8View) -> Bool {
        let isThere = text.withContiguousStorageIfAvailable { bytes in
            bytes.baseAddress.map { memchr($0, Int32(character.value), bytes.count) != nil } ?? false
        }
        return isThere ?? true
    }

    private static func lines(of text: String.UTF8View) -> [Substring.UTF8View] {
        var lines: [Substring.UTF8View] = []
        var from = text.startIndex
        let ends = SourceLines.ends(in: text)
        for end in ends {
            lines.append(text[from..<text.index(text.startIndex, offsetBy: end.offset)])
            from = text.index(text.startIndex, offsetBy: end.offset + end.length)
        }
        lines.append(text[from...])
        return lines
    }

    /// Where the lines but the last end, and in how many bytes.
    private static func ends(in text: String.UTF8View) -> [(offset: Int, length: Int)] {
        var ends: [(offset: Int, length: Int)] = []
        var isPair = false
        func look(_ bytes: some Sequence<UInt8>) {
            var offset = 0
            for byte in bytes {
                if byte == 0x0A || byte == 0x0D {
                    if byte == 0x0A, isPair, let last = ends.last, last.offset == offset - 1 {
                        ends[ends.count - 1].length = 2
                    } else {
                        ends.append((offset, 1))
                    }
                    isPair = byte == 0x0D
                }
                offset += 1
            }
        }
        if text.withContiguousStorageIfAvailable({ look($0) }) == nil { look(text) }
        return ends
    }

    /// The lines from `first` to `last`, counted from 1; nil where there are not that many.
    subscript(first: Int, last: Int) -> ArraySlice<Substring.UTF8View>? {
        mutating get {
            guard first >= 1, last >= first, last <= lines.count else { return nil }
            return lines[(first - 1)..<last]
        }
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
    mutating func isFence(line: Int, byte: Int) -> Bool {
        guard line >= 1, line <= lines.count else { return false }
        let first = lines[line - 1].dropFirst(max(0, byte - 1)).first
        return first == UInt8(ascii: "`") || first == UInt8(ascii: "~")
    }

    /// The lines that define links for the whole text, such as `[worry]: guidance:worry`, without the blocks around them.
    var linkDefinitions: String {
        mutating get {
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
}
