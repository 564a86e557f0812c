import CareModel

/// A mapping whose keys are known. Making one reports unknown and doubled keys; asking for a value reports a wrong type.
struct Fields {
    let log: ReadingLog
    let location: SourceLocation
    /// What the mapping describes, for messages: "a step".
    let what: String
    private let tree: YAMLTree
    /// Where the mapping is.
    private let index: Int
    /// Of the keys that it has.
    private let bits: UInt64
    /// The only keys that count, where there are others as well.
    private let known: KeySet?

    /// Nil, with a finding, when `node` is no mapping.
    init?(_ node: YAMLNode, _ what: String, keys: [String], in log: ReadingLog) {
        self.init(node, what, keys: KeySet(keys), in: log)
    }

    /// Nil, with a finding, when `node` is no mapping.
    init?(_ node: YAMLNode, _ what: String, keys: KeySet, in log: ReadingLog) {
        guard node.kind == .mapping else {
            log.report(
                ReadingRules.wrongValue, "\(what) is written as keys and values, not as \(node.kindName)",
                help: "the keys are \(keys.list)", at: log.location(of: node))
            return nil
        }
        self.log = log
        self.what = what
        tree = node.tree
        index = node.index
        location = log.location(of: node)
        let (hasOnlyThose, bits) = node.look(for: keys)
        self.bits = bits
        // A look-up takes the first of two equal keys, so that nothing has to be taken out for it.
        if hasOnlyThose {
            known = nil
        } else {
            known = keys
            Fields.reportOthers(node, what, keys: keys, in: log)
        }
    }

    private static func reportOthers(_ node: YAMLNode, _ what: String, keys: KeySet, in log: ReadingLog) {
        for entry in log.firstOfEach(node.entries) where !keys.names.contains(entry.key) {
            let nearest = NearestWord.of(entry.key, in: keys.names)
            log.report(
                ReadingRules.unknownKey, "\(what) has no key \(entry.key.shortened)",
                help: nearest.map { "did you mean \($0)?" } ?? "the keys are \(keys.list)",
                at: log.location(entry.line, entry.column))
        }
    }

    func entry(_ key: FieldKey) -> YAMLEntry? {
        position(of: key).map { YAMLEntry(tree, keyAt: $0) }
    }

    @inline(__always)
    private func position(of key: FieldKey) -> Int? {
        guard bits & FieldKey.bit(key.word) != 0 else { return nil }
        if let known, !known.contains(key) { return nil }
        return tree.position(of: key, in: index)
    }

    /// The position of a key's value, or nil when it is missing or empty.
    @inline(__always)
    private func value(of key: FieldKey) -> Int? {
        guard let position = position(of: key), !tree.isBlank(tree[position + 1]) else { return nil }
        return position + 1
    }

    /// The value of a key, or nil when it is missing or empty.
    func node(_ key: FieldKey) -> YAMLNode? { value(of: key).map { YAMLNode(tree, $0) } }

    /// Reports that a key is missing or holds nothing, at the key or else at the mapping's first line.
    @inline(__always)
    func require(_ key: FieldKey, help: String? = nil) {
        if let value = value(of: key) {
            let record = tree[value]
            if record.isScalar || record.count > 0 { return }
        }
        missing(key, help: help)
    }

    @inline(never)
    private func missing(_ key: FieldKey, help: String?) {
        log.report(
            ReadingRules.missingKey, "\(what) needs \(key.name)", help: help ?? "add \(key.name):",
            at: entry(key).map { log.location($0.line, $0.column) } ?? location)
    }

    func place(_ node: YAMLNode) -> SourceLocation { log.location(of: node) }

    private func place(_ record: YAMLTree.Record) -> SourceLocation { log.location(Int(record.line), Int(record.column)) }

    // MARK: Single values

    /// A language's code, such as `en` or `pt-BR`.
    func language(_ key: FieldKey) -> Placed<String>? { text(key).flatMap { language($0, key) } }

