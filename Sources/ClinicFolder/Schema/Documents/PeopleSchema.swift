/// people.yml.
enum PeopleSchema {
    static let root = ValueSchema.list(person, "Every person who treats or oversees.")

    static let person = ValueSchema.mapping(
        "A person who treats or oversees.",
        [
            .must("id", .newID("How other files name this person.")),
            .must("name", .text("The person's name, as patients read it.")),
            .must("role", .text("What the person is, in the words of patients.", examples: ["CBT therapist"])),
            .may("licence", licence),
            .may("oversees", oversees),
            .may(
                "may-stop-tools", .flag("Whether the person has the authority to overrule and stop an AI tool. An overseer needs it.")),
            .may(
                "trained-on",
                .list(
                    .mapping(
                        "A training on one AI tool.",
                        [
                            .must("tool", .text("The tool: an id of tools.yml.")),
                            .must("on", .day("The day of the training.")),
                        ]), "On which AI tools the person was trained.")),
            .may(
                "away",
                .list(
                    .mapping(
                        "Days on which the person is away.",
                        [
                            .must("from", .day("The first day away.")),
                            .may("to", .day("The last day away; open when left out.")),
                            .may("cover", .text("Who takes over meanwhile: an id of people.yml.")),
                        ]), "When the person is away, and who covers.")),
            .may("contact", SharedSchema.contact("How colleagues and patients reach this person.")),
            .may("active", .flag("false once the person no longer works here.")),
            .may("employer", .text("The company the person works for, where that is the maker of a tool.")),
            .may("mononym", .flag("true where the person has one name only.")),
            .may("translations", SharedSchema.translations(of: ["name", "role", "hours"])),
        ])

    private static let licence = ValueSchema.mapping(
        "The licence to practise.",
        [
            .may("number", .text("The licence's number.")),
            .may("issuer", .text("Who issued it.")),
            .may("jurisdiction", .text("Where it is valid.", examples: ["us-il"])),
            .may("expires", .day("The last day on which it is valid.")),
        ])

    private static let oversees = ValueSchema(
        .either([ValueSchema(.words(["all"])), .stepKind(), ValueSchema(.list(.stepKind(), atLeast: 0))]),
        "The step kinds whose AI tools this person may oversee, or all. Left out: none.")
}
