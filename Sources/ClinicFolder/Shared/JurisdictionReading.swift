import CareModel

/// A place of the built-in table of jurisdictions.
enum JurisdictionReading {
    static let provisionKeys = ["provision", "in-force", "summary", "source", "url"]

    static func read(_ node: YAMLNode, in log: ReadingLog) -> Jurisdiction? {
        guard let fields = Fields(node, "a jurisdiction", keys: ["id", "name", "caps", "duties"], in: log) else { return nil }
        guard let id = fields.newID("id"), let name = fields.text("name") else { return nil }
        var place = Jurisdiction(id: id.value, name: name.value, caps: [], duties: [:])
        for item in fields.items("caps") {
            guard let part = Fields(item, "a cap", keys: ["reach", "rung"] + provisionKeys, in: log), let reach = reach(part),
                let rung = part.word("rung", HandlerRung.self), let provision = provision(part)
            else { continue }
            place.caps.append(Jurisdiction.Cap(reach: reach, rung: rung.value, provision: provision))
        }
        for item in fields.items("duties") {
            guard let part = Fields(item, "a duty", keys: ["asks"] + provisionKeys, in: log),
                let duty = part.word("asks", Jurisdiction.Duty.self), let provision = provision(part)
            else { continue }
            place.duties[duty.value] = provision
        }
        return place
    }

    private static func provision(_ fields: Fields) -> Jurisdiction.Provision? {
        for key: FieldKey in ["provision", "in-force", "summary", "source"] { fields.require(key) }
        guard let citation = fields.text("provision"), let day = fields.day("in-force"), let summary = fields.text("summary"),
            let source = fields.text("source")
        else { return nil }
        return Jurisdiction.Provision(
            citation: citation.value, inForce: day.value, summary: summary.value,
            source: RuleSource(source.value, url: fields.text("url")?.value))
    }

    private static func reach(_ fields: Fields) -> Jurisdiction.Cap.Reach? {
        fields.require("reach")
        guard let node = fields.node("reach") else { return nil }
        if case .scalar("therapeutic-contact", _) = node.content { return .therapeuticContact }
        guard let part = fields.fields("reach", "a reach", keys: ["kinds", "all-except"]) else { return nil }
        if part.node("kinds") != nil { return .kinds(part.texts("kinds").map(\.value)) }
        return part.node("all-except") == nil ? nil : .allExcept(part.texts("all-except").map(\.value))
    }
}
