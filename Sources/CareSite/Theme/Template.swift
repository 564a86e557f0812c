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

    /// - Parameter size: What the page is likely to take, so that it is rarely written twice.
    func bytes(_ view: View, expecting size: Int) -> [UInt8] {
        var size = max(size, literals.count)
        while true {
            var missing = 0
            let bytes = [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
                var out = PageBytes(buffer)
                literals.withUnsafeBufferPointer { literals in
                    withScope(of: view, inside: nil) { write(parts.startIndex..<parts.endIndex, literals, $0, &out) }
                }
                missing = out.count - size
                count = min(out.count, size)
            }
            guard missing > 0 else { return bytes }
            size += missing
        }
    }

    /// What names are looked for in: a view, and the views around it.
    private struct Scope {
        let view: View
        /// The fields of the view, where it has any.
        let entries: UnsafeBufferPointer<ViewFields.Entry>
        let outer: UnsafePointer<Scope>?
    }

    private func withScope(of view: View, inside outer: UnsafePointer<Scope>?, _ body: (UnsafePointer<Scope>) -> Void) {
        func open(_ entries: UnsafeBufferPointer<ViewFields.Entry>) {
            withUnsafePointer(to: Scope(view: view, entries: entries, outer: outer), body)
        }
        if case .fields(let fields) = view { fields.withEntries(open) } else { open(UnsafeBufferPointer(start: nil, count: 0)) }
    }

    private func write(
        _ range: Range<Int>, _ literals: UnsafeBufferPointer<UInt8>, _ scope: UnsafePointer<Scope>, _ out: inout PageBytes
    ) {
        var index = range.lowerBound
        while index < range.upperBound {
            let part = parts[index]
            index += 1
            switch part {
            case .text(let piece):
                out.append(UnsafeBufferPointer(rebasing: literals[piece]))
            case .value(let path):
                if path.rest.isEmpty, let name = path.first {
                    if let entry = entry(name, scope), case .html(let html)? = entry.pointee.1 { out.append(html) }
                } else if case .html(let html)? = find(path, scope) {
                    out.append(html)
                }
            case .section(let path, let end):
                if let view = find(path, scope) { writeSection(view, index..<end, literals, scope, &out) }
                index = end
            case .inverted(let path, let end):
                if Template.isEmpty(find(path, scope)) { write(index..<end, literals, scope, &out) }
                index = end
            }
        }
    }

    private func writeSection(
        _ view: View, _ inner: Range<Int>, _ literals: UnsafeBufferPointer<UInt8>, _ scope: UnsafePointer<Scope>, _ out: inout PageBytes
    ) {
        switch view {
        case .flag(let flag):
            if flag { write(inner, literals, scope, &out) }
        case .list(let views):
            for view in views { withScope(of: view, inside: scope) { write(inner, literals, $0, &out) } }
        case .html, .fields:
            withScope(of: view, inside: scope) { write(inner, literals, $0, &out) }
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
    private func find(_ path: Path, _ scope: UnsafePointer<Scope>) -> View? {
        guard let name = path.first else { return scope.pointee.view }
        guard var found = entry(name, scope)?.pointee.1 else { return nil }
        for name in names[path.rest] {
            guard let next = found[name] else { return nil }
            found = next
        }
        return found
    }

    /// The innermost field of this name, where it lies.
    private func entry(_ name: FieldName, _ scope: UnsafePointer<Scope>) -> UnsafePointer<ViewFields.Entry>? {
        var level: UnsafePointer<Scope>? = scope
        while let open = level {
            if var entry = open.pointee.entries.baseAddress {
                let end = entry + open.pointee.entries.count
                while entry < end {
                    if entry.pointee.0 == name {
                        if case .some = entry.pointee.1 { return entry }
                        break
                    }
                    entry += 1
                }
            }
            level = open.pointee.outer
        }
        return nil
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
