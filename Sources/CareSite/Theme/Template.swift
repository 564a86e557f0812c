/// A template compiled for writing `View`s.
///
/// swift-mustache judges the syntax of a theme (see `Voice`). Its renderer asks every value for its type while it writes, which
/// took two thirds of the time of a patient's page; this form knows that all values are views, that names are numbers, and
/// writes bytes. The parts stand in one flat list: a section names the part where it ends.
struct Template: Sendable {
    enum Part: Sendable {
        /// A piece of `literals`.
        case text(Range<Int>)
        case value(Path)
        case section(Path, end: Int)
        case inverted(Path, end: Int)
    }

    /// A name, or names with dots between them.
    struct Path: Sendable {
        /// Nil for `{{.}}`.
        var first: FieldName?
        /// The names after it, in `names`.
        var rest: Range<Int>
    }

    private var parts: [Part] = []
    /// All text between tags.
    private var literals: [UInt8] = []
    private var names: [FieldName] = []

    /// - Parameter source: A text as `TemplateSource` gives it: no components, comments or words are left in it.
    init(_ source: String) {
        var tokens = Template.tokens(of: Array(source.utf8))[...]
        add(&tokens)
    }

    /// - Parameter size: What the page is likely to take, so that it is rarely written twice.
    func bytes(_ view: View, expecting size: Int) -> [UInt8] {
        var size = max(size, literals.count)
        while true {
            var missing = 0
            let bytes = [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
                let written = write(view, to: PageBytes(buffer))
                missing = written - size
                count = min(written, size)
            }
            guard missing > 0 else { return bytes }
            size += missing
        }
    }

    /// - Returns: How many bytes the page has.
    private func write(_ view: View, to out: PageBytes) -> Int {
        parts.withUnsafeBufferPointer { parts in
            literals.withUnsafeBufferPointer { literals in
                names.withUnsafeBufferPointer { names in
                    var writing = TemplateWriting(parts: parts, literals: literals, names: names, out: out)
                    writing.write(view)
                    return writing.out.count
                }
            }
        }
    }

    private enum Token {
        case text(ArraySlice<UInt8>)
        case tag(mark: UInt8, name: String)
    }

    /// Cuts the text at its tags.
    private static func tokens(of bytes: [UInt8]) -> [Token] {
        let (open, close) = (UInt8(ascii: "{"), UInt8(ascii: "}"))
        var tokens: [Token] = []
        var start = 0
        var index = 0
        while index + 1 < bytes.count {
            guard bytes[index] == open, bytes[index + 1] == open else {
                index += 1
                continue
            }
            let width = index + 2 < bytes.count && bytes[index + 2] == open ? 3 : 2
            let end = bytes[(index + width)...].firstIndex(of: close) ?? bytes.count
            var name = bytes[(index + width)..<end]
            let mark = width == 3 ? UInt8(ascii: "=") : name.popFirst() ?? UInt8(ascii: "=")
            if index > start { tokens.append(.text(bytes[start..<index])) }
            tokens.append(.tag(mark: mark, name: String(decoding: name.drop { $0 == 0x20 }, as: UTF8.self)))
            index = min(bytes.count, end + width)
            start = index
        }
        if start < bytes.count { tokens.append(.text(bytes[start...])) }
        return tokens
    }

    /// Adds parts up to the end of the section or of the text. swift-mustache has seen to it that sections are closed in their
    /// order.
    private mutating func add(_ tokens: inout ArraySlice<Token>) {
        while let token = tokens.popFirst() {
            switch token {
            case .text(let bytes):
                let start = literals.endIndex
                literals += bytes
                parts.append(.text(start..<literals.endIndex))
            case .tag(UInt8(ascii: "/"), _):
                return
            case .tag(let mark, let name):
                let path = path(of: name)
                guard mark == UInt8(ascii: "#") || mark == UInt8(ascii: "^") else {
                    parts.append(.value(path))
                    continue
                }
                let place = parts.endIndex
                parts.append(.value(path))
                add(&tokens)
                parts[place] = mark == UInt8(ascii: "#") ? .section(path, end: parts.endIndex) : .inverted(path, end: parts.endIndex)
            }
        }
    }

    private mutating func path(of name: String) -> Path {
        let start = names.endIndex
        guard name != "." else { return Path(first: nil, rest: start..<start) }
        let own = name.split(separator: ".").map { FieldName(String($0)) }
        names += own.dropFirst()
        return Path(first: own.first, rest: start..<names.endIndex)
    }
}
