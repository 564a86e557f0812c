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
                    .text("what", "What happens", isOptional: true),
                    .html("handler", "Who does it: a person, or a tool tied to its overseer, or both", isKept: true),
                    .demands, .html("basis", "Where the demands come from, as a link to the kind of step"),
                    .flag("critical", "A mistake in the step could do serious harm"), .text("checked", "How often a person looks"),
                    .flag("has-links", "Articles go with it"),
                    .list("links", "An article that goes with it", [.text("href", "Its page"), .text("label", "Its title")]),
                ]),
            .html("explanation", "What the author wrote about the pathway", isOptional: true),
        ])
}
