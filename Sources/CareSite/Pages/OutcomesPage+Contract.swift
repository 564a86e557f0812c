extension OutcomesPage {
    private static let table: [ContractField] = [.html("table", "The table: components/rates or components/effects, ready made")]
    private static let figure: [ContractField] = [.html("figure", "The picture: components/figure, ready made")]

    static let contract = TemplateContract(
        "pages/outcomes", "The outcomes of groups. Its figures are suppressed already.",
        .openingAndFoot + [
            .text("as-of", "The day of the figures"), .list("facts", "A fact", .facts),
            .text("none", "Why there are no figures, where there are none", isOptional: true, isKept: true),
            .flag("has-rates", "There are figures"),
            .list(
                "rates", "One instrument: who improved and who got worse",
                [
                    .text("lead", "The same in a sentence", isOptional: true),
                    .html("table", "The table: components/rates, ready made"),
                    .text("held", "From when older figures are, where they could not be renewed", isOptional: true),
                ]),
            .list("pathways", "Shares by pathway, improved and worse in turn", table),
            .flag("has-tools", "There are shares by use of tools"),
            .list("tools", "Shares by use of tools, improved and worse in turn", table), .flag("has-effects", "There are effect sizes"),
            .list("effects", "Effect sizes of one instrument", table), .list("spreads", "How changes are spread", figure),
            .flag("has-funnels", "There are funnels"), .list("funnels", "Pathways beside each other", figure),
            .list("limits", "What the figures cannot tell", isKept: true, [.html("text", "The limit")]),
            .flag("has-words", "There are words to explain"),
            .list("words", "A word of this page", [.text("term", "The word"), .text("text", "What it means here")]),
        ])
}
