extension HomePage {
    static let contract = TemplateContract(
        "pages/home", "The front door of the public edition.",
        .openingAndFoot + [
            .text("lead", "What the clinic promises, in a sentence"), .flag("has-share", "There is a pathway to show"),
            .list(
                "share", "A stage of the pathway where most tools help, at most seven",
                [
                    .text("initials", "The letters of the person's face"), .flag("is-tool", "A tool handles it, and this person watches"),
                    .text("title", "The stage"), .text("words", "Who does it, or which tool and who watches over it"),
                ]),
            .flag("has-pathways", "There are pathways"), .list("pathways", "A pathway", PublicViews.pathwayFields),
            .flag("has-tools", "A pathway uses a tool"), .list("tools", "A tool that a pathway uses", PublicViews.toolFields),
            .flag("has-people", "There are people"), .list("people", "A person", each: "components/who-card"),
            .flag("has-articles", "There is guidance for everyone"),
            .list("articles", "An article, of the first six", PublicViews.articleFields),
            .flag("more-articles", "There are more than six articles"),
            .text("promise", "How many steps a tool helps with, and who watches"),
            .flag("has-rules", "The edition has pages of rules"),
        ])
}
