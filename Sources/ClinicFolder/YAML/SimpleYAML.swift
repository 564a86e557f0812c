/// Reads the part of YAML that nearly all clinic files are written in, ten times as fast as libyaml's events.
///
/// That part: block mappings and lists, flow mappings and lists on one line, and scalars on one line. Where a document has
/// anything else, or anything that could mean something else, it is left whole to libyaml, which alone says what is wrong.
/// Tests compare both on every document of the repository and on many that are made by chance.
struct SimpleYAML {
    /// The document has something that is not for this reader. It may be right or wrong.
    struct NotSimple: Error {}

    /// Less deep than libyaml and `YAMLDocument` go.
    static let depthLimit = 24

    /// The document, with a line's end behind it: nobody has to ask whether there is another byte.
    let bytes: UnsafePointer<UInt8>
    let count: Int
    let isASCII: Bool
    var builder: YAMLTree.Builder
    /// The next byte, and the line that it stands in.
    var position = 0
    var lineStart = 0
    var line: Int
    /// Spaces before the first byte of the line that comes next; -1 at the end of the document.
    var indent = -1
    /// How far the columns of a line are counted.
    private var counted = (lineStart: 0, index: 0, column: 1)

    /// The document's values; nil where it is not simple, or empty.
    static func read(_ written: ArraySlice<UInt8>, firstLine: Int) -> YAMLTree? {
        written.withUnsafeBufferPointer { written -> YAMLTree? in
            guard let isASCII = SimpleBytes.areASCII(written) else { return nil }
            var reader = SimpleYAML(written, isASCII: isASCII, firstLine: firstLine)
            do throws(NotSimple) {
                try reader.document()
                return reader.builder.finish()
            } catch {
                reader.builder.discard()
                return nil
            }
        }
    }

    private init(_ written: UnsafeBufferPointer<UInt8>, isASCII: Bool, firstLine: Int) {
        // A value takes a dozen bytes or more.
        builder = YAMLTree.Builder(capacity: written.count / 12 + 8, written: written)
        bytes = UnsafePointer(builder.bytes)
        count = written.count
        self.isASCII = isASCII
        line = firstLine
    }

    private mutating func document() throws(NotSimple) {
        toNextContent()
        guard indent == 0 else { throw NotSimple() }
        try block(at: 0, depth: 0)
        guard indent < 0 else { throw NotSimple() }
    }

    // MARK: Bytes and lines

    /// The byte so many behind the next one; a line's end behind the last.
    func byte(_ offset: Int = 0) -> UInt8 { bytes[position + offset] }

    /// Columns count Unicode scalars from 1. Asked for from left to right, so that no part of a line is counted twice.
    mutating func column(of index: Int) -> Int {
        if isASCII { return index - lineStart + 1 }
        if counted.lineStart != lineStart || counted.index > index { counted = (lineStart, lineStart, 1) }
        while counted.index < index {
            if bytes[counted.index] & 0xC0 != 0x80 { counted.column += 1 }
            counted.index += 1
        }
        return counted.column
    }

    mutating func skipSpaces() {
        while bytes[position] == SimpleBytes.space { position += 1 }
    }

    /// Goes from a line's beginning to the first byte of the next line that holds more than a comment.
    mutating func toNextContent() {
        while position < count {
            lineStart = position
            skipSpaces()
            if position == count { break }
            if bytes[position] != SimpleBytes.newline, bytes[position] != SimpleBytes.hash {
                indent = position - lineStart
                return
            }
            toLineEnd()
            if position < count {
                position += 1
                line += 1
            }
        }
        indent = -1
    }

    private mutating func toLineEnd() {
        while bytes[position] != SimpleBytes.newline { position += 1 }
    }

    /// Ends a line on which nothing but a comment may be left, and goes to the next one.
    private mutating func endLine() throws(NotSimple) {
        let end = position
        skipSpaces()
        if byte() == SimpleBytes.hash, position > end { toLineEnd() }
        guard byte() == SimpleBytes.newline else { throw NotSimple() }
        if position < count {
            position += 1
            line += 1
        }
        toNextContent()
    }

    /// Whether an item of a list begins here.
    private var isAtDash: Bool { byte() == SimpleBytes.dash && (byte(1) == SimpleBytes.space || byte(1) == SimpleBytes.newline) }

    // MARK: Blocks

    private mutating func block(at column: Int, depth: Int) throws(NotSimple) {
        guard depth < SimpleYAML.depthLimit else { throw NotSimple() }
        if isAtDash { try sequence(at: column, depth: depth) } else { try mapping(at: column, depth: depth) }
    }

    private mutating func mapping(at column: Int, depth: Int) throws(NotSimple) {
        let own = builder.begin(.mapping, line: line, column: column + 1)
        var count = 0
        repeat {
            let end = try SimplePlain.keyEnd(of: bytes, from: position)
            builder.scalar(.plainScalar, at: position, count: end - position, line: line, column: self.column(of: position))
            position = end + 1
            let behindColon = (index: position, line: line, column: self.column(of: position))
            skipSpaces()
            if byte() != SimpleBytes.newline, byte() != SimpleBytes.hash {
                try single(depth: depth + 1)
                try endLine()
            } else {
                // A mark of a comment needs a space before it.
                position = behindColon.index
                try endLine()
                if indent > column {
                    try block(at: indent, depth: depth + 1)
                } else if indent == column, isAtDash {
                    // The list of a key may stand as far left as the key.
                    guard depth + 1 < SimpleYAML.depthLimit else { throw NotSimple() }
                    try sequence(at: indent, depth: depth + 1)
                } else {
                    builder.scalar(.plainScalar, at: behindColon.index, count: 0, line: behindColon.line, column: behindColon.column)
                }
            }
            // What stands further right would go on with the value, or is wrong.
            guard indent <= column else { throw NotSimple() }
            count += 1
        } while indent == column && !isAtDash
        builder.end(own, count: count)
    }

    private mutating func sequence(at column: Int, depth: Int) throws(NotSimple) {
        let own = builder.begin(.sequence, line: line, column: column + 1)
        var count = 0
        repeat {
            position += 1
            let behindDash = position
            skipSpaces()
            if byte() == SimpleBytes.newline || byte() == SimpleBytes.hash {
                position = behindDash
                try endLine()
                guard indent > column else { throw NotSimple() }
                try block(at: indent, depth: depth + 1)
            } else if isAtDash || SimplePlain.isKey(in: bytes, from: position) {
                try block(at: position - lineStart, depth: depth + 1)
            } else {
                try single(depth: depth + 1)
                try endLine()
            }
            guard indent <= column else { throw NotSimple() }
            count += 1
        } while indent == column && isAtDash
        builder.end(own, count: count)
    }
}
