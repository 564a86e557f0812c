import CareModel

extension Fields {
    /// A mapping from rule names or ids to severities.
    func ruleSettings(_ key: FieldKey) -> [(rule: Placed<String>, setting: Placed<RuleSetting>)] {
        guard let rules = node(key) else { return [] }
        guard case .mapping(let entries) = rules.content else {
            wrong(rules, key, "a mapping from rules to severities", help: "write {unreviewed-guidance: warning}")
            return []
        }
        return log.firstOfEach(entries).compactMap { entry in
            guard case .scalar(let text, _) = entry.value.content, let setting = RuleSetting(text) else {
                wrong(entry.value, entry.key, "off, note, warning or error", help: "use one of off, note, warning, error")
                return nil
            }
            let rule = Placed(entry.key, at: log.location(entry.line, entry.column))
            return (rule: rule, setting: Placed(setting, at: log.location(of: entry.value)))
        }
    }
}
