extension FindingsPage {
    static let contract = TemplateContract(
        "pages/findings", "What the checks found, by rule and file, for staff. Without names of patients.",
        .openingAndFoot + [
            .text("lead", "How many findings there are"), .text("day", "The day of the check"),
            .list(
                "groups", "The findings of one rule, the worst first", isKept: true,
                [
                    .text("id", "The rule's id"), .text("href", "The rule's page, where the edition has one", isOptional: true),
                    .text("summary", "What the rule asks", isOptional: true),
                    .html("status", "Its severity: components/status, ready made"), .text("count", "How many findings"),
                    .list(
                        "files", "A file", isKept: true,
                        [
                            .text("file", "Its path, with a code in the place of a patient's token"),
                            .list(
                                "findings", "A finding", isKept: true,
                                [
                                    .text("line", "Its line, where it has one", isOptional: true),
                                    .text("message", "What is wrong", isKept: true),
                                    .text("own-help", "How to mend it, where that differs among findings", isOptional: true),
                                ]),
                        ]),
                    .text("same-help", "How to mend them all", isOptional: true),
                    .text("more", "How many of this rule are left out", isOptional: true, isKept: true),
                ]),
            .text("more-rules", "How many findings of other rules are left out", isOptional: true, isKept: true),
            .text("code-note", "How to find the plan that a code stands for"), .flag("has-rules", "The edition has pages of rules"),
        ])
}
