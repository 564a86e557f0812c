internal import CCmark

/// A node of libcmark's tree. The tree is freed as a whole by its owner.
typealias Node = OpaquePointer

extension Node {
    var kind: cmark_node_type { cmark_node_get_type(self) }
    var firstChild: Node? { cmark_node_first_child(self) }
    var next: Node? { cmark_node_next(self) }
    var parent: Node? { cmark_node_parent(self) }
    var line: Int { Int(cmark_node_get_start_line(self)) }
    var column: Int { Int(cmark_node_get_start_column(self)) }
    var lastLine: Int { Int(cmark_node_get_end_line(self)) }

    var literal: String {
        cmark_node_get_literal(self).map { String(cString: $0) } ?? ""
    }

    /// The bytes of the literal, without making a string of them.
    func withLiteral(_ body: (UnsafeBufferPointer<UInt8>) -> Void) {
        guard let start = cmark_node_get_literal(self) else { return }
        let count = strlen(start)
        start.withMemoryRebound(to: UInt8.self, capacity: count) { body(UnsafeBufferPointer(start: $0, count: count)) }
    }

    /// Whether the literal has this byte, without making a string of it.
    func literalHas(_ byte: UInt8) -> Bool {
        guard let start = cmark_node_get_literal(self) else { return false }
        return strchr(start, Int32(byte)) != nil
    }

    var address: String {
        cmark_node_get_url(self).map { String(cString: $0) } ?? ""
    }

    /// Of a link or an image.
    var title: String {
        cmark_node_get_title(self).map { String(cString: $0) } ?? ""
    }

    /// What stands behind the fence of a code block.
    var fenceInfo: String {
        cmark_node_get_fence_info(self).map { String(cString: $0) } ?? ""
    }

    /// The words below the node, without markup. Iterative, so that deep nesting costs no stack.
    var plainText: String {
        var text = ""
        for (event, node) in NodeEvents(self) where event == CMARK_EVENT_ENTER {
            switch node.kind {
            case CMARK_NODE_TEXT, CMARK_NODE_CODE: text += node.literal
            case CMARK_NODE_SOFTBREAK, CMARK_NODE_LINEBREAK: text += " "
            default: break
            }
        }
        return text
    }
}

/// Entering and leaving each node, in reading order. libcmark's iterator keeps no stack, so depth is no danger.
final class NodeEvents: Sequence, IteratorProtocol {
    private let iterator: OpaquePointer?

    init(_ root: Node) {
        iterator = cmark_iter_new(root)
    }

    deinit {
        if let iterator { cmark_iter_free(iterator) }
    }

    func next() -> (cmark_event_type, Node)? {
        guard let iterator else { return nil }
        let event = cmark_iter_next(iterator)
        guard event != CMARK_EVENT_DONE, let node = cmark_iter_get_node(iterator) else { return nil }
        return (event, node)
    }

    /// Goes on after a node, leaving out what is in it.
    func skip(_ node: Node) {
        if let iterator { cmark_iter_reset(iterator, node, CMARK_EVENT_EXIT) }
    }
}

/// Parses a text and hands its tree to the body; the tree lives no longer than that.
func withSyntaxTree(of text: String, _ body: (Node) -> Void) {
    var text = text
    let root = text.withUTF8 { bytes in
        bytes.withMemoryRebound(to: CChar.self) { cmark_parse_document($0.baseAddress, $0.count, CMARK_OPT_DEFAULT) }
    }
    guard let root else { return }
    defer { cmark_node_free(root) }
    cmark_consolidate_text_nodes(root)
    body(root)
}
