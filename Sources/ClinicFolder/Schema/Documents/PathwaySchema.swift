/// The front matter of a file of pathways/.
enum PathwaySchema {
    static let root = ValueSchema.mapping(
        "A pathway of the clinic's model of care. The text below the front matter explains it.",
        [
            .must("title", .text("The pathway's name. The public reads this.")),
            .may("for", .text("Whom it is for.", examples: ["Adults with low mood"])),
            .may("lead", .text("The person who answers for it: an id of people.yml.")),
            .may("reviewed", SharedSchema.reviewed),
            .must("steps", .list(StepSchema.pathwayStep, "The steps, in order.", atLeast: 1)),
        ])
}
