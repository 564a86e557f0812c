extension RegisterPage {
    static let contract = TemplateContract(
        "pages/register", "The oversight register, for staff. Patients are in it by token only.",
        .openingAndFoot + [
            .list("facts", "A fact", .facts),
            .list(
                "groups", "An overseer, those with late reviews first", isKept: true,
                [
                    .html("person", "The overseer: components/person, ready made"),
                    .list(
                        "rows", "A step that a tool handles",
                        [
                            .text("title", "The step"), .text("patient", "The patient's token, or a dash for a pathway's step"),
                            .text("pathway", "The pathway"), .text("tool", "The tool"), .flag("is-late", "The review is late"),
                            .text("last", "When it was last reviewed"), .text("due", "When the next review is due"),
                            .html("status", "Where it stands: components/status, ready made"),
                        ]),
                ]),
            .list(
                "loads", "How much an overseer carries",
                [
                    .html("person", "The overseer: components/person, ready made"), .text("steps", "How many steps"),
                    .text("patients", "Of how many patients"), .text("late", "How many are late"),
                    .html("bar", "The same as the inside of a drawing"),
                ]),
            .part("service", "The service from month to month", [.html("figure", "The picture: components/figure, ready made")]),
            .part(
                "caseload", "All patients at a glance",
                [
                    .list(
                        "cards", "A patient, those who got worse first",
                        [
                            .text("token", "The patient's token"), .text("pathway", "The pathway", isOptional: true),
                            .flag("is-worse", "The scores got reliably worse"),
                            .list(
                                "lines", "An instrument",
                                [
                                    .html("svg", "The small chart, where there are two scores", isOptional: true),
                                    .text("words", "The scores in words"),
                                    .html("status", "Where it stands: components/status, ready made"),
                                ]),
                        ]),
                    .text("more", "How many patients are not drawn", isOptional: true),
                ]),
            .text("findings-intro", "Whether there are findings"),
            .list(
                "findings", "A finding, without names of patients", isKept: true,
                [
                    .html("status", "Its severity: components/status, ready made"), .text("rule", "The rule's id"),
                    .text("place", "File and line"), .text("message", "What is wrong"), .text("help", "How to mend it", isOptional: true),
                ]),
        ])
}
