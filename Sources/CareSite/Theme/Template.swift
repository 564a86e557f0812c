/// A template compiled for writing `View`s.
///
/// swift-mustache judges the syntax of a theme (see `Voice`). Its renderer asks every value for its type while it writes, which
/// took two thirds of the time of a patient's page; this form knows that all values are views and writes bytes.
struct Template: Sendable {
    private indirect enum Node: Sendable {
        case text([UInt8])
        /// Names from the outermost to the innermost; none for `{{.}}`.
        case value([String])
        case section([String], [Node], isInverted: Bool)
    }

    private let nodes: [Node]

    /// - Parameter source: A text as `TemplateSource` gives it: no components, comments or words are left in it.
    init(_ source: String) {
        var tokens = Template.tokens(of: Array(source.utf8))[...]
        nodes = Template.nodes(from: &tokens)
    }

    func write(_ view: View, to out: inout [UInt8]) {
        var stack = [view]
        Template.write(nodes, &stack, &out)
    }

    private static func write(_ nodes: [Node], _ stack: inout [View], _ out: inout [UInt8]) {
        for node in nodes {
            switch node {
            case .text(let bytes):
                out.append(contentsOf: bytes)
            case .value(let path):
                if case .html(let html)? = find(path, stack) { out.append(contentsOf: html.utf8) }
            case .section(let path, let inner, let isInverted):
                let view = find(path, stack)
                if isInverted {
                    if isEmpty(view) { write(inner, &stack, &out) }
                } else if let view {
                    writeSection(view, inner, &stack, &out)
                }
            }
        }
    }

    private static func writeSection(_ view: View, _ inner: [Node], _ stack: inout [View], _ out: inout [UInt8]) {
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
    private static func find(_ path: [String], _ stack: [View]) -> View? {
        guard let name = path.first else { return stack.last }
        for view in stack.reversed() {
            guard case .fields(let fields) = view, var found = fields[name] else { continue }
            for name in path.dropFirst() {
                guard case .fields(let fields) = found, let next = fields[name] else { return nil }
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

    /// Up to the end of the section or of the text. swift-mustache has seen to it that sections are closed in their order.
    private static func nodes(from tokens: inout ArraySlice<Token>) -> [Node] {
        var nodes: [Node] = []
        while let token = tokens.popFirst() {
            switch token {
            case .text(let bytes):
                nodes.append(.text(Array(bytes)))
            case .tag(let mark, let name):
                let path = name == "." ? [] : name.split(separator: ".").map(String.init)
                switch mark {
                case UInt8(ascii: "#"): nodes.append(.section(path, Template.nodes(from: &tokens), isInverted: false))
                case UInt8(ascii: "^"): nodes.append(.section(path, Template.nodes(from: &tokens), isInverted: true))
                case UInt8(ascii: "/"): return nodes
                default: nodes.append(.value(path))
                }
            }
        }
        return nodes
    }
}
