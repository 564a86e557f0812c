import CareModel

/// waivers.yml. What an entry lacks is for a rule to say, since a rule can name who may approve.
enum WaiverReading {
    static let file = "waivers.yml"
    static let keys = ["rule", "patient", "pathway", "step", "reason", "by", "until"]

    static func read(_ root: YAMLNode, in log: ReadingLog) -> [WaiverDraft] {
        guard case .sequence(let nodes) = root.content else {
            log.report(
                ReadingRules.wrongValue, "waivers.yml should be a list, not \(root.kindName)", help: "begin each waiver with a hyphen",
                at: log.location(of: root))
            return []
        }
        return nodes.compactMap { node in
            guard let fields = Fields(node, "a waiver", keys: keys, in: log) else { return nil }
            var waiver = WaiverDraft(location: fields.location)
            waiver.rule = fields.text("rule")
            waiver.patient = fields.text("patient")
            waiver.pathway = fields.text("pathway")
            waiver.step = fields.text("step")
            waiver.reason = fields.text("reason")
            waiver.by = fields.text("by")
            waiver.until = fields.day("until")
            return waiver
        }
    }
}
