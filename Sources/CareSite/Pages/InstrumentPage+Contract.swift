extension InstrumentPage {
    static let contract = TemplateContract(
        "pages/instrument", "One questionnaire with every figure about it, public or in a patient's folder.",
        .openingAndFoot + [
            .text("short", "Its short name, such as PHQ-9"), .text("title", "What it measures, in plain words"),
            .text("lead", "How many questions it has"), .list("facts", "A fact", .facts),
            .list("contents", "A part of the page", [.text("id", "Its anchor"), .text("text", "Its words")]),
            .flag("has-index", "A list of all questionnaires stands beside the page"),
            .part(
                "codings", "Ways of counting, where it has several",
                [.list("list", "One of them", [.text("text", "What it counts")])]),
            .part(
                "bands", "Its bands", isKept: true,
                [
                    .text("note", "That sources disagree, where they do", isOptional: true, isKept: true),
                    .list("sets", "The bands of one source", isKept: true, .bandSet),
                ]),
            .list(
                "thresholds", "Figures of one kind: cut-offs, reliable change, a fall in per cent", isKept: true,
                [
                    .text("id", "Its anchor"), .text("title", "What they are"), .text("intro", "How to read them"),
                    .flag("differ", "Sources give more than one figure"),
                ] + .thresholds),
            .flag("has-parts", "It has parts with totals of their own"),
            .list(
                "parts", "A part with its own total",
                [
                    .text("name", "What it measures"), .text("text", "Its questions, and its scores"),
                    .list("sets", "The bands of one source", .bandSet),
                    .list("thresholds", "Its cut-offs", isKept: true, each: "components/thresholds"),
                ]),
            .list("answers", "What is done with missing and with worrying answers", isKept: true, [.text("text", "The sentence")]),
            .list("notes", "A variant of it or a conversion, with the source", [.text("text", "The note")]),
            .text("licence", "Who may use it, where that is known", isOptional: true),
        ])

    static let listContract = TemplateContract(
        "pages/instruments", "The list of all questionnaires that public pages lead to.",
        .openingAndFoot + [
            .list(
                "instruments", "A questionnaire",
                [
                    .text("href", "Its page"), .text("title", "What it measures, with its short name"),
                    .text("text", "How many questions it has"),
                ])
        ])
}
