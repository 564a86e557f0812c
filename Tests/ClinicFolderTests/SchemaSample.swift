import CareModel
import Testing

@testable import ClinicFolder

/// Documents written from a schema: one that has every key, and many that differ from it in one place.
struct SchemaSample {
    /// What the reader is to say of a document.
    enum Outcome {
        case taken
        /// An unknown key, in a mapping that has exactly these keys.
        case unknownKey(among: [String])
        case missingKey(String)
        case wrongValue
    }

    var what: String
    var node: YAMLNode
    var outcome: Outcome

    /// Nothing that any key is near to, so that the reader lists the keys it knows.
    static let unknownKey = "qqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqq"

    static func scalar(_ text: String) -> YAMLNode { YAMLNode(content: .scalar(text, isPlain: true), line: 1, column: 1) }
    static func sequence(_ items: [YAMLNode]) -> YAMLNode { YAMLNode(content: .sequence(items), line: 1, column: 1) }
    static func mapping(_ entries: [(key: String, value: YAMLNode)]) -> YAMLNode {
        YAMLNode(content: .mapping(entries.map { YAMLEntry(key: $0.key, line: 1, column: 1, value: $0.value) }), line: 1, column: 1)
    }

    /// The document with every key.
    static func full(_ schema: ValueSchema) -> YAMLNode {
        if let example = schema.examples.first { return scalar(example) }
        return switch schema.form {
        case .text: scalar("some-words")
        case .pattern(let pattern): scalar("no example of \(pattern)")
        case .words(let words), .suggestions(let words): scalar(words.first ?? "")
        case .whole(let range): scalar("\(range.lowerBound)")
        case .number: scalar("1.5")
        case .flag: scalar("true")
        case .list(let item, _): sequence([full(item)])
        case .mapping(let mapping): self.mapping(mapping.properties.map { ($0.key, full($0.value)) })
        case .named(let value): mapping([("fr", full(value))])
        case .either(let values): values.last.map(full) ?? scalar("")
        }
    }

    /// Documents that differ from the full one in one place.
    static func changes(_ schema: ValueSchema) -> [SchemaSample] {
        switch schema.form {
        case .text, .suggestions: return []
        case .pattern, .whole, .number, .flag: return [wrong("?!", "a value of another kind")]
        case .words(let words):
            return words.map { SchemaSample(what: "the word \($0)", node: scalar($0), outcome: .taken) } + [wrong("?!", "no such word")]
        case .list(let item, _):
            return changes(item).map { change in change.inside { sequence([$0]) } }
        case .named(let value):
            return changes(value).map { change in change.inside { mapping([("fr", $0)]) } }
        case .either(let values):
            // What one alternative refuses another may take, so only whole alternatives and their keys.
            return values.map { SchemaSample(what: "an alternative", node: full($0), outcome: .taken) }
                + values.flatMap(changes).filter { if case .wrongValue = $0.outcome { false } else { true } }
        case .mapping(let mapping): return changes(mapping)
        }
    }

    private static func changes(_ mapping: MappingSchema) -> [SchemaSample] {
        let whole = mapping.properties.map { (key: $0.key, value: full($0.value)) }
        let more = Self.mapping(whole + [(unknownKey, scalar("x"))])
        var result = [
            SchemaSample(what: "an unknown key", node: more, outcome: .unknownKey(among: mapping.properties.map(\.key)))
        ]
        for property in mapping.properties {
            let rest = Self.mapping(whole.filter { $0.key != property.key })
            let isNeeded = property.isRequired || mapping.conditions.contains { $0.asks(for: property.key) }
            result.append(
                SchemaSample(what: "no \(property.key)", node: rest, outcome: isNeeded ? .missingKey(property.key) : .taken))
            for change in changes(property.value) {
                var one = change.inside { node in Self.mapping(whole.map { $0.key == property.key ? ($0.key, node) : $0 }) }
                one.what = "\(property.key): \(one.what)"
                result.append(one)
            }
        }
        return result
    }

    private static func wrong(_ text: String, _ what: String) -> SchemaSample {
        SchemaSample(what: what, node: scalar(text), outcome: .wrongValue)
    }

    private func inside(_ wrap: (YAMLNode) -> YAMLNode) -> SchemaSample {
        SchemaSample(what: what, node: wrap(node), outcome: outcome)
    }
}

extension MappingSchema.Condition {
    /// Whether a mapping with all keys but this one lacks it by this condition.
    fileprivate func asks(for key: String) -> Bool {
        guard required.contains(key) else { return false }
        return switch trigger {
        case .has(let other): other != key
        case .lacks(let other): other == key
        case .hasMapping(let other, let without): other != key && without == nil
        }
    }
}

extension SchemaSample {
    /// Expects of the reader's findings what the schema says of the document.
    func judge(_ all: [Finding]) {
        let findings = SchemaReading.ofTheDocument(all)
        let told = Comment(rawValue: "\(what): \(all.map { "\($0.rule) \($0.message)" })")
        switch outcome {
        case .taken:
            #expect(findings.isEmpty, told)
        case .unknownKey(let keys):
            // The reader's own list of the keys it knows: the schema has each of them and no other.
            let help = findings.first?.help?.replacing("the keys are ", with: "").split(separator: ", ").map(String.init)
            #expect(findings.map(\.rule) == [ReadingRules.unknownKey.id], told)
            #expect(help?.sorted() == keys.sorted(), told)
        case .missingKey(let key):
            #expect(findings.contains { $0.rule == ReadingRules.missingKey.id && $0.message.hasSuffix("needs \(key)") }, told)
        case .wrongValue:
            let rules = [ReadingRules.wrongValue.id, ReadingRules.unsafeID.id, ReadingRules.unknownReference.id]
            // A document that says nothing new is no proof: most of these have references that lead nowhere.
            #expect(all.contains { rules.contains($0.rule) && ($0.rule != rules[2] || $0.message.contains("?!")) }, told)
        }
    }
}
