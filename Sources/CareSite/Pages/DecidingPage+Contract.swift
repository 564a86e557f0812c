extension DecidingPage {
    static let contract = TemplateContract(
        "pages/how-we-decide", "How the clinic decides who does what: the paper, the ladder, and all kinds of step.",
        .openingAndFoot + [
            .list(
                "rungs", "A rung of the ladder, from the least human to the most", isKept: true,
                [
                    .text("id", "Which rung, such as human-only"), .text("by", "person or tool"), .text("title", "What it is called"),
                    .text("text", "What it means", isKept: true), .text("count", "How many kinds of step stand on it"),
                ]),
            .flag("has-steps", "There are pathways with steps"),
            .html("quadrant", "The two wants of patients: components/figure, ready made"),
            .list(
                "needs", "A part of that picture",
                [
                    .text("number", "Its number in the picture"),
                    .part(
                        "of", "What is said about it",
                        [.text("title", "What someone there wants"), .text("text", "What the clinic's pathways offer there")]),
                ]),
            .list(
                "pathways", "A pathway",
                [
                    .html("title", "Its title as a link"), .text("steps", "How many steps"), .text("tools", "How many with a tool"),
                    .text("connection", "How many that ask for human connection"),
                    .text("moved", "How many need more of a person for someone who looks for much connection"),
                ]),
            .list(
                "groups", "Kinds of step with the same rung, the most human first", isKept: true,
                [
                    .text("title", "The rung"),
                    .list(
                        "kinds", "A kind of step",
                        [
                            .text("id", "Its anchor"), .text("name", "Its name"), .demands,
                            .text("stakes", "What a mistake could do"), .text("basis", "From the paper, or our own", isKept: true),
                            .text("rationale", "Why it asks for so much"),
                            .html("used", "The steps of this kind, as links", isOptional: true),
                        ]),
                ]),
        ])
}
