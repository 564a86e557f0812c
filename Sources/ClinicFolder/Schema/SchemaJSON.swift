// Only keywords that drafts 7 to 2020-12 read alike, since editors are behind the drafts.
extension ValueSchema {
    var json: SchemaText.Value {
        var members: [(key: String, value: SchemaText.Value)] = []
        if let description { members.append(("description", .text(description))) }
        members += form.members
        if !examples.isEmpty { members.append(("examples", .texts(examples))) }
        return .object(members)
    }
}

extension ValueSchema.Form {
    fileprivate var members: [(key: String, value: SchemaText.Value)] {
        switch self {
        // Text of nothing but spaces is as good as not written; a number has no pattern to fail.
        case .text: [("type", .texts(["string", "number"])), ("pattern", .text("[^\\t-\\r ]"))]
        case .pattern(let pattern): [("type", .text("string")), ("pattern", .text(pattern))]
        case .words(let words): [("enum", .texts(words))]
        case .suggestions(let words): [("anyOf", .list([.object([("enum", .texts(words))]), ValueSchema(.text).json]))]
        case .whole(let range):
            [("type", .text("integer")), ("minimum", .whole(range.lowerBound)), ("maximum", .whole(range.upperBound))]
        case .number: [("type", .text("number"))]
        case .flag: [("type", .text("boolean"))]
        case .list(let item, let least):
            [("type", .text("array"))] + (least > 0 ? [("minItems", .whole(least))] : []) + [("items", item.json)]
        case .mapping(let mapping): mapping.members
        case .named(let value): [("type", .text("object")), ("additionalProperties", value.json)]
        case .either(let values): [("anyOf", .list(values.map(\.json)))]
        }
    }
}

extension MappingSchema {
    fileprivate var members: [(key: String, value: SchemaText.Value)] {
        var members: [(key: String, value: SchemaText.Value)] = [("type", .text("object")), ("additionalProperties", .flag(false))]
        let required = properties.filter(\.isRequired).map(\.key)
        if !required.isEmpty { members.append(("required", .texts(required))) }
        members.append(("properties", .object(properties.map { ($0.key, $0.value.json) })))
        if !conditions.isEmpty { members.append(("allOf", .list(conditions.map(\.json)))) }
        return members
    }
}

extension MappingSchema.Condition {
    fileprivate var json: SchemaText.Value {
        .object([("if", trigger.json), ("then", .object([("required", .texts(required))]))])
    }
}

extension MappingSchema.Condition.Trigger {
    fileprivate var json: SchemaText.Value {
        switch self {
        case .has(let key): return has(key)
        case .lacks(let key): return .object([("not", has(key))])
        case .hasMapping(let key, let other):
            let isMapping = SchemaText.Value.object([("type", .text("object"))])
            let test = has(key).merged(with: .object([("properties", .object([(key, isMapping)]))]))
            guard let other else { return test }
            return test.merged(with: .object([("not", has(other))]))
        }
    }

    private func has(_ key: String) -> SchemaText.Value { .object([("required", .texts([key]))]) }
}
