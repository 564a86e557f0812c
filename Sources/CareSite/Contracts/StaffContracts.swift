/// Tables and lists of the staff pages. No name of a patient is in them.
extension TemplateContracts {
    static let staff = [
        TemplateContract(
            "components/staff-note", "Who may see the page, and how patients are called on it.",
            [.text("code-note", "How to find the plan that a code stands for")]),
        TemplateContract(
            "components/reviews", "Tool steps that a person looks at, in the order of their days.",
            [.list("rows", "A step that a tool handles", isKept: true, .review), .text("more", "How many are left out", isOptional: true)]),
        TemplateContract(
            "components/minis", "Patients at a glance: small charts side by side, those who got worse first.",
            [
                .list(
                    "cards", "A patient", isKept: true,
                    [
                        .text("code", "The patient's code", isKept: true), .text("pathway", "The pathway", isOptional: true),
                        .flag("is-worse", "The scores got reliably worse"),
                        .list(
                            "lines", "An instrument",
                            [
                                .html("svg", "The small chart, where there are two scores", isOptional: true),
                                .text("words", "The scores in words"),
                                .html("status", "Where it stands: components/status, ready made", isKept: true),
                            ]),
                    ]),
                .text("more", "How many patients are not drawn", isOptional: true),
            ]),
        TemplateContract("components/minis-key", "How to read the small charts."),
        TemplateContract(
            "components/finding", "What a check found, with the way to mend it.",
            [
                .html("status", "Its severity: components/status, ready made"), .text("rule", "The rule's id"),
                .text("href", "The rule's page, where the edition has one", isOptional: true), .text("place", "File and line"),
                .text("message", "What is wrong", isKept: true), .text("help", "How to mend it", isOptional: true),
            ]),
    ]
}

extension [ContractField] {
    /// A step that a tool handles, with its review.
    static let review: [ContractField] = [
        .text("title", "The step"), .text("code", "The patient's code; none for a pathway's step", isOptional: true),
        .text("pathway", "The pathway, or a dash"), .text("tool", "The tool"), .flag("is-late", "The review is late"),
        .text("cadence", "How often a person looks"), .text("last", "When it was last reviewed"),
        .text("due", "When the next review is due", isKept: true), .html("status", "Where it stands: components/status, ready made"),
        .text("task", "What the overseer is to do"),
    ]

    /// What stands with a person's face in a table of load.
    static let workload: [ContractField] = [
        .html("person", "The overseer: components/person, ready made", isKept: true), .text("steps", "How many steps"),
        .text("late", "How many reviews are late"),
    ]
}
