extension YAMLNode {
    /// A document made of values that are there already, such as those of another document.
    init(content: Content, line: Int, column: Int) {
        var parts = YAMLTree.Parts()
        parts.append(content, line: line, column: column)
        self.init(parts.finish(), 0)
    }
}

extension YAMLTree.Parts {
    fileprivate mutating func append(_ content: YAMLNode.Content, line: Int, column: Int) {
        switch content {
        case .scalar(let text, let isPlain): scalar(isPlain ? .plainScalar : .quotedScalar, text.utf8, line: line, column: column)
        case .sequence(let items):
            begin(.sequence, line: line, column: column)
            for item in items { append(item.content, line: item.line, column: item.column) }
            end(count: items.count)
        case .mapping(let entries):
            begin(.mapping, line: line, column: column)
            for entry in entries {
                append(.scalar(entry.key, isPlain: true), line: entry.line, column: entry.column)
                append(entry.value.content, line: entry.value.line, column: entry.value.column)
            }
            end(count: entries.count)
        }
    }
}
