import CareModel

/// A mapping whose keys are known. Making one reports unknown and doubled keys; asking for a value reports a wrong type.
struct Fields {
    let log: ReadingLog
    let location: SourceLocation
    /// What the mapping describes, for messages: "a step".
    let what: String
    private let mapping: YAMLNode
    /// The only keys that count, where there are others as well.
    private let known: [String]?

    /// Nil, with a finding, when `node` is no mapping.
    init?(_ node: YAMLNode, _ what: String, keys: [String], in log: ReadingLog) {
        guard node.kind == .mapping else {
            log.report(
                ReadingRules.wrongValue, "\(what) is written as keys and values, not as \(node.kindName)",
                help: "the keys are \(keys.joined(separator: ", "))", at: log.location(of: node))
            return nil
        }
        self.log = log
        self.what = what
        mapping = node
        location = log.location(of: node)
        // A look-up takes the first of two equal keys, so that nothing has to be taken out for it.
        if node.hasOnly(keys) {
            known = nil
        } else {
            known = keys
            Fields.reportOthers(node, what, keys: keys, in: log)
        }
    }

    private static func reportOthers(_ node: YAMLNode, _ what: String, keys: [String], in log: ReadingLog) {
        for entry in log.firstOfEach(node.entries) where !keys.contains(entry.key) {
            let nearest = NearestWord.of(entry.key, in: keys)
            log.report(
                ReadingRules.unknownKey, "\(what) has no key \(entry.key.shortened)",
                help: nearest.map { "did you mean \($0)?" } ?? "the keys are \(keys.joined(separator: ", "))",
                at: log.location(entry.line, entry.column))
        }
    }

    func entry(_ key: String) -> YAMLEntry? {
        position(of: key).map { YAMLEntry(mapping.tree, keyAt: $0) }
    }

    private func position(of key: String) -> Int? {
        if let known, !known.contains(key) { return nil }
        return mapping.position(ofKey: key)
    }

    /// The value of a key, or nil when it is missing or empty.
    func node(_ key: String) -> YAMLNode? {
        guard let position = position(of: key) else { return nil }
        let value = YAMLNode(mapping.tree, position + 1)
        return value.isBlank ? nil : value
    }

    /// Reports that a key is missing or holds nothing, at the key or else at the mapping's first line.
    func require(_ key: String, help: String? = nil) {
        guard node(key)?.isEmptyList ?? true else { return }
        log.report(
            ReadingRules.missingKey, "\(what) needs \(key)", help: help ?? "add \(key):",
            at: entry(key).map { log.location($0.line, $0.column) } ?? location)
    }

    func place(_ node: YAMLNode) -> SourceLocation { log.location(of: node) }

    // MARK: Single values

    /// A language's code, such as `en` or `pt-BR`.
    func language(_ key: String) -> Placed<String>? { text(key).flatMap { language($0, key) } }

    /// Languages' codes.
    func languages(_ key: String) -> [Placed<String>] { texts(key).compactMap { language($0, key) } }

    private func language(_ text: Placed<String>, _ key: String) -> Placed<String>? {
        let parts = text.value.utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
        let isLetter: (UInt8) -> Bool = { (0x61...0x7A).contains($0 | 0x20) }
        if let first = parts.first, (2...3).contains(first.count), first.allSatisfy(isLetter),
            parts.dropFirst().allSatisfy({ (1...8).contains($0.count) && $0.allSatisfy { isLetter($0) || (0x30...0x39).contains($0) } })
        {
            return text
        }
        log.report(
            ReadingRules.wrongValue, "\(key) should be a language's code, not \(text.value.shortened)",
            help: "write a code such as en, he or pt-BR", at: text.location)
        return nil
    }

    func text(_ key: String) -> Placed<String>? { node(key).flatMap { text($0, key) } }

    func text(_ node: YAMLNode, _ key: String) -> Placed<String>? {
        guard let text = node.scalar else {
            wrong(node, key, "text", help: nil)
            return nil
        }
        return Placed(text, at: place(node))
    }

