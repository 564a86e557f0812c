/// waivers.yml.
enum WaiversSchema {
    static let root = ValueSchema.list(waiver, "Exceptions that the clinic accepts for a while.")

    /// The reader takes a waiver that lacks something, so that a rule can say who may approve it; an author wants to know at once.
    static let waiver = ValueSchema.mapping(
        "One accepted exception. Without patient, pathway and step it holds for the whole clinic.",
        [
            .must("rule", .text("The rule, by name or id: overseen rules lists them.", examples: ["reading-level"])),
            .may("patient", .text("Only for this patient, by id.")),
            .may("pathway", .text("Only for this pathway, by id.")),
            .may("step", .text("Only for this step, by id.")),
            .must("reason", .text("Why the exception is acceptable.")),
            .must("by", .text("The person who accepts it: an id of people.yml.")),
            .must("until", .day("The last day on which it holds.")),
        ])
}
