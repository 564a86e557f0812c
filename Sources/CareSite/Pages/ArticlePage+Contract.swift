extension ArticlePage {
    static let contract = TemplateContract(
        "pages/article", "A guidance article, public or in a patient's folder.",
        .openingAndFoot + [
            .text("title", "The article"), .text("summary", "What it tells", isOptional: true), .list("facts", "A fact", .facts),
            .flag("has-contents", "It has more than one heading"),
            .list("contents", "A heading", [.text("id", "Its anchor"), .text("text", "Its words")]), .html("body", "The article itself"),
            .flag("has-used", "Steps of pathways use it"),
            .list("used", "A step that uses it", [.html("step", "The step as a link"), .html("handler", "Who does the step")]),
            .text("credits", "Who reviewed it, and its sources", isOptional: true),
            .text("foreign", "The language of an article that stands in for a missing translation", isOptional: true),
        ])
}
