extension OversightPage {
    static let contract = TemplateContract(
        "pages/oversight", "The oversight statement: what was checked, what stood, which exceptions hold, and who watches.",
        .openingAndFoot + [
            .text("as-of", "The day of the check"), .list("facts", "A fact", .facts), .flag("has-steps", "Tools have a part in pathways"),
            .list(
                "steps", "A step that a tool has a part in", isKept: true,
                [
                    .html("step", "The step as a link"), .text("pathway", "Its pathway"),
                    .html("handler", "The tool tied to its overseer, and who does the step with it", isKept: true),
                    .text("rung", "How a person watches"),
                    .html("escalate", "Who is called when something is wrong", isOptional: true, isKept: true),
                ]),
            .flag("has-rules", "There are rules"),
            .list(
                "groups", "A group of rules",
                [
                    .html("title", "Its name as a link"), .text("count", "How many rules"), .text("errors", "How many stop a build"),
                    .text("never", "How many nobody can waive"),
                ]),
            .flag("has-changes", "The clinic changed rules"),
            .list(
                "changed", "A rule that the clinic turned off, or that weighs more or less here", isKept: true,
                [.html("rule", "The rule as a link"), .text("setting", "What the clinic made of it", isKept: true)]),
            .list(
                "severities", "How much a finding weighs, the worst first", isKept: true,
                [
                    .text("name", "The severity"), .text("means", "What it means"),
                    .text("count", "How many findings stood", isKept: true),
                ]),
            .text("none", "That no exception holds", isOptional: true), .flag("has-exceptions", "Exceptions hold"),
            .list(
                "exceptions", "An exception that is about no patient", isKept: true,
                [
                    .html("rule", "The rule as a link"), .html("where", "The step, as a link, or everywhere"),
                    .text("reason", "Why, as the clinic wrote it", isKept: true), .html("by", "Who approved it", isKept: true),
                    .text("until", "The last day on which it holds", isKept: true),
                ]),
            .text("for-patients", "How many exceptions are about single patients", isOptional: true, isKept: true),
            .html("report", "How to say that something is wrong", isKept: true),
            .text("digest", "64 digits over everything that was checked", isKept: true),
        ])
}
