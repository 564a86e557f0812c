import CareModel
import Foundation
import Testing

@testable import ClinicFolder

/// The schemas as text.
struct SchemaTextTests {
    @Test(arguments: ClinicSchema.allCases)
    func isJSONOfTheDraft(_ schema: ClinicSchema) throws {
        let object = try #require(try JSONSerialization.jsonObject(with: Data(schema.json.utf8)) as? [String: Any])
        #expect(object["$schema"] as? String == "https://json-schema.org/draft/2020-12/schema")
        #expect(object["title"] as? String == "Overseen: " + (schema.describesFrontMatter ? "front matter of " : "") + schema.files)
        #expect(["array", "object"].contains(object["type"] as? String))
        #expect(schema.json == schema.json)
        #expect(!schema.json.contains("no example"))
    }

    @Test(arguments: ClinicSchema.allCases)
    func everyMappingIsClosedAndEveryKeyIsExplained(_ schema: ClinicSchema) throws {
        var mappings = 0
        try visit(schema.root) { mapping in
            mappings += 1
            #expect(Set(mapping.properties.map(\.key)).count == mapping.properties.count)
            for property in mapping.properties {
                let description = try #require(property.value.description, "\(property.key) is not explained")
                #expect(description.last.map { ".)}".contains($0) } == true, "\(description)")
            }
        }
        #expect(mappings > 0)
        #expect(schema.json.components(separatedBy: "\"additionalProperties\": false").count == mappings + 1)
    }

    @Test func wordsAreThoseOfTheModel() throws {
        let step = try #require(mapping(StepSchema.planStep))
        #expect(words(step, "status") == StepStatus.allCases.map(\.rawValue))
        let clinic = try #require(mapping(ClinicFileSchema.root))
        let oversight = try #require(value(clinic, "oversight").flatMap(mapping))
        #expect(oversight.properties.map(\.key) == ["fail-on", "rules"] + PolicyLimit.allCases.map(\.rawValue))
    }

    @Test func aToolNeedsAPersonWhoOverseesIt() throws {
        for step in [StepSchema.planStep, StepSchema.pathwayStep] {
            let conditions = try #require(mapping(step)).conditions
            #expect(conditions.contains { $0.required == ["overseen-by", "review"] })
        }
    }

    @Test func hostileTextIsEscaped() {
        let value = SchemaText.Value.object([("a\"b", .texts(["\\", "\n", "\u{1}", "שלום"])), ("c", .list([])), ("d", .object([]))])
        #expect(
            SchemaText.of(value)
                == "{\n  \"a\\\"b\": [\n    \"\\\\\",\n    \"\\u000a\",\n    \"\\u0001\",\n    \"שלום\"\n  ],\n  \"c\": [],\n  \"d\": {}\n}\n"
        )
    }

    private func visit(_ schema: ValueSchema, _ body: (MappingSchema) throws -> Void) rethrows {
        switch schema.form {
        case .text, .pattern, .words, .suggestions, .whole, .number, .flag: break
        case .list(let item, _): try visit(item, body)
        case .named(let value): try visit(value, body)
        case .either(let values): for value in values { try visit(value, body) }
        case .mapping(let mapping):
            try body(mapping)
            for property in mapping.properties { try visit(property.value, body) }
        }
    }

    private func mapping(_ schema: ValueSchema) -> MappingSchema? {
        if case .mapping(let mapping) = schema.form { mapping } else { nil }
    }

    private func value(_ mapping: MappingSchema, _ key: String) -> ValueSchema? {
        mapping.properties.first { $0.key == key }?.value
    }

    private func words(_ mapping: MappingSchema, _ key: String) -> [String]? {
        if case .words(let words)? = value(mapping, key)?.form { words } else { nil }
    }
}
