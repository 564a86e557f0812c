extension StaffGuidance {
    private static let article: [ContractField] = [
        .text("href", "Its page"), .text("title", "Its title"), .text("summary", "What it tells", isOptional: true),
        .text("note", "Whom it is for, and who reviewed it when"),
    ]

    static let contract = TemplateContract(
        "pages/staff-guidance", "All guidance, for staff: what needs a review first, then by topic.",
        .openingAndFoot + [
            .list("facts", "A fact", .facts), .flag("has-overdue", "Articles need a review"),
            .list(
                "overdue", "An article that needs a review", isKept: true,
                article + [.html("status", "Since when it needs one: components/status, ready made", isKept: true)]),
            .list(
                "topics", "Articles of one topic",
                [.text("id", "Its anchor"), .text("title", "The topic"), .list("articles", "An article", article)]),
        ])
}
