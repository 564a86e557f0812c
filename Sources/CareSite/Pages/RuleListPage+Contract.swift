extension RuleListPage {
    static let contract = TemplateContract(
        "pages/rules", "The list of all rules, in their groups.",
        .openingAndFoot + [
            .text("count", "How many there are"), .text("errors", "How many stop a build"), .text("never", "How many nobody can waive"),
            .text("day", "The day of the check"),
            .list(
                "groups", "A group of rules",
                [
                    .text("id", "Its anchor"), .text("title", "Its name"),
                    .list(
                        "rules", "A rule",
                        [
                            .text("id", "Its id"), .text("href", "Its page"), .text("summary", "What it asks"),
                            .text("severity", "How much a finding weighs"), .text("waiver", "Whether it can be waived"),
                        ]),
                ]),
        ])
}
