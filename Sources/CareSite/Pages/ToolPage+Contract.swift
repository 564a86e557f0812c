extension ToolPage {
    static let contract = TemplateContract(
        "pages/tool", "One AI tool: what it does and does not, who approved it, who watches over it, where it is used.",
        .openingAndFoot + [
            .text("name", "The tool"), .text("lead", "What it does", isOptional: true), .list("facts", "A fact", .facts),
            .flag("is-used", "A pathway uses it"),
            .list(
                "overseers", "A person who watches over it", isKept: true,
                [
                    .html("tie", "The tool and this person: components/tie, ready made", isKept: true),
                    .html("steps", "The steps in which they do, as links"), .text("checks", "How they look at it", isKept: true),
                    .text("standing", "What they were licensed and trained for"),
                ]),
            .list(
                "about", "What there is to know of it, what it does not do among it", isKept: true,
                [.text("title", "The question"), .text("text", "The answer", isKept: true)]),
            .html("approved", "Who approved it, and when", isOptional: true, isKept: true),
            .list("kinds", "A kind of step that it is approved for", [.html("name", "The kind, as a link where the clinic knows it")]),
            .list(
                "pathways", "A pathway that uses it",
                [
                    .html("title", "Its title as a link"), .html("steps", "The steps, as links"),
                    .text("reviewed", "Who reviewed the pathway, and when", isOptional: true),
                ]),
        ])
}
