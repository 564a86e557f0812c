import CareModel

/// A rule as SARIF describes it: short text for a list, long text and Markdown for a page.
enum SARIFRule {
    static func tree(of rule: RuleDescription, page: String?) -> JSONTree {
        var members: [(key: String, value: JSONTree)] = [
            ("id", .string(rule.id)),
            ("name", .string(rule.name)),
            ("shortDescription", ["text": .string(rule.summary)]),
            ("fullDescription", ["text": .string(rule.rationale)]),
        ]
        if let page { members.append(("helpUri", .string(page))) }
        members += [
            ("help", ["text": .string(plainHelp(of: rule)), "markdown": .string(markdownHelp(of: rule))]),
            ("defaultConfiguration", ["level": .string(rule.severity.rawValue)]),
            ("properties", ["waivable": .flag(rule.waivable), "tags": ["clinical-oversight"]]),
        ]
        return .object(members)
    }

    private static func plainHelp(of rule: RuleDescription) -> String {
        var parts = [rule.summary, rule.rationale]
        if !rule.waivable { parts.append(cannotBeWaived) }
        parts += rule.sources.map { source in "Source: " + source.title + (source.url.map { " " + $0 } ?? "") }
        return parts.joined(separator: "\n")
    }

    private static func markdownHelp(of rule: RuleDescription) -> String {
        var parts = ["**\(rule.summary)**", rule.rationale]
        if !rule.waivable { parts.append(cannotBeWaived) }
        parts += rule.fails.map { "Reported: " + fenced($0) }
        parts += rule.passes.map { "Accepted: " + fenced($0) }
        if !rule.sources.isEmpty {
            let sources = rule.sources.map { source in source.url.map { "- [\(source.title)](\($0))" } ?? "- \(source.title)" }
            parts.append("Sources:\n\n" + sources.joined(separator: "\n"))
        }
        return parts.joined(separator: "\n\n")
    }

    private static let cannotBeWaived = "This rule cannot be waived or turned off."

    private static func fenced(_ example: RuleDescription.Example) -> String {
        let text = example.text.filter { $0 != "↓" }
        return example.caption + "\n\n```yaml\n" + text + (text.hasSuffix("\n") ? "" : "\n") + "```"
    }
}
