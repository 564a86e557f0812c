import CareModel

/// One entry of tools.yml.
enum ToolReading {
    static let keys = [
        "id", "name", "maker", "version", "does", "does-not", "sees", "approved-for", "approval", "population", "infers-emotion",
        "translations",
    ]

    static func read(_ node: YAMLNode, in log: ReadingLog) -> ToolDraft? {
        guard let fields = Fields(node, "a tool", keys: keys, in: log) else { return nil }
        let translations = Translations(of: fields, keys: ["name", "does", "does-not", "sees"])
        for key: FieldKey in ["id", "name", "does", "does-not"] { fields.require(key) }
        var tool = ToolDraft(location: fields.location)
        tool.id = fields.newID("id")
        tool.name = fields.wording("name", translations: translations)
        tool.maker = fields.text("maker")
        tool.version = fields.text("version")
        tool.does = fields.wording("does", translations: translations)
        tool.doesNot = fields.wording("does-not", translations: translations)
        tool.sees = fields.wording("sees", translations: translations)
        tool.approvedFor = fields.texts("approved-for")
        tool.infersEmotion = fields.flag("infers-emotion")
        if let part = fields.fields("approval", "an approval", keys: ["by", "on", "until"]) {
            var approval = ToolDraft.Approval(location: part.location)
            approval.by = part.text("by")
            approval.on = part.day("on")
            approval.until = part.day("until")
            tool.approval = approval
        }
        if let part = fields.fields("population", "a population", keys: ["ages", "languages"]) {
            tool.population.languages = part.languages("languages")
            let ages = part.value("ages", "a span of ages", help: "write 18-, 18-65 or -17", ages(_:))
            tool.population.youngest = ages?.value.youngest
            tool.population.oldest = ages?.value.oldest
        }
        return tool
    }

    struct Ages: Sendable {
        var youngest: Int?
        var oldest: Int?
    }

    private static func ages(_ text: String) -> Ages? {
        let parts = text.split(separator: "-", omittingEmptySubsequences: false)
        guard parts.count == 2 else { return nil }
        let ends = parts.map { part in part.isEmpty ? nil : Int(part) }
        guard zip(parts, ends).allSatisfy({ part, end in part.isEmpty || (0...150).contains(end ?? -1) }),
            ends.contains(where: { $0 != nil })
        else { return nil }
        if let youngest = ends[0], let oldest = ends[1], youngest > oldest { return nil }
        return Ages(youngest: ends[0], oldest: ends[1])
    }
}
