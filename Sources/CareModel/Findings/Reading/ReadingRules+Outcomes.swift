// Rows of outcome files.

extension ReadingRules {
    public static let unreadableRow = RuleDescription(
        id: "OVS908", name: "unreadable-row", severity: .error, waivable: false,
        summary: "Every row of an outcome file can be read.",
        rationale: "A row that was skipped could be the one with the endorsed risk item. The other rows are kept.",
        sources: [RuleSource("Our policy: what was not read was not checked")],
        passes: [
            RuleDescription.Example(
                "A row with its score",
                """
                # file: outcomes/phq-9.csv
                patient,date,instrument,total
                p-0001,2026-11-09,phq-9,8
                """)
        ],
        fails: [
            RuleDescription.Example(
                "A score that is a word",
                """
                # file: outcomes/phq-9.csv
                patient,date,instrument,total
                p-0001,2026-11-09,phq-9,↓eight
                """)
        ])

    public static let scoresWithoutPlan = RuleDescription(
        id: "OVS912", name: "scores-without-plan", severity: .warning,
        summary: "Every patient with scores has a plan.",
        rationale: "Scores without a plan are shown to nobody, and no rule watches their risk items. "
            + "An export that holds more patients than the clinic folder is often meant so: then turn this rule off.",
        sources: [RuleSource("Our policy: an answer about risk is somebody's to act on")],
        passes: [
            RuleDescription.Example(
                "Scores of someone with a plan",
                """
                # file: outcomes/phq-9.csv
                patient,date,instrument,total
                p-0001,2026-11-09,phq-9,8
                """)
        ],
        fails: [
            RuleDescription.Example(
                "Scores of someone without",
                """
                # file: outcomes/phq-9.csv
                patient,date,instrument,total
                ↓p-0002,2026-11-09,phq-9,8
                """)
        ])

    public static let riskWithoutPlan = RuleDescription(
        id: "OVS914", name: "risk-without-plan", severity: .error, waivable: false,
        summary: "No endorsed risk item stands in scores of someone who has no plan.",
        rationale: "A mistyped patient id would otherwise hide the one answer that somebody must act on today.",
        sources: [RuleSource("Our policy: an answer about risk is somebody's to act on")],
        passes: [
            RuleDescription.Example(
                "A risk item that was not endorsed",
                """
                # file: outcomes/phq-9.csv
                patient,date,instrument,total,item1,item2,item3,item4,item5,item6,item7,item8,item9
                p-0001,2026-11-09,phq-9,8,1,1,1,1,1,1,1,1,0
                """)
        ],
        fails: [
            RuleDescription.Example(
                "One that was, under an id that nobody has",
                """
                # file: outcomes/phq-9.csv
                patient,date,instrument,total,item1,item2,item3,item4,item5,item6,item7,item8,item9
                ↓p-0002,2026-11-09,phq-9,9,1,1,1,1,1,1,1,1,1
                """)
        ])
}
