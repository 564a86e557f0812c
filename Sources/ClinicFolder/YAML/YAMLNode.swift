import CareModel

/// A value of a YAML document with the line and column where it begins (both from 1).
struct YAMLNode {
    enum Content {
        case scalar(String, isPlain: Bool)
        case sequence([YAMLNode])
        case mapping([YAMLEntry])
    }

    var content: Content
    var line: Int
    var column: Int

    /// An empty value, `~` or `null`, as the YAML 1.2 core schema has it. Quoted words are text.
    var isNull: Bool {
        guard case .scalar(let text, isPlain: true) = content else { return false }
        return text.isEmpty || text == "~" || text == "null" || text == "Null" || text == "NULL"
    }

    /// Null, or text of nothing but spaces: as good as not written.
    var isBlank: Bool {
        if isNull { return true }
        guard case .scalar(let text, _) = content else { return false }
        return text.utf8.allSatisfy { $0 == 0x20 || (0x09...0x0D).contains($0) }
    }

    /// `[]` or `{}`.
    var isEmptyList: Bool {
        switch content {
        case .scalar: false
        case .sequence(let items): items.isEmpty
        case .mapping(let entries): entries.isEmpty
        }
    }

    /// What it is, for a message.
    var kindName: String {
        switch content {
        case .scalar: "a single value"
        case .sequence: "a list"
        case .mapping: "a mapping"
        }
    }
}

/// One key of a mapping and its value.
struct YAMLEntry {
    var key: String
    var line: Int
    var column: Int
    var value: YAMLNode
}
