extension ArticlePage {
    static let contract = TemplateContract(
        "pages/article", "A guidance article, public or in a patient's folder.",
        .openingAndFoot + [
            .text("title", "The article"), .text("summary", "What it tells", isOptional: true), .list("facts", "A fact", .facts),
            .flag("has-contents", "It has more than one heading"),
            .list(
                "contents", "A heading",
                [
                    .text("id", "Its anchor"), .text("text", "Its words"),
                    .text("lang", "Its language, where that is not the page's", isOptional: true),
                    .text("dir", "The direction of that language", isOptional: true),
                ]),
            .html("body", "The article itself"),
            .flag("has-used", "Steps of pathways use it"),
            .list(
                "used", "A step that uses it", [.html("step", "The step as a link"), .html("handler", "Who does the step", isKept: true)]),
            .text("credits", "Who reviewed it, and its sources"), .flag("stands-in", "It stands in for a missing translation"),
            .part("foreign", "The language of the article, where that is not the page's", .language),
        ])
}
