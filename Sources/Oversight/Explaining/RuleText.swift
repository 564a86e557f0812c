public import CareModel
import Foundation

/// Rules in words, for the terminal and for documents. Everything comes from the rules' own descriptions.
public enum RuleText {
    /// One rule, whole.
    public static func page(of rule: RuleDescription) -> String {
        var text = "\(rule.id) \(rule.name)\n\n\(rule.summary)\n\n"
        text +=
            "Severity: \(rule.severity.rawValue). " + (rule.waivable ? "Can be waived.\n\n" : "Can be neither waived nor turned off.\n\n")
        text += "Why: \(rule.rationale)\n"
        if !rule.sources.isEmpty {
            text += "\nSources:\n"
            for source in rule.sources { text += "  - \(source.title)" + (source.url.map { ", \($0)" } ?? "") + "\n" }
        }
        text += examples("This is found", rule.fails) + examples("This is fine", rule.passes)
        return text
    }

    /// A line a rule.
    public static func list(of rules: [RuleDescription]) -> String {
        let width = rules.map(\.name.utf8.count).max() ?? 0
        return rules.map { rule in
            let name = rule.name + String(repeating: " ", count: width - rule.name.utf8.count)
            let severity = rule.severity.rawValue + String(repeating: " ", count: 7 - rule.severity.rawValue.utf8.count)
            return "\(rule.id)  \(name)  \(severity)  \(rule.summary)\n"
        }.joined()
    }

    /// A table with every rule and its sources.
    public static func markdown(of rules: [RuleDescription]) -> String {
        func cell(_ text: String) -> String { text.replacingOccurrences(of: "|", with: "\\|") }
        var text = "| Rule | Name | Severity | Waivable | What it asks | Sources |\n|---|---|---|---|---|---|\n"
        for rule in rules {
            let sources = rule.sources.map { source in source.url.map { "[\(source.title)](\($0))" } ?? source.title }
            text += "| \(rule.id) | `\(rule.name)` | \(rule.severity.rawValue) | \(rule.waivable ? "yes" : "no") "
            text += "| \(cell(rule.summary)) | \(cell(sources.joined(separator: "; "))) |\n"
        }
        return text
    }

    /// Everything as JSON, with sorted keys.
    public static func json(of rules: [RuleDescription]) -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
        guard let data = try? encoder.encode(rules.map(Entry.init)) else { return "[]\n" }
        return String(decoding: data, as: UTF8.self) + "\n"
    }

    private struct Entry: Encodable {
        struct Source: Encodable {
            var title: String
            var url: String?
        }
        struct Example: Encodable {
            var caption: String
            var text: String
        }
        var id: String
        var name: String
        var severity: String
        var waivable: Bool
        var summary: String
        var rationale: String
        var sources: [Source]
        var passes: [Example]
        var fails: [Example]

        init(_ rule: RuleDescription) {
            id = rule.id
            name = rule.name
            severity = rule.severity.rawValue
            waivable = rule.waivable
            summary = rule.summary
            rationale = rule.rationale
            sources = rule.sources.map { Source(title: $0.title, url: $0.url) }
            passes = rule.passes.map { Example(caption: $0.caption, text: $0.text) }
            fails = rule.fails.map { Example(caption: $0.caption, text: $0.text) }
        }
    }

    private static func examples(_ title: String, _ examples: [RuleDescription.Example]) -> String {
        examples.map { example in
            let lines = example.text.replacingOccurrences(of: "↓", with: "").split(separator: "\n", omittingEmptySubsequences: false)
            return "\n\(title): \(example.caption)\n\n" + lines.map { "    \($0)\n" }.joined()
        }.joined()
    }
}
