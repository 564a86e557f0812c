extension StaffPeoplePage {
    static let contract = TemplateContract(
        "pages/staff-people", "Everyone, and what needs each of them, for staff.",
        .openingAndFoot + [
            .text("lead", "The day of the page"), .text("week", "The heading of what is due within a week"),
            .text("limit", "How many steps one person may watch over"),
            .list(
                "rows", "A person, those with late reviews first", isKept: true,
                .workload + [
                    .flag("is-late", "They have late reviews"), .text("week-count", "How many reviews are due within a week"),
                    .text("worse", "How many of their patients got worse"), .text("plans", "How many plans are to be looked at"),
                    .text("findings", "How many findings are about their work"),
                ]),
        ])
}
