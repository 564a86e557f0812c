/// The tags of a template's text, each with its place.
struct TemplateTag: Sendable {
    /// What stands directly behind the braces: `#`, `^`, `/`, `>`, `!`, `&`, or one that no theme uses; nil for a value.
    let mark: Character?
    let name: String
    let line: Int
    let column: Int
    /// Whether nothing else stands on its lines. Of such a tag that shows nothing by itself, the line leaves nothing behind.
    var isAlone = false
}

/// A template's text cut at its tags.
enum TemplatePiece: Sendable {
    case text(ArraySlice<UInt8>)
    case tag(TemplateTag)

    /// The blanks around a section's, a component's or a remark's tag that stands alone on its line are left out with the end of
    /// the line, as the specification of Mustache has it. Those before a component stay, and set its first line in.
    ///
    /// - Throws: `ThemeError` for a tag without its end.
    static func pieces(of text: String, in file: String) throws(ThemeError) -> [TemplatePiece] {
        let bytes = Array(text.utf8)
        var pieces: [TemplatePiece] = []
        var (line, column) = (1, 1)
        var (start, index) = (0, 0)
        func pass(_ byte: UInt8) {
            if byte == UInt8(ascii: "\n") {
                line += 1
                column = 1
            } else if byte & 0xC0 != 0x80 {
                column += 1
            }
        }
        while index < bytes.count {
            guard bytes[index] == brace, index + 1 < bytes.count, bytes[index + 1] == brace else {
                pass(bytes[index])
                index += 1
                continue
            }
            let isTriple = index + 2 < bytes.count && bytes[index + 2] == brace
            let width = isTriple ? 3 : 2
            guard let end = end(ofTagFrom: index + width, in: bytes, closing: width) else {
                throw ThemeError(file: file, line: line, column: column, message: "a tag is not closed", help: "close it with }}")
            }
            var tag = tag(in: bytes[(index + width)..<end], line: line, column: column)
            var (before, after) = (index, end + width)
            if !isTriple, let mark = tag.mark, "#^/>!".contains(mark), let line = blanks(around: index..<after, in: bytes) {
                tag.isAlone = true
                if mark != ">" { before = max(start, line.lowerBound) }
                after = line.upperBound
            }
            if before > start { pieces.append(.text(bytes[start..<before])) }
            pieces.append(.tag(tag))
            for byte in bytes[index..<after] { pass(byte) }
            index = after
            start = after
        }
        if start < bytes.count { pieces.append(.text(bytes[start...])) }
        return pieces
    }

    private static let brace = UInt8(ascii: "{")

    /// The whole lines of a tag with their end, where there is nothing but blanks beside it.
    private static func blanks(around tag: Range<Int>, in bytes: [UInt8]) -> Range<Int>? {
        func isBlank(_ index: Int) -> Bool { bytes[index] == 0x20 || bytes[index] == 0x09 }
        var first = tag.lowerBound
        while first > 0, isBlank(first - 1) { first -= 1 }
        guard first == 0 || bytes[first - 1] == 0x0A else { return nil }
        var last = tag.upperBound
        while last < bytes.count, isBlank(last) { last += 1 }
        if last == bytes.count { return first..<last }
        if bytes[last] == 0x0D, last + 1 < bytes.count { last += 1 }
        return bytes[last] == 0x0A ? first..<(last + 1) : nil
    }

    private static func tag(in content: ArraySlice<UInt8>, line: Int, column: Int) -> TemplateTag {
        var name = String(decoding: content, as: UTF8.self)[...].trimmed
        guard let first = name.first, "#^/>!&=<$%*".contains(first) else {
            return TemplateTag(mark: nil, name: String(name), line: line, column: column)
        }
        name = name.dropFirst().trimmed
        return TemplateTag(mark: first, name: String(name), line: line, column: column)
    }

    /// Where the closing braces of a tag stand.
    private static func end(ofTagFrom start: Int, in bytes: [UInt8], closing count: Int) -> Int? {
        var index = start
        while index + count <= bytes.count {
            if bytes[index..<(index + count)].allSatisfy({ $0 == UInt8(ascii: "}") }) { return index }
            index += 1
        }
        return nil
    }
}

extension Substring {
    fileprivate var trimmed: Substring {
        var text = drop { $0 == " " }
        while text.last == " " { text = text.dropLast() }
        return text
    }
}
