/// Tables and pictures of groups.
extension TemplateContracts {
    static let outcomes = [
        TemplateContract(
            "components/rates", "Shares of groups, each with its numbers and its likely range, or the reason why there is none.",
            [
                .text("caption", "The table's caption"), .text("head", "What the rows are"),
                .list(
                    "rows", "A group",
                    [
                        .text("label", "The group"), .text("hidden", "Why it has no figures", isOptional: true, isKept: true),
                        .part(
                            "shown", "Its figures, where they may be shown",
                            [
                                .text("people", "\"41 of 60\""), .text("rate", "\"68%\""), .text("range", "\"56 to 79\""),
                                .html("whisker", "The dot and its range as a drawing"),
                            ]),
                    ]),
            ]),
        TemplateContract(
            "components/effects", "Average changes of groups with their effect sizes, never without the range.",
            [
                .text("caption", "The table's caption"), .text("low", "The least value of the scale"),
                .text("middle", "Its middle"), .text("high", "Its greatest value"),
                .list(
                    "rows", "A group",
                    [
                        .text("label", "The group"), .text("hidden", "Why it has no figures", isOptional: true),
                        .part(
                            "shown", "Its figures, where they may be shown",
                            [
                                .text("people", "How many people"), .text("before", "The average at the start"),
                                .text("after", "The average at the end"), .html("effect", "The effect size with its range"),
                                .html("whisker", "The same as a drawing"),
                            ]),
                    ]),
            ]),
        TemplateContract(
            "components/figure", "A picture with its caption, what it cannot say by itself, and its numbers.",
            [
                .text("caption", "The caption"), .html("svg", "The drawing, where there is something to draw", isOptional: true),
                .flag("has-key", "The numbers in the drawing are explained"),
                .list("key", "A number of the drawing", [.text("number", "The number"), .text("name", "What it stands for")]),
                .list("notes", "A note below the drawing", [.text("note", "The note")]),
                .part(
                    "table", "The numbers as a table",
                    [
                        .text("caption", "The table's caption"),
                        .list("columns", "A column", [.text("label", "Its heading"), .flag("num", "It holds numbers")]),
                        .list(
                            "rows", "A row",
                            [
                                .text("head", "Its heading"),
                                .list("cells", "A cell", [.text("text", "What it holds"), .flag("num", "It is a number")]),
                            ]),
                    ]),
            ]),
    ]
}
