/// tools.yml.
enum ToolsSchema {
    static let root = ValueSchema.list(tool, "The register of AI tools.")

    static let tool = ValueSchema.mapping(
        "An AI tool in use.",
        [
            .must("id", .newID("How other files name this tool.")),
            .must("name", .text("The tool's name, as patients read it.")),
            .may("maker", .text("Who makes it.")),
            .may("version", .text("The version in use, in quotes: \"4.10\" is not 4.1.")),
            .must("does", .text("What it does, in plain words. Patients read this.")),
            .must("does-not", .text("What it does not do and cannot do, in plain words. Patients read this.")),
            .may("sees", .text("What it can see of a patient, as a whole sentence.")),
            .may("approved-for", .oneOrMore(.stepKind(), "The step kinds for which the clinic approved it.")),
            .may(
                "approval",
                .mapping(
                    "Who approved the tool, and for how long.",
                    [
                        .may("by", .text("The person who approved it: an id of people.yml.")),
                        .may("on", .day("The day of the approval.")),
                        .may("until", .day("The last day on which the approval holds.")),
                    ])),
            .may(
                "population",
                .mapping(
                    "Whom the tool was made for.",
                    [
                        .may("ages", ages),
                        .may("languages", .oneOrMore(.language(), "The languages that it handles.")),
                    ])),
            .may("infers-emotion", .flag("Whether it tries to infer what people feel.")),
            .may("translations", SharedSchema.translations(of: ["name", "does", "does-not", "sees"])),
        ])

    /// Without quotes, `-17` is a number to YAML.
    private static let ages = ValueSchema(
        .either([
            ValueSchema(.pattern("^([0-9]{1,3}-([0-9]{1,3})?|-[0-9]{1,3})$"), examples: ["18-", "18-65"]),
            ValueSchema(.whole(-150 ... -1)),
        ]), "From which age to which: 18-, 18-65 or -17.")
}
