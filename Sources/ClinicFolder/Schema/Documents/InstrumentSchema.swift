import CareModel

/// A file of instruments/.
enum InstrumentSchema {
    static let root = ValueSchema.mapping(
        "A questionnaire as scoring data, without the wording of its items.",
        [
            .must("id", .newID("How outcome files name it.")),
            .must("name", .text("What it measures, in plain words.", examples: ["Low mood"])),
            .may("short-name", .text("What clinicians call it.", examples: ["PHQ-9"])),
            .may("translations", SharedSchema.translations(of: ["name"])),
            .must(
                "items",
                .mapping(
                    "Its items.",
                    [
                        .must("count", .whole("How many items it has.", in: 1...500)),
                        .must("lowest", .whole("The lowest answer of an item.")),
                        .must("highest", .whole("The highest answer of an item.")),
                    ])),
            .must(
                "total",
                .mapping(
                    "Its total.",
                    [
                        .must("lowest", .number("The lowest total.")),
                        .must("highest", .number("The highest total.")),
                    ])),
            .must("direction", .word(Instrument.Direction.self, "Which end of the scale is the hard one.")),
            .may("bands", bands),
            .may("cut-offs", .list(threshold, "Cut-offs. Charts draw the first.")),
            .may("reliable-change", .list(threshold, "How many points count as reliable change. Pages use the first.")),
            .may(
                "missing",
                .mapping(
                    "What happens to missing answers.",
                    [.may("may-prorate", .whole("How many may be filled with the mean of the others. Never a risk item."))])),
            .may("risk-items", .oneOrMore(item, "Items whose endorsement needs a person's risk assessment, by number from 1.")),
            .may("reverse-items", .oneOrMore(item, "Items that are scored in reverse, by number from 1.")),
            .may("licence", .text("On what terms it may be used.")),
            .may(
                "protected-wording",
                .oneOrMore(ValueSchema.text("WORDS/LETTERS:DIGEST"), "Digests of sentences that no page may print.")),
            .may("loinc", .text("Its LOINC code.", examples: ["44261-6"])),
        ])

    private static let item = ValueSchema(.whole(1...500))

    private static let bands = ValueSchema.mapping(
        "Named parts of the scale.",
        [
            .must("source", .text("Where the bands come from.")),
            .may(
                "from",
                .list(
                    .mapping(
                        "A band, up to the next one.",
                        [
                            .must("score", .number("The lowest total of the band.")),
                            .must("label", .text("What it is called.", examples: ["moderate"])),
                            .may("translations", SharedSchema.translations(of: ["label"])),
                        ]), "The bands.")),
        ])

    private static let threshold = ValueSchema.mapping(
        "A number, with what it is for and where it comes from.",
        [
            .must("value", .number("The number of points.")),
            .must("purpose", .text("What it is for.")),
            .must("source", .text("Where it comes from.")),
            .may("confidence", .number("For reliable change: the confidence of the interval, such as 0.95.")),
        ])
}
