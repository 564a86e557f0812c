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

    private var record: YAMLTree.Record { tree.records[index] }

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

    /// What `read` makes of the bytes of a single value; nil for anything else.
    func withScalar<Value>(_ read: (UnsafeBufferPointer<UInt8>) -> Value?) -> Value? {
        let record = record
        return record.isScalar ? tree.withBytes(of: record, read) : nil
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
            position = Int(tree.records[position].next)
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
            position = Int(tree.records[position + 1].next)
        }
        return result
    }

    /// An empty value, `~` or `null`, as the YAML 1.2 core schema has it. Quoted words are text.
    var isNull: Bool {
        let record = record
        guard record.kind == .plainScalar, record.count <= 4 else { return false }
        if record.count == 0 { return true }
        guard record.count != 2, record.count != 3 else { return false }
        let text = tree.text(of: record)
        return text == "~" || text == "null" || text == "Null" || text == "NULL"
    }

    /// Null, or text of nothing but spaces: as good as not written.
    var isBlank: Bool {
        if isNull { return true }
        let record = record
        return record.isScalar && tree.withBytes(of: record) { $0.allSatisfy { $0 == 0x20 || (0x09...0x0D).contains($0) } }
    }

    /// `[]` or `{}`.
    var isEmptyList: Bool {
        let record = record
        return !record.isScalar && record.count == 0
    }

    /// What it is, for a message.
    var kindName: String { record.kind.name }
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
        let record = tree.records[position]
        self.init(
            key: tree.text(of: record), line: Int(record.line), column: Int(record.column), value: YAMLNode(tree, position + 1))
    }
}

extension YAMLNode {
    /// The record of the first key with this name, where the value is a mapping that has one. Its value stands right behind.
    func position(ofKey key: String) -> Int? {
        var key = key
        return key.withUTF8 { key in
            let own = tree.records[index]
            guard own.kind == .mapping else { return nil }
            var position = index + 1
            while position < Int(own.next) {
                if tree.isScalar(at: position, equalTo: key) { return position }
                position = Int(tree.records[position + 1].next)
            }
            return nil
        }
    }

    /// Whether a mapping has none but these keys, and each only once.
    func hasOnly(_ keys: [String]) -> Bool {
        guard keys.count <= 64 else { return false }
        let own = tree.records[index]
        var seen: UInt64 = 0
        var position = index + 1
        // Most files have their keys in the usual order, so the next one is mostly right behind the last.
        var next = 0
        while position < Int(own.next) {
            let found = tree.withBytes(of: tree.records[position]) { written -> Int? in
                for step in 0..<keys.count {
                    let candidate = next + step < keys.count ? next + step : next + step - keys.count
                    guard keys[candidate].utf8.count == written.count else { continue }
                    var key = keys[candidate]
                    if key.withUTF8({ YAMLTree.areEqual($0, written) }) { return candidate }
                }
                return nil
            }
            guard let found, seen & 1 << UInt64(found) == 0 else { return false }
            seen |= 1 << UInt64(found)
            next = found + 1 == keys.count ? 0 : found + 1
            position = Int(tree.records[position + 1].next)
        }
        return true
    }
}
