// Keys and values.

extension ReadingRules {
    public static let unknownKey = RuleDescription(
        id: "OVS903", name: "unknown-key", severity: .error, waivable: false,
        summary: "Every key is one that this version knows.",
        rationale: "A misspelt key, such as overseen-bye, would silently leave a step without its overseer.",
        sources: [RuleSource("Our policy: what was not read was not checked")],
        passes: [
            RuleDescription.Example(
                "The key as it is spelt",
                """
                - id: check-in
                  title: Check-in questions
                  kind: routine-outcome-monitoring
                  handled-by: {ai: helper-bot}
                  overseen-by: ann-lee
                  review: {mode: after-use, every: 1 week, last: 2026-11-20}
                  escalate-to: ben-okoro
                  status: now
                  from: 2026-11-02
                """)
        ],
        fails: [
            RuleDescription.Example(
                "A key with a letter too many",
                """
                - id: check-in
                  title: Check-in questions
                  kind: routine-outcome-monitoring
                  handled-by: {ai: helper-bot}
                  overseen-by: ann-lee
                  ↓whyy: It is routine
                  review: {mode: after-use, every: 1 week, last: 2026-11-20}
                  escalate-to: ben-okoro
                  status: now
                  from: 2026-11-02
                """)
        ])

    public static let wrongValue = RuleDescription(
        id: "OVS904", name: "wrong-value", severity: .error, waivable: false,
        summary: "Every value has the type that its key asks for, and every date is a real day.",
        rationale: "A date such as 2026-02-30 cannot be compared with a licence's end.",
        sources: [RuleSource("Our policy: what was not read was not checked")],
        passes: [
            RuleDescription.Example(
                "A real day",
                """
                - id: check-in
                  title: Check-in questions
                  kind: routine-outcome-monitoring
                  handled-by: {ai: helper-bot}
                  overseen-by: ann-lee
                  review: {mode: after-use, every: 1 week, last: 2026-11-20}
                  escalate-to: ben-okoro
                  status: now
                  from: 2026-11-02
                """)
        ],
        fails: [
            RuleDescription.Example(
                "A day that does not exist",
                """
                - id: check-in
                  title: Check-in questions
                  kind: routine-outcome-monitoring
                  handled-by: {ai: helper-bot}
                  overseen-by: ann-lee
                  review: {mode: after-use, every: 1 week, last: 2026-11-20}
                  escalate-to: ben-okoro
                  status: now
                  from: ↓2026-02-30
                """)
        ])

    public static let missingKey = RuleDescription(
        id: "OVS905", name: "missing-key", severity: .error, waivable: false,
        summary: "Every required key is there.",
        rationale: "Without a name, an id or a crisis line a page would be wrong where it matters most.",
        sources: [RuleSource("Our policy: what was not read was not checked")],
        passes: [
            RuleDescription.Example(
                "A step with a title",
                """
                - {id: sessions, title: Weekly sessions, kind: cbt-session, handled-by: ben-okoro, status: now}
                """)
        ],
        fails: [
            RuleDescription.Example(
                "A step without a title",
                """
                - ↓{id: sessions, kind: cbt-session, handled-by: ben-okoro, status: now}
                """)
        ])

    public static let duplicateKey = RuleDescription(
        id: "OVS910", name: "duplicate-key", severity: .error, waivable: false,
        summary: "A mapping has each key once.",
        rationale: "Of two overseers under the same key one would be silently dropped.",
        sources: [RuleSource("Our policy: what was not read was not checked")],
        passes: [
            RuleDescription.Example(
                "One overseer",
                """
                - id: check-in
                  title: Check-in questions
                  kind: routine-outcome-monitoring
                  handled-by: {ai: helper-bot}
                  overseen-by: ann-lee
                  review: {mode: after-use, every: 1 week, last: 2026-11-20}
                  escalate-to: ben-okoro
                  status: now
                  from: 2026-11-02
                """)
        ],
        fails: [
            RuleDescription.Example(
                "Two overseers under one key",
                """
                - id: check-in
                  title: Check-in questions
                  kind: routine-outcome-monitoring
                  handled-by: {ai: helper-bot}
                  overseen-by: ann-lee
                  ↓overseen-by: ben-okoro
                  review: {mode: after-use, every: 1 week, last: 2026-11-20}
                  escalate-to: ben-okoro
                  status: now
                  from: 2026-11-02
                """)
        ])
}
