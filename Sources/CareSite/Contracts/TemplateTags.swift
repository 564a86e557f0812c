/// The tags of a template's text, each with its place.
struct TemplateTag: Sendable {
    /// What stands directly behind the braces: `#`, `^`, `/`, `>`, `!`, `&`, or one that no theme uses; nil for a value.
    let mark: Character?
    let name: String
    let line: Int
    let column: Int
}

/// A template's text cut at its tags.
enum TemplatePiece: Sendable {
    case text(ArraySlice<UInt8>)
    case tag(TemplateTag)

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
            if index > start { pieces.append(.text(bytes[start..<index])) }
            let isTriple = index + 2 < bytes.count && bytes[index + 2] == brace
            let width = isTriple ? 3 : 2
            guard let end = end(ofTagFrom: index + width, in: bytes, closing: width) else {
                throw ThemeError(file: file, line: line, column: column, message: "a tag is not closed", help: "close it with }}")
            }
            pieces.append(.tag(tag(in: bytes[(index + width)..<end], line: line, column: column)))
            for byte in bytes[index..<(end + width)] { pass(byte) }
            index = end + width
            start = index
        }
        if start < bytes.count { pieces.append(.text(bytes[start...])) }
        return pieces
    }

    private static let brace = UInt8(ascii: "{")

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
