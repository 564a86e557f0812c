import CareModel

/// One entry of people.yml.
enum PersonReading {
    static let keys = [
        "id", "name", "role", "licence", "oversees", "may-stop-tools", "trained-on", "away", "contact", "active", "employer",
        "mononym", "translations",
    ]

    static func read(_ node: YAMLNode, in log: ReadingLog) -> PersonDraft? {
        guard let fields = Fields(node, "a person", keys: keys, in: log) else { return nil }
        let translations = Translations(of: fields, keys: ["name", "role", "hours"])
        for key: FieldKey in ["id", "name", "role"] { fields.require(key) }
        var person = PersonDraft(location: fields.location)
        person.id = fields.newID("id")
        person.name = fields.wording("name", translations: translations)
        person.role = fields.wording("role", translations: translations)
        person.licence = licence(fields)
        person.oversees = oversees(fields)
        person.mayStopTools = fields.flag("may-stop-tools")
        person.contact = ContactReading.read(fields, translations: translations)
        person.isActive = fields.flag("active")
        person.employer = fields.text("employer")
        person.mononym = fields.flag("mononym")
        for item in fields.items("trained-on") {
            guard let training = Fields(item, "a training", keys: ["tool", "on"], in: log) else { continue }
            training.require("tool")
            training.require("on")
            if let tool = training.text("tool") { person.trainedOn.append(PersonDraft.Training(tool: tool, on: training.day("on"))) }
        }
        for item in fields.items("away") {
            guard let away = Fields(item, "an absence", keys: ["from", "to", "cover"], in: log) else { continue }
            away.require("from")
            if let from = away.day("from") {
                person.away.append(PersonDraft.Absence(from: from, to: away.day("to"), cover: away.text("cover")))
            }
        }
        return person
    }

    private static func licence(_ fields: Fields) -> PersonDraft.Licence? {
        guard let part = fields.fields("licence", "a licence", keys: ["number", "issuer", "jurisdiction", "expires"]) else { return nil }
        var licence = PersonDraft.Licence(location: part.location)
        licence.number = part.text("number")
        licence.issuer = part.text("issuer")
        licence.jurisdiction = part.text("jurisdiction")
        licence.expires = part.day("expires")
        return licence
    }

    private static func oversees(_ fields: Fields) -> Placed<PersonDraft.Scope>? {
        guard let node = fields.node("oversees") else { return nil }
        let place = fields.place(node)
        if case .scalar("all", _) = node.content { return Placed(.all, at: place) }
        return Placed(.kinds(fields.texts("oversees")), at: place)
    }
}
