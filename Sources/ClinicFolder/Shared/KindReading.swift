import CareModel

/// A step kind: one of the built-in ones or a clinic's own.
enum KindReading {
    static let keys = ["id", "name", "contact", "cognitive", "affective", "motivational", "stakes", "basis", "rationale", "translations"]

    static func read(_ node: YAMLNode, in log: ReadingLog) -> Placed<StepKind>? {
        guard let fields = Fields(node, "a step kind", keys: keys, in: log) else { return nil }
        for key: FieldKey in ["id", "contact", "cognitive", "affective", "motivational", "stakes"] { fields.require(key) }
        let translations = Translations(of: fields, keys: ["name"])
        guard let id = fields.newID("id"), let contact = fields.flag("contact"), let cognitive = fields.word("cognitive", Demand.self),
            let affective = fields.word("affective", Demand.self), let motivational = fields.word("motivational", Demand.self),
            let stakes = fields.word("stakes", Stakes.self)
        else { return nil }
        let kind = StepKind(
            id: id.value, name: fields.wording("name", translations: translations)?.value ?? Wording(id.value),
            therapeuticContact: contact.value, cognitive: cognitive.value, affective: affective.value, motivational: motivational.value,
            stakes: stakes.value, basis: fields.word("basis", StepKind.Basis.self)?.value ?? .policy,
            rationale: fields.text("rationale")?.value ?? "")
        return Placed(kind, at: id.location)
    }
}