    /// An id of something that is defined here; it becomes part of addresses.
    func newID(_ key: String) -> Placed<String>? {
        guard let id = text(key) else { return nil }
        return SafeID.check(id, in: log) ? id : nil
    }

    func day(_ key: String) -> Placed<Day>? {
        bytes(key, "a date", help: "write the date as YYYY-MM-DD, such as 2026-11-23; it must be a real day") { Day(utf8: $0) }
    }

    func whole(_ key: String, in range: ClosedRange<Int> = 0...1_000_000) -> Placed<Int>? {
        value(key, "a whole number", help: "write a whole number from \(range.lowerBound) to \(range.upperBound)") { text in
            Int(text).flatMap { range.contains($0) ? $0 : nil }
        }
    }

    func number(_ key: String) -> Placed<Double>? {
        value(key, "a number", help: "write a number such as 6 or 2.5") { text in
            Double(text).flatMap { $0.isFinite ? $0 : nil }
        }
    }

    func cadence(_ key: String) -> Placed<Cadence>? {
        bytes(key, "a cadence", help: "write how often as in: 1 week, 2 weeks, 10 days, 3 months") { Cadence(utf8: $0) }
    }

    func flag(_ key: String) -> Placed<Bool>? {
        value(key, "true or false", help: "write true or false") { text in
            switch text {
            case "true", "True", "TRUE": true
            case "false", "False", "FALSE": false
            default: nil
            }
        }
    }

    /// One of the words of an enumeration.
    func word<Word: RawRepresentable & CaseIterable & Sendable>(_ key: String, _ type: Word.Type) -> Placed<Word>?
    where Word.RawValue == String {
        var words: String { Word.allCases.map(\.rawValue).joined(separator: ", ") }
        return value(key, "one of \(words)", help: "use one of \(words)") { Word(rawValue: $0) }
    }

    func value<Value: Sendable>(
        _ key: String, _ wanted: @autoclosure () -> String, help: @autoclosure () -> String, _ read: (String) -> Value?
    ) -> Placed<Value>? {
        guard let node = node(key) else { return nil }
        guard let text = node.scalar, let value = read(text) else {
            wrong(node, key, wanted(), help: help())
            return nil
        }
        return Placed(value, at: place(node))
    }

    /// A value that is read without making a text of it.
    private func bytes<Value: Sendable>(
        _ key: String, _ wanted: @autoclosure () -> String, help: @autoclosure () -> String, _ read: (UnsafeBufferPointer<UInt8>) -> Value?
    ) -> Placed<Value>? {
        guard let node = node(key) else { return nil }
        guard let value = node.withScalar(read) else {
            wrong(node, key, wanted(), help: help())
            return nil
        }
        return Placed(value, at: place(node))
    }

    // MARK: Values of many parts

    /// A list of ids or words; a single one may stand without brackets.
    func texts(_ key: String) -> [Placed<String>] {
        guard let node = node(key) else { return [] }
        switch node.kind {
        case .plainScalar, .quotedScalar: return text(node, key).map { [$0] } ?? []
        case .sequence: return node.children.compactMap { text($0, key) }
        case .mapping:
            wrong(node, key, "a list", help: "write it as [one, two]")
            return []
        }
    }

    /// The items of a list of mappings.
    func items(_ key: String) -> [YAMLNode] {
        guard let node = node(key) else { return [] }
        guard node.kind == .sequence else {
            wrong(node, key, "a list", help: "begin each entry with a hyphen")
            return []
        }
        return node.children
    }

    func fields(_ key: String, _ what: String, keys: [String]) -> Fields? {
        node(key).flatMap { Fields($0, what, keys: keys, in: log) }
    }

    /// A text with the translations that the mapping gives it under `translations: {LANGUAGE: {KEY: ...}}`.
    func wording(_ key: String, translations: Translations) -> Placed<Wording>? {
        text(key).map { text in text.map { Wording($0, translations: translations[key]) } }
    }

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
                if let text = texts.text(key) { byKey[key, default: [:]][language.key] = text.value }
            }
        }
    }

    subscript(key: String) -> [String: String] { byKey[key] ?? [:] }
}
