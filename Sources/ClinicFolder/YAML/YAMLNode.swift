import CareModel

/// A value of a YAML document with the line and column where it begins (both from 1).
struct YAMLNode {
    enum Content {
        case scalar(String, isPlain: Bool)
        case sequence([YAMLNode])
        case mapping([YAMLEntry])
    }

    let tree: YAMLTree
    let index: Int

    init(_ tree: YAMLTree, _ index: Int) {
        self.tree = tree
        self.index = index
    }

    private var record: YAMLTree.Record { tree[index] }

    var line: Int { Int(record.line) }
    var column: Int { Int(record.column) }
    var kind: YAMLTree.Record.Kind { record.kind }

    /// What the value holds, with texts and lists of its own. Where a plan is read, `scalar`, `children` and `Fields` are faster.
    var content: Content {
        switch record.kind {
        case .plainScalar: .scalar(tree.text(of: record), isPlain: true)
        case .quotedScalar: .scalar(tree.text(of: record), isPlain: false)
        case .sequence: .sequence(children)
        case .mapping: .mapping(entries)
        }
    }

    /// The text of a single value.
    var scalar: String? {
        let record = record
        return record.isScalar ? tree.text(of: record) : nil
    }

    /// The items of a sequence.
    var children: [YAMLNode] {
        let record = record
        guard record.kind == .sequence else { return [] }
        var result: [YAMLNode] = []
        result.reserveCapacity(Int(record.count))
        var position = index + 1
        while position < Int(record.next) {
            result.append(YAMLNode(tree, position))
            position = tree.next(behind: position)
        }
        return result
    }

    /// The entries of a mapping.
    var entries: [YAMLEntry] {
        let record = record
        guard record.kind == .mapping else { return [] }
        var result: [YAMLEntry] = []
        result.reserveCapacity(Int(record.count))
        var position = index + 1
        while position < Int(record.next) {
            result.append(YAMLEntry(tree, keyAt: position))
            position = tree.next(behind: position + 1)
        }
        return result
    }

    var isNull: Bool { tree.isNull(record) }

    var isBlank: Bool { tree.isBlank(record) }

    /// `[]` or `{}`.
    var isEmptyList: Bool {
        let record = record
        return !record.isScalar && record.count == 0
    }

    /// What it is, for a message.
    var kindName: String { record.kind.name }
}

extension YAMLTree {
    /// An empty value, `~` or `null`, as the YAML 1.2 core schema has it. Quoted words are text.
    func isNull(_ record: Record) -> Bool {
        guard record.kind == .plainScalar else { return false }
        switch record.count {
        case 0: return true
        case 1: return record.word == 0x7E
        case 4: return isScalar(record, "null" as FieldKey) || isScalar(record, "Null" as FieldKey) || isScalar(record, "NULL" as FieldKey)
        default: return false
        }
    }

    /// Null, or text of nothing but spaces: as good as not written.
    func isBlank(_ record: Record) -> Bool {
        guard record.isScalar else { return false }
        // Nearly all values begin with a letter or a digit.
        if record.word & 0xFF > 0x20 { return isNull(record) }
        return record.count == 0 || withBytes(of: record) { $0.allSatisfy { $0 == 0x20 || (0x09...0x0D).contains($0) } }
    }
}

extension YAMLTree.Record.Kind {
    /// For a message.
    var name: String {
        switch self {
        case .plainScalar, .quotedScalar: "a single value"
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

    init(key: String, line: Int, column: Int, value: YAMLNode) {
        self.key = key
        self.line = line
        self.column = column
        self.value = value
    }

    /// The entry whose key is the record at `position`. A key is always a single value, so its own stands right behind it.
    init(_ tree: YAMLTree, keyAt position: Int) {
        let record = tree[position]
        self.init(
            key: tree.text(of: record), line: Int(record.line), column: Int(record.column), value: YAMLNode(tree, position + 1))
    }
}

extension YAMLNode {
    /// What a mapping's keys are.
    ///
    /// - Returns: whether it has none but `keys`, and each only once; and the bits of those that it has.
    func look(for keys: KeySet) -> (hasOnlyThose: Bool, bits: UInt64) {
        let own = tree[index]
        var isKnown = keys.names.count <= 64
        var seen: UInt64 = 0
        var bits: UInt64 = 0
        var position = index + 1
        var next = 0
        while position < Int(own.next) {
            let record = tree[position]
            bits |= FieldKey.bit(record.word)
            if isKnown {
                if let found = keys.position(of: record, in: tree, from: next), seen & 1 << UInt64(found) == 0 {
                    seen |= 1 << UInt64(found)
                    next = found + 1
                } else {
                    isKnown = false
                }
            }
            position = tree.next(behind: position + 1)
        }
        return (isKnown, bits)
    }
}

extension YAMLTree {
    /// The position of the first key with this name, in the mapping at `index`. Its value stands right behind.
    func position(of key: FieldKey, in index: Int) -> Int? {
        let end = Int(self[index].next)
        var position = index + 1
        while position < end {
            if isScalar(self[position], key) { return position }
            position = next(behind: position + 1)
        }
        return nil
    }
}
