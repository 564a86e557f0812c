import CareModel

/// The `steps:` of a plan or a pathway.
enum StepReading {
    static let keys = [
        "id", "title", "what", "does", "kind", "handled-by", "overseen-by", "review", "escalate-to", "status", "from", "to", "on", "when",
        "guidance", "why", "prefer", "from-pathway", "override",
    ]

    /// A pathway has no patient yet, so its steps have neither days nor a status, and nothing to take over.
    static let pathwayKeys = keys.filter { !["status", "from", "to", "on", "from-pathway"].contains($0) }

    private static let handlerKeys = KeySet(["ai", "with"])
    private static let reviewKeys = KeySet(["mode", "every", "last", "by", "released", "looked-at", "changed", "minutes"])
    private static let overrideKeys = ["reason", "by", "until"]

    /// Ready to be compared with, since a plan has many steps.
    private static let allKeys = KeySet(keys)

    static func list(_ fields: Fields, keys: [String]? = nil, in log: ReadingLog) -> [StepDraft] {
        let items = fields.items("steps")
        let keys = keys.map { KeySet($0) } ?? allKeys
        var steps: [StepDraft] = []
        steps.reserveCapacity(items.count)
        let before = log.subject
        for item in items {
            guard let fields = Fields(item, "a step", keys: keys, in: log) else { continue }
            steps.append(read(fields, in: log))
            log.subject = before
        }
        return steps
    }

    /// Reports ids that two steps share. A step may have its id from the pathway, so this comes after completing them. Steps
    /// that the plan took whole from its pathway were checked there.
    static func checkIDs(of steps: [StepDraft], in log: ReadingLog) {
        var ids = UniqueIDs()
        for step in steps where step.location.source == log.source {
            guard let id = step.id else { continue }
            let place = id.location.source == log.source ? id.location : step.fromPathway?.location
            ids.check(Placed(id.value, at: place ?? step.location), what: "step id", in: log)
        }
    }

    /// Leaves the step as the subject of the log.
    private static func read(_ fields: Fields, in log: ReadingLog) -> StepDraft {
        let id = fields.newID("id")
        log.subject.step = id?.value
        let fromPathway = fields.text("from-pathway")
        // A step that comes from a pathway needs only name what differs.
        if fromPathway == nil {
            fields.require("id")
            fields.require("title")
            fields.require("kind")
            fields.require("handled-by")
        }
        // Read in the order in which findings of a step are told.
        let step = StepDraft(
            location: fields.location, id: id, title: fields.text("title"), what: fields.text("what"), does: fields.text("does"),
            kind: fields.text("kind"), handledBy: handler(fields), overseenBy: fields.text("overseen-by"), review: review(fields),
            escalateTo: fields.text("escalate-to"), status: fields.word("status", StepStatus.self), from: fields.day("from"),
            to: fields.day("to"), on: fields.day("on"), when: fields.text("when"), guidance: fields.texts("guidance"),
            why: fields.text("why"), prefer: fields.text("prefer"), fromPathway: fromPathway, override: override(fields))
        if let from = step.from, let to = step.to, to.value < from.value {
            log.report(
                ReadingRules.wrongValue, "the step ends on \(to.value), before it begins on \(from.value)", help: "correct one of the two",
                at: to.location)
        }
        return step
    }

    private static func override(_ fields: Fields) -> StepDraft.Override? {
        guard let part = fields.fields("override", "an override", keys: overrideKeys) else { return nil }
        var override = StepDraft.Override(location: part.location)
        override.reason = part.text("reason")
        override.by = part.text("by")
        override.until = part.day("until")
        return override
    }

    private static func handler(_ fields: Fields) -> Placed<HandlerDraft>? {
        guard let node = fields.node("handled-by") else { return nil }
        let place = fields.place(node)
        switch node.kind {
        case .plainScalar, .quotedScalar:
            return node.scalar.map { Placed(.person(Placed($0, at: place)), at: place) }
        case .mapping:
            guard let part = Fields(node, "handled-by", keys: handlerKeys, in: fields.log) else { return nil }
            part.require("ai", help: "write a person's id, {ai: TOOL} or {ai: TOOL, with: PERSON}")
            guard let tool = part.text("ai") else { return nil }
            return Placed(.tool(tool, with: part.text("with")), at: place)
        case .sequence:
            fields.wrong(node, "handled-by", "one handler", help: "write a person's id, {ai: TOOL} or {ai: TOOL, with: PERSON}")
            return nil
        }
    }

    private static func review(_ fields: Fields) -> StepDraft.ReviewDraft? {
        guard let part = fields.fields("review", "a review", keys: reviewKeys) else { return nil }
        var review = StepDraft.ReviewDraft(location: part.location)
        review.mode = part.word("mode", Review.Mode.self)
        review.every = part.cadence("every")
        review.last = part.day("last")
        review.by = part.text("by")
        review.released = part.day("released")
        review.lookedAt = part.whole("looked-at")
        review.changed = part.whole("changed")
        review.minutes = part.whole("minutes")
        return review
    }
}
