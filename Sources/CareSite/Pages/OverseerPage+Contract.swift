extension OverseerPage {
    private static let table: [ContractField] = [
        .text("title", "When they are due"), .text("count", "How many there are"),
        .list("rows", "A step that a tool handles", isKept: true, .review),
        .text("more", "How many are left out", isOptional: true, isKept: true),
    ]

    static let contract = TemplateContract(
        "pages/overseer", "What needs one person on the day of the page, for staff.",
        .openingAndFoot + [
            .text("name", "The person"), .text("role", "Their role", isOptional: true), .text("lead", "Whether anything waits"),
            .list("facts", "A fact", .facts), .text("reviews-intro", "What a review is, or that they watch over nothing"),
            .flag("has-reviews", "They watch over tool steps"),
            .text("calm", "That no review is late or due, and when the next one is", isOptional: true),
            .list("parts", "Reviews to do within a week, the late ones first", isKept: true, table),
            .list("folded", "Reviews that can wait", table),
            .part(
                "drafts", "Tools whose drafts may wait for this person",
                [
                    .list(
                        "rows", "A tool",
                        [
                            .text("tool", "Its name"), .words("codes", "A patient's code"),
                            .text("more", "How many patients are left out", isOptional: true),
                        ])
                ]),
            .part("worse", "Their patients whose scores got worse", isKept: true, like: "components/minis"),
            .text("worse-days", "Within how many days to look at them"), .flag("has-plans", "Plans are to be looked at"),
            .list(
                "plans", "A plan to look at", isKept: true,
                [
                    .text("code", "The patient's code"), .text("pathway", "The pathway", isOptional: true),
                    .html("status", "When it is due: components/status, ready made"),
                ]),
            .text("more-plans", "How many plans are left out", isOptional: true), .flag("has-texts", "Texts are to be reviewed"),
            .list(
                "texts", "An article or a pathway to review",
                [
                    .text("title", "Its title"), .text("href", "Its page; none for a pathway", isOptional: true),
                    .html("status", "When it is due: components/status, ready made"),
                ]),
            .flag("has-findings", "The checks found something about their work"),
            .list("findings", "A finding, without names of patients", isKept: true, each: "components/finding"),
            .text("more-findings", "How many findings are left out", isOptional: true),
            .part(
                "standing", "Whether this person can go on",
                [
                    .text("load", "How much they carry, and the limits"),
                    .html("load-status", "Whether that is too much: components/status, ready made", isKept: true),
                    .html("bar", "The same as the inside of a drawing", isOptional: true),
                    .words("ends", "A licence or an approval that ends: components/status, ready made"),
                    .list(
                        "away", "An absence within two weeks, or that there is none",
                        [
                            .text("words", "Who is away, and who covers"),
                            .text("href", "The page of the person who is away", isOptional: true),
                            .html("status", "That nobody covers: components/status, ready made", isOptional: true, isKept: true),
                        ]),
                ]),
            .text("code-note", "How to find the plan that a code stands for"),
        ])
}
