/// A template compiled for writing `View`s.
///
/// swift-mustache judges the syntax of a theme (see `Voice`). Its renderer asks every value for its type while it writes, which
/// took two thirds of the time of a patient's page; this form knows that all values are views, that names are numbers, and
/// writes bytes. The parts stand in one flat list: a section names the part where it ends.
struct Template: Sendable {
    private enum Part: Sendable {
        /// A piece of `literals`.
        case text(Range<Int>)
        case value(Path)
        case section(Path, end: Int)
        case inverted(Path, end: Int)
    }

    /// A name, or names with dots between them.
    private struct Path: Sendable {
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

    func write(_ view: View, to out: inout [UInt8]) {
        var stack = [view]
        write(parts.startIndex..<parts.endIndex, &stack, &out)
    }

    private func write(_ range: Range<Int>, _ stack: inout [View], _ out: inout [UInt8]) {
        var index = range.lowerBound
        while index < range.upperBound {
            let part = parts[index]
            index += 1
            switch part {
            case .text(let piece):
                literals.withUnsafeBufferPointer { out.append(contentsOf: UnsafeBufferPointer(rebasing: $0[piece])) }
            case .value(let path):
                if case .html(let html)? = find(path, stack) { out.append(contentsOf: html.utf8) }
            case .section(let path, let end):
                if let view = find(path, stack) { writeSection(view, index..<end, &stack, &out) }
                index = end
            case .inverted(let path, let end):
                if Template.isEmpty(find(path, stack)) { write(index..<end, &stack, &out) }
                index = end
            }
        }
    }

    private func writeSection(_ view: View, _ inner: Range<Int>, _ stack: inout [View], _ out: inout [UInt8]) {
        switch view {
        case .flag(let flag):
            if flag { write(inner, &stack, &out) }
        case .list(let views):
            for view in views {
                stack.append(view)
                write(inner, &stack, &out)
                stack.removeLast()
            }
        case .html, .fields:
            stack.append(view)
            write(inner, &stack, &out)
            stack.removeLast()
        }
    }

    private static func isEmpty(_ view: View?) -> Bool {
        switch view {
        case nil, .flag(false): true
        case .list(let views): views.isEmpty
        default: false
        }
    }

    /// The innermost view that has the first name, then down the path.
    private func find(_ path: Path, _ stack: [View]) -> View? {
        guard let name = path.first else { return stack.last }
        var level = stack.endIndex
        while level > stack.startIndex {
            level -= 1
            guard var found = stack[level][name] else { continue }
            for name in names[path.rest] {
                guard let next = found[name] else { return nil }
                found = next
            }
            return found
        }
        return nil
    }

    private enum Token {
        case text(ArraySlice<UInt8>)
        case tag(mark: UInt8, name: String)
    }

    /// Cuts the text at its tags. A line that holds nothing but the tag of a section leaves nothing behind.
    private static func tokens(of bytes: [UInt8]) -> [Token] {
        let newline = UInt8(ascii: "\n")
        var tokens: [Token] = []
        var start = 0
        var index = 0
        while index + 1 < bytes.count {
            guard bytes[index] == UInt8(ascii: "{"), bytes[index + 1] == UInt8(ascii: "{") else {
                index += 1
                continue
            }
            let isTriple = index + 2 < bytes.count && bytes[index + 2] == UInt8(ascii: "{")
            let open = index + (isTriple ? 3 : 2)
            let close = bytes[open...].firstIndex(of: UInt8(ascii: "}")) ?? bytes.count
            var name = bytes[open..<close]
            var end = min(bytes.count, close + (isTriple ? 3 : 2))
            var before = index
            var mark = UInt8(ascii: "=")
            if !isTriple, let first = name.first {
                mark = first
                name = name.dropFirst().drop { $0 == 0x20 }
                var line = before
                while line > start, bytes[line - 1] == 0x20 { line -= 1 }
                var after = end
                while after < bytes.count, bytes[after] == 0x20 { after += 1 }
                // What stands before `start` on this line was a tag or text of its own.
                let opensLine = line == 0 || bytes[line - 1] == newline
                if opensLine, after == bytes.count || bytes[after] == newline {
                    before = line
                    end = min(bytes.count, after + 1)
                }
            }
            if before > start { tokens.append(.text(bytes[start..<before])) }
            tokens.append(.tag(mark: mark, name: String(decoding: name, as: UTF8.self)))
            start = end
            index = end
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
