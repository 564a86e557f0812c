extension PathwayPage {
    static let contract = TemplateContract(
        "pages/pathway", "A pathway of the model of care: the picture, and every step.",
        .openingAndFoot + [
            .text("title", "The pathway"), .text("lead", "How many of its steps a tool helps with"), .list("facts", "A fact", .facts),
            .html("lanes", "The picture: patient, tools and people in lanes"),
            .list(
                "steps", "A step",
                [
                    .text("number", "Its number, from 1"), .text("title", "The step"),
                    .html("handler", "Who does it: a person, or a tool tied to its overseer, or both", isKept: true),
                    .list(
                        "demands", "A demand on empathy",
                        [
                            .text("label", "Which one"), .text("level", "0 to 3, for the dots"), .text("word", "The level in a word"),
                        ]),
                    .text("basis", "Where the demands come from"), .text("checked", "How often a person looks"),
                    .list("links", "An article that goes with it", [.text("href", "Its page"), .text("label", "Its title")]),
                ]),
            .html("explanation", "What the author wrote about the pathway", isOptional: true),
        ])
}
