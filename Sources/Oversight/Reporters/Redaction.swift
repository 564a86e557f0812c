/// Takes patients out of a text: each id becomes the patient's token, each name `[name]`.
///
/// Ids are found whatever their case, wherever they stand as whole words, also inside a file name. When in doubt it hides
/// too much: where patients are numbered 1, 2, 3, other numbers in a message go with them.
public struct Redaction: Sendable {
    /// From a patient's id to the token that stands for it.
    public let tokens: [String: String]
    /// Patients' names, hidden where a message quotes them. A name of several words is hidden as a whole and in its parts.
    public let names: [String]

    private let ids: [Key: String]
    private let nameKeys: Set<Key>
    private let pathKeys: [Key: String]
    /// The most words in any id or name, which bounds the search.
    private let longest: Int

    static let hiddenName = "[name]"
    static let leftOut = "[left out]"

    public init(tokens: [String: String], names: [String] = []) {
        self.tokens = tokens
        self.names = names
        var ids: [Key: String] = [:]
        var nameKeys: Set<Key> = []
        var longest = 1
        // In order, so that of two ids that differ in case only the same one wins on every run.
        for (id, token) in tokens.sorted(by: { $0.key < $1.key }) {
            let bytes = Array(id.utf8)
            let words = RedactionWords.all(in: id)
            guard let first = words.first, let last = words.last else { continue }
            let key = RedactionWords.key(bytes, from: first, to: last, folded: true)
            longest = max(longest, RedactionWords.most(in: id))
            if ids[key] == nil { ids[key] = token }
        }
        for name in names {
            let bytes = Array(name.utf8)
            let words = RedactionWords.all(in: name)
            guard let first = words.first, let last = words.last else { continue }
            longest = max(longest, RedactionWords.most(in: name))
            nameKeys.insert(RedactionWords.key(bytes, from: first, to: last, folded: false))
            // A single letter is an initial, which would hide every "I" and "a".
            for word in words where word.count > 1 {
                nameKeys.insert(RedactionWords.key(bytes, from: word, to: word, folded: false))
            }
        }
        self.ids = ids
        self.nameKeys = nameKeys
        self.longest = longest
        pathKeys = Dictionary(nameKeys.map { ($0.folded, "name") }) { first, _ in first }.merging(ids) { _, token in token }
    }

    /// The text without ids and names.
    public func redact(_ text: String) -> String {
        replace(in: text) { bytes, first, last in
            if let token = ids[RedactionWords.key(bytes, from: first, to: last, folded: true)] { return token }
            guard !nameKeys.isEmpty else { return nil }
            return nameKeys.contains(RedactionWords.key(bytes, from: first, to: last, folded: false)) ? Redaction.hiddenName : nil
        }
    }

    /// The same for a path, where names are found whatever their case.
    public func redact(path: String) -> String {
        replace(in: path) { bytes, first, last in
            pathKeys[RedactionWords.key(bytes, from: first, to: last, folded: true)]
        }
    }

    /// Looks at every word, and at the runs of words that begin with it, longest first.
    private func replace(
        in text: String, _ replacement: (_ bytes: [UInt8], _ first: Range<Int>, _ last: Range<Int>) -> String?
    ) -> String {
        guard !ids.isEmpty || !nameKeys.isEmpty else { return text }
        let bytes = Array(text.utf8)
        let words = RedactionWords.all(in: text)
        var result: [UInt8] = []
        result.reserveCapacity(bytes.count)
        var copied = 0
        var index = 0
        while index < words.count {
            var next = index + 1
            for last in (index..<min(index + longest, words.count)).reversed() {
                guard let new = replacement(bytes, words[index], words[last]) else { continue }
                result.append(contentsOf: bytes[copied..<words[index].lowerBound])
                result.append(contentsOf: new.utf8)
                copied = words[last].upperBound
                next = last + 1
                break
            }
            index = next
        }
        guard copied > 0 else { return text }
        result.append(contentsOf: bytes[copied...])
        return String(decoding: result, as: UTF8.self)
    }

    /// Some bytes of a text, to be looked up. Strings compare by canonical equivalence, so that an accent written in
    /// either way is found.
    struct Key: Sendable, Hashable {
        let text: String

        var folded: Key { Key(text: String(decoding: text.utf8.map(RedactionWords.lowered), as: UTF8.self)) }
    }
}
