import CareModel

/// A file of sign-offs/, as `overseen sign` writes it.
enum SignOffReading {
    static let keys = ["patient", "by", "on", "digest", "fields", "tools"]

    static func read(_ root: YAMLNode, in log: ReadingLog) -> SignOffDraft? {
        guard let fields = Fields(root, "a sign-off", keys: keys, in: log) else { return nil }
        for key: FieldKey in ["patient", "by", "on", "digest"] { fields.require(key) }
        var signOff = SignOffDraft(location: fields.location)
        signOff.patient = fields.text("patient")
        signOff.by = fields.text("by")
        signOff.on = fields.day("on")
        signOff.digest = fields.text("digest")
        signOff.fields = words(fields, "fields")
        signOff.tools = words(fields, "tools")
        return signOff
    }

    private static func words(_ fields: Fields, _ key: FieldKey) -> [String: String] {
        guard let node = fields.node(key) else { return [:] }
        guard case .mapping(let entries) = node.content else {
            fields.wrong(node, key, "a mapping", help: "let overseen sign write the file")
            return [:]
        }
        var result: [String: String] = [:]
        for entry in entries {
            if case .scalar(let text, _) = entry.value.content { result[entry.key] = text }
        }
        return result
    }
}
