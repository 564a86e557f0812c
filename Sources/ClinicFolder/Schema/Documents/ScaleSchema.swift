import CareModel

/// What the parts of an instrument that have a scale share.
enum ScaleSchema {
    static let item = ValueSchema(.whole(1...500))

    static func total(_ description: String, inWholeNumbers: Bool = false) -> ValueSchema {
        .mapping(
            description,
            [
                .must("lowest", inWholeNumbers ? .whole("The lowest.") : .number("The lowest.")),
                .must("highest", inWholeNumbers ? .whole("The highest.") : .number("The highest.")),
            ])
    }

    static let form = ValueSchema.mapping(
        "How the answers become a score. Without it they are added up.",
        [
            .may("of", .word(ScoreForm.Statistic.self, "Whether the answers are added up or averaged.")),
            .may("times", .number("What the sum or mean is multiplied by.")),
        ])

    static let bands = ValueSchema.mapping(
        "Named parts of the scale.",
        [.must("source", .text("Where the bands come from.")), .may("from", .list(band(needsLabel: true), "The bands."))])

    static let otherBands = ValueSchema.mapping(
        "The bands of another source.",
        [
            .must("name", .text("Whose bands these are, in a few words.")),
            .must("source", .text("Where the bands come from.")),
            .may("from", .list(band(needsLabel: false), "The bands.")),
        ])

    private static func band(needsLabel: Bool) -> ValueSchema {
        let label = ValueSchema.text("What it is called.", examples: ["moderate"])
        return .mapping(
            "A band, up to the next one.",
            [
                .must("score", .number("The lowest total of the band.")),
                needsLabel ? .must("label", label) : .may("label", label),
                .may("translations", SharedSchema.translations(of: ["label"])),
            ])
    }

    static let threshold = ValueSchema.mapping(
        "A number, with what it is for and where it comes from.",
        [
            .must("value", .number("The number.")),
            .must("purpose", .text("What it is for.")),
            .must("source", .text("Where it comes from.")),
            .may("confidence", .number("For reliable change: the confidence of the interval, such as 0.95.")),
            .may("comparison", .word(Threshold.Comparison.self, "How it is met; at-least where nothing stands.")),
            .may("scheme", .text("The reporting scheme whose rules it belongs to.", examples: ["nhs-talking-therapies"])),
        ])
}
