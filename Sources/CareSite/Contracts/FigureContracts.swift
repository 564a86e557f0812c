/// Figures that never stand without their source, and how much of a person a kind of step asks for.
extension TemplateContracts {
    static let figures = [
        TemplateContract("components/bands", "The bands of a questionnaire from one source.", .bands),
        TemplateContract("components/thresholds", "Figures of a questionnaire, each with its purpose and source.", .thresholds),
        TemplateContract("components/demand", "How much of each side of empathy a kind of step asks for.", [.demands]),
        TemplateContract("components/rung-mark", "A tool and a person, drawn as a rung of the ladder."),
    ]
}

extension [ContractField] {
    static let bands: [ContractField] = [
        .text("label", "What the table is, for a screen reader"),
        .list("rows", "A band", isKept: true, [.text("range", "Its scores: \"5 to 9\""), .text("name", "Its name")]),
        .text("source", "Who says so", isOptional: true, isKept: true),
    ]

    /// Bands of one source among several.
    static let bandSet: [ContractField] = bands + [.text("name", "What these bands are called, where there are others", isOptional: true)]

    static let thresholds: [ContractField] = [
        .text("column", "What the figures count: \"Score\""),
        .list(
            "rows", "A figure", isKept: true,
            [
                .text("value", "\"10 or more\""), .text("purpose", "What it is for", isKept: true),
                .text("source", "Who says so", isKept: true),
            ]),
    ]
}

extension ContractField {
    static let demands = ContractField.list(
        "demands", "A demand on empathy",
        [.text("label", "Which one"), .text("level", "0 to 3, for the dots"), .text("word", "The level in a word")])
}
