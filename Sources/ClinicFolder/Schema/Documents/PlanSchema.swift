import CareModel

/// The front matter of a file of patients/.
enum PlanSchema {
    static let root = ValueSchema.mapping(
        "A patient's care plan. The text below the front matter is the letter to the patient.",
        [
            .must("patient", patient),
            .must("plan", plan),
            .may("consents", .list(consent, "What the patient agreed to.")),
            .may("disclosures", .list(disclosure, "When the patient was told that a tool is an AI tool.")),
            .may("team", .list(member, "The people of this plan, in the order to show; overseers are added by themselves.")),
            .may("goals", .list(goal, "What the patient wants, in their own words.")),
            .may("events", .list(event, "What happened, to be flagged on the score charts.")),
            .may("steps", .list(StepSchema.planStep, "The steps. Left out: those of the plan's pathway.")),
        ])

    private static let patient = ValueSchema.mapping(
        "The patient.",
        [
            .may("id", .newID("The patient's id, not their name. Left out: the file's name.")),
            .must("name", .text("What the patient is called on their own page, and nowhere else.")),
            .may("language", .language("The language of the patient's page.")),
            .may("address-form", .word(AddressForm.self, "How the patient is addressed, in languages where verbs differ.")),
            .may("born", .day("The day of birth, where a tool has an age limit.")),
            .may("jurisdiction", .text("Where the patient is, where that differs from the clinic.", examples: ["us-il"])),
            .may(
                "needs",
                .mapping(
                    "What the patient looks for.",
                    [
                        .may("tools", .word(Demand.self, "How much they look for practical tools.")),
                        .may("connection", .word(Demand.self, "How much they look for human connection.")),
                    ])),
            .may("declines-ai", .flag("true where the patient wants no AI tool at all.")),
        ])

    private static let plan = ValueSchema.mapping(
        "The plan as a document.",
        [
            .may("version", .whole("Counted up with each change.")),
            .must("date", .day("The day of this version.")),
            .may("by", .text("The person who wrote it: an id of people.yml.")),
            .may("next-review", .day("The day on which it is looked at again.")),
            .may("pathway", .text("The pathway it follows: the file's name without .md.")),
            .may("modality", .word(PlanDraft.Modality.self, "Whether the therapy rests on skills or on the relationship.")),
        ])

    private static let consent = ValueSchema.mapping(
        "The patient's yes to one tool for one purpose.",
        [
            .must("tool", .text("The tool: an id of tools.yml.")),
            .may("purpose", .text("What for, in plain words.")),
            .must("given", .day("The day on which the patient agreed.")),
            .may("withdrawn", .day("The day on which the patient took it back.")),
        ])

    private static let disclosure = ValueSchema.mapping(
        "The patient was told.",
        [
            .must("tool", .text("The tool: an id of tools.yml.")),
            .must("on", .day("The day.")),
        ])

    private static let member = ValueSchema.mapping(
        "A person of the plan.",
        [
            .must("person", .text("An id of people.yml.")),
            .may("does", .text("What the person does for this patient. The patient reads this.")),
        ])

    private static let goal = ValueSchema.mapping(
        "One goal, rated by the patient from 0 to 10.",
        [
            .may("id", .newID("The goal's id, unique in this plan.")),
            .must("text", .text("The goal in the patient's words.")),
            .may("start", .whole("The first rating.", in: 0...10)),
            .may("now", .whole("The latest rating.", in: 0...10)),
            .may("hope", .whole("The rating that the patient hopes for.", in: 0...10)),
            .may("since", .day("The day of the first rating.")),
        ])

    private static let event = ValueSchema.mapping(
        "Something that happened on a day.",
        [
            .must("on", .day("The day.")),
            .must("text", .text("What happened, in a few words.")),
            .may("person", .text("The person it is about: an id of people.yml.")),
            .may("tool", .text("The tool it is about: an id of tools.yml.")),
        ])
}