    /// Languages' codes.
    func languages(_ key: FieldKey) -> [Placed<String>] { texts(key).compactMap { language($0, key) } }

    private func language(_ text: Placed<String>, _ key: FieldKey) -> Placed<String>? {
        let parts = text.value.utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
        let isLetter: (UInt8) -> Bool = { (0x61...0x7A).contains($0 | 0x20) }
        if let first = parts.first, (2...3).contains(first.count), first.allSatisfy(isLetter),
            parts.dropFirst().allSatisfy({ (1...8).contains($0.count) && $0.allSatisfy { isLetter($0) || (0x30...0x39).contains($0) } })
        {
            return text
        }
        log.report(
            ReadingRules.wrongValue, "\(key.name) should be a language's code, not \(text.value.shortened)",
            help: "write a code such as en, he or pt-BR", at: text.location)
        return nil
    }

    func text(_ key: FieldKey) -> Placed<String>? { value(of: key).flatMap { text(at: $0, key) } }

    /// - Parameter node: a value of this mapping, or of one in it.
    func text(_ node: YAMLNode, _ key: FieldKey) -> Placed<String>? { text(at: node.index, key) }

    private func text(at position: Int, _ key: FieldKey) -> Placed<String>? {
        let record = tree[position]
        guard record.isScalar else {
            wrong(at: position, key, "text", help: nil)
            return nil
        }
        return Placed(tree.text(of: record), at: place(record))
    }

    /// An id of something that is defined here; it becomes part of addresses.
    func newID(_ key: FieldKey) -> Placed<String>? {
        guard let id = text(key) else { return nil }
        return SafeID.check(id, in: log) ? id : nil
    }

    func day(_ key: FieldKey) -> Placed<Day>? {
        scalar(key, "a date", help: "write the date as YYYY-MM-DD, such as 2026-11-23; it must be a real day") { tree, record in
            tree.withBytes(of: record) { Day(utf8: $0) }
        }
    }

    func whole(_ key: FieldKey, in range: ClosedRange<Int> = 0...1_000_000) -> Placed<Int>? {
        scalar(key, "a whole number", help: "write a whole number from \(range.lowerBound) to \(range.upperBound)") { tree, record in
            // A single digit is nearly all that is written.
            let digit = Int(record.word) - 0x30
            let number = record.count == 1 && (0...9).contains(digit) ? digit : Int(tree.text(of: record))
            return number.flatMap { range.contains($0) ? $0 : nil }
        }
    }

    func number(_ key: FieldKey) -> Placed<Double>? {
        scalar(key, "a number", help: "write a number such as 6 or 2.5") { tree, record in
            Double(tree.text(of: record)).flatMap { $0.isFinite ? $0 : nil }
        }
    }

    func cadence(_ key: FieldKey) -> Placed<Cadence>? {
        scalar(key, "a cadence", help: "write how often as in: 1 week, 2 weeks, 10 days, 3 months") { tree, record in
            tree.withBytes(of: record) { Cadence(utf8: $0) }
        }
    }

    func flag(_ key: FieldKey) -> Placed<Bool>? {
        scalar(key, "true or false", help: "write true or false") { tree, record in
            if ["true", "True", "TRUE"].contains(where: { tree.isScalar(record, $0) }) { return true }
            return ["false", "False", "FALSE"].contains { tree.isScalar(record, $0) } ? false : nil
        }
    }

    /// One of the words of an enumeration.
    func word<Word: RawRepresentable & CaseIterable & Sendable>(_ key: FieldKey, _ type: Word.Type) -> Placed<Word>?
    where Word.RawValue == String {
        var words: String { Word.allCases.map(\.rawValue).joined(separator: ", ") }
        return scalar(key, "one of \(words)", help: "use one of \(words)") { tree, record in
            for word in Word.allCases where tree.isScalar(record, word.rawValue) { return word }
            return nil
        }
    }

