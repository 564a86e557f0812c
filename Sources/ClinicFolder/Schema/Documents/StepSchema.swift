import CareModel

/// The `steps:` of a plan or a pathway.
enum StepSchema {
    /// A pathway has no patient yet: its steps have neither days nor a status, and take over nothing.
    static let pathwayStep = step(keys: StepReading.pathwayKeys, conditions: [ofTools])

    static let planStep = step(
        keys: StepReading.keys, conditions: [.init(trigger: .lacks("from-pathway"), required: whole), ofTools])

    private static let whole = ["id", "title", "kind", "handled-by"]

    /// The promise of the project; a step that comes from a pathway may have both from there.
    private static let ofTools = MappingSchema.Condition(
        trigger: .hasMapping("handled-by", without: "from-pathway"), required: ["overseen-by", "review"])

    private static func step(keys: [String], conditions: [MappingSchema.Condition]) -> ValueSchema {
        let isWhole = !keys.contains("from-pathway")
        let properties = properties.filter { keys.contains($0.key) }.map { property in
            var result = property
            result.isRequired = isWhole && whole.contains(property.key)
            return result
        }
        return .mapping("One step, done by one person or one AI tool.", properties, conditions: conditions)
    }

    private static let properties: [MappingSchema.Property] = [
        .may("id", .newID("The step's id, unique in this file.")),
        .may("title", .text("A few words. Patients read this.")),
        .may("what", .text("What happens, in a sentence. Patients read this.")),
        .may("does", .text("What the patient does in it, in two or three words.", examples: ["Answer at home"])),
        .may("kind", .stepKind("What kind of step it is. It decides whether an AI tool may do it.")),
        .may("handled-by", handler),
        .may("overseen-by", .text("The person who watches over the AI tool in this step: an id of people.yml.")),
        .may("review", review),
        .may("escalate-to", .text("The person who takes over when something is wrong: an id of people.yml.")),
        .may("status", .word(StepStatus.self, "Where the step stands.")),
        .may("from", .day("The first day.")),
        .may("to", .day("The last day.")),
        .may("on", .day("The day, where the step has a single one.")),
        .may("when", .text("When, in words.", examples: ["every Tuesday"])),
        .may("guidance", .texts("Guidance articles for this step, by id.")),
        .may("why", .text("Why a person or a tool does it. Patients read this.")),
        .may("prefer", .text("What to do for someone who prefers a person. Patients read this.")),
        .may(
            "from-pathway", .text("The pathway's step that this one comes from: STEP, or PATHWAY/STEP. Only what differs is written here.")),
        .may(
            "override",
            .mapping(
                "A recorded decision for less of a human than the step's kind asks for.",
                [
                    .may("reason", .text("Why.")),
                    .may("by", .text("The person who decided: an id of people.yml.")),
                    .may("until", .day("The last day on which it holds.")),
                ])),
    ]

    private static let handler = ValueSchema(
        .either([
            .text("A person: an id of people.yml."),
            .mapping(
                "An AI tool. A person oversees it.",
                [
                    .must("ai", .text("The tool: an id of tools.yml.")),
                    .may("with", .text("The person who is present and acts, while the tool assists: an id of people.yml.")),
                ]),
        ]), "Who does the step: a person's id, {ai: TOOL}, or {ai: TOOL, with: PERSON}.")

    private static let review = ValueSchema.mapping(
        "How the overseer looks at what the tool did.",
        [
            .may(
                "mode",
                .word(
                    Review.Mode.self,
                    "before-use: nothing reaches the patient before the overseer releases it. after-use: the overseer looks at it on a cadence."
                )),
            .may("every", .cadence("How often the overseer looks at it.")),
            .may("last", .day("The day of the last review.")),
            .may("by", .text("Who did the last review, where it was not the overseer: an id of people.yml.")),
            .may("released", .day("The day on which the tool's work was released to the patient.")),
            .may("looked-at", .whole("How many of the tool's items the last review looked at.")),
            .may("changed", .whole("How many of them it changed.")),
            .may("minutes", .whole("How many minutes it took.")),
        ])
}