    func value<Value: Sendable>(
        _ key: FieldKey, _ wanted: @autoclosure () -> String, help: @autoclosure () -> String, _ read: (String) -> Value?
    ) -> Placed<Value>? {
        scalar(key, wanted(), help: help()) { tree, record in read(tree.text(of: record)) }
    }

    /// A value that is read from its bytes.
    private func scalar<Value: Sendable>(
        _ key: FieldKey, _ wanted: @autoclosure () -> String, help: @autoclosure () -> String,
        _ read: (YAMLTree, YAMLTree.Record) -> Value?
    ) -> Placed<Value>? {
        guard let position = value(of: key) else { return nil }
        let record = tree[position]
        guard record.isScalar, let value = read(tree, record) else {
            wrong(at: position, key, wanted(), help: help())
            return nil
        }
        return Placed(value, at: place(record))
    }

    // MARK: Values of many parts

    /// A list of ids or words; a single one may stand without brackets.
    func texts(_ key: FieldKey) -> [Placed<String>] {
        guard let position = value(of: key) else { return [] }
        let record = tree[position]
        switch record.kind {
        case .plainScalar, .quotedScalar: return text(at: position, key).map { [$0] } ?? []
        case .sequence:
            var texts: [Placed<String>] = []
            texts.reserveCapacity(Int(record.count))
            var item = position + 1
            while item < Int(record.next) {
                if let text = text(at: item, key) { texts.append(text) }
                item = tree.next(behind: item)
            }
            return texts
        case .mapping:
            wrong(at: position, key, "a list", help: "write it as [one, two]")
            return []
        }
    }

    /// The items of a list of mappings.
    func items(_ key: FieldKey) -> [YAMLNode] {
        guard let node = node(key) else { return [] }
        guard node.kind == .sequence else {
            wrong(node, key, "a list", help: "begin each entry with a hyphen")
            return []
        }
        return node.children
    }

    func fields(_ key: FieldKey, _ what: String, keys: [String]) -> Fields? {
        node(key).flatMap { Fields($0, what, keys: keys, in: log) }
    }

    func fields(_ key: FieldKey, _ what: String, keys: KeySet) -> Fields? {
        node(key).flatMap { Fields($0, what, keys: keys, in: log) }
    }

    /// A text with the translations that the mapping gives it under `translations: {LANGUAGE: {KEY: ...}}`.
    func wording(_ key: FieldKey, translations: Translations) -> Placed<Wording>? {
        text(key).map { text in text.map { Wording($0, translations: translations[key.name]) } }
    }

    @inline(never)
    private func wrong(at position: Int, _ key: FieldKey, _ wanted: String, help: String?) {
        wrong(YAMLNode(tree, position), key.name, wanted, help: help)
    }

    func wrong(_ node: YAMLNode, _ key: FieldKey, _ wanted: String, help: String?) { wrong(node, key.name, wanted, help: help) }

    func wrong(_ node: YAMLNode, _ key: String, _ wanted: String, help: String?) {
        var shown = ""
        if let text = node.scalar { shown = ", not \(text.shortened)" } else { shown = ", not \(node.kindName)" }
        log.report(ReadingRules.wrongValue, "\(key) should be \(wanted)\(shown)", help: help, at: place(node))
    }
}

/// The `translations:` of a mapping, by language and key.
struct Translations {
    private var byKey: [String: [String: String]] = [:]

    /// - Parameter keys: the keys that can be translated.
    init(of fields: Fields, keys: [String]) {
        guard let node = fields.node("translations") else { return }
        guard case .mapping(let languages) = node.content else {
            fields.wrong(node, "translations", "a mapping by language", help: "write {he: {name: ...}}")
            return
        }
        for language in fields.log.firstOfEach(languages) {
            guard let texts = Fields(language.value, "a translation", keys: keys, in: fields.log) else { continue }
            for key in keys {
                if let text = key.withFieldKey({ texts.text($0) }) { byKey[key, default: [:]][language.key] = text.value }
            }
        }
    }

    subscript(key: String) -> [String: String] { byKey[key] ?? [:] }
}
