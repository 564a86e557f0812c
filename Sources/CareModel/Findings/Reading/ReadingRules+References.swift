// Ids, and what refers to them.

extension ReadingRules {
    public static let duplicateID = RuleDescription(
        id: "OVS906", name: "duplicate-id", severity: .error, waivable: false,
        summary: "Every id is given once.",
        rationale: "Two people or two patients under one id cannot be told apart, and one would be lost.",
        sources: [RuleSource("Our policy: what was not read was not checked")],
        passes: [
            RuleDescription.Example(
                "Two steps, two ids",
                """
                - {id: sessions, title: Weekly sessions, kind: cbt-session, handled-by: ben-okoro, status: now}
                - {id: review, title: Looking back, kind: progress-review-conversation, handled-by: ann-lee, status: next}
                """)
        ],
        fails: [
            RuleDescription.Example(
                "Two steps, one id",
                """
                - {id: sessions, title: Weekly sessions, kind: cbt-session, handled-by: ben-okoro, status: now}
                - {id: ↓sessions, title: Looking back, kind: progress-review-conversation, handled-by: ann-lee, status: next}
                """)
        ])

    public static let unknownReference = RuleDescription(
        id: "OVS907", name: "unknown-reference", severity: .error, waivable: false,
        summary: "Every id that is referred to exists.",
        rationale: "A reference that leads nowhere is a person, a tool or an article that the reader will not find.",
        sources: [RuleSource("Our policy: what was not read was not checked")],
        passes: [
            RuleDescription.Example(
                "An article that is there",
                """
                - {id: sessions, title: Weekly sessions, kind: cbt-session, handled-by: ben-okoro, status: now, guidance: [sleep]}
                # file: guidance/sleep.md
                ---
                title: Sleeping better
                audience: [public, patient]
                language: en
                reviewed: {by: ann-lee, on: 2026-09-10, next: 2027-09-10}
                sources: ["NICE Clinical Knowledge Summary, Insomnia"]
                ---
                Sleep at the same time.
                """)
        ],
        fails: [
            RuleDescription.Example(
                "An article that is not",
                """
                - {id: sessions, title: Weekly sessions, kind: cbt-session, handled-by: ben-okoro, status: now, guidance: [↓sleep]}
                """)
        ])

    public static let unsafeID = RuleDescription(
        id: "OVS909", name: "unsafe-id", severity: .error, waivable: false,
        summary: "Ids are made of letters, digits, hyphens, underscores and dots only.",
        rationale: "Ids become part of addresses. One such as ../x would write outside the site.",
        sources: [RuleSource("Our policy: what was not read was not checked")],
        passes: [
            RuleDescription.Example(
                "Letters, digits and hyphens",
                """
                - {id: sessions, title: Weekly sessions, kind: cbt-session, handled-by: ben-okoro, status: now}
                """)
        ],
        fails: [
            RuleDescription.Example(
                "A way out of the folder",
                """
                - {id: ↓../sessions, title: Weekly sessions, kind: cbt-session, handled-by: ben-okoro, status: now}
                """)
        ])

    public static let brokenLink = RuleDescription(
        id: "OVS911", name: "broken-link", severity: .error, waivable: false,
        summary: "Links by id, such as guidance:sleep or rule:OVS101, lead to something that exists and that its readers may see.",
        rationale: "A patient who follows a link on a hard day must arrive somewhere.",
        sources: [RuleSource("Our policy: what was not read was not checked")],
        passes: [
            RuleDescription.Example(
                "A link to an article that is there",
                """
                # file: guidance/sleep.md
                ---
                title: Sleeping better
                audience: [public, patient]
                language: en
                reviewed: {by: ann-lee, on: 2026-09-10, next: 2027-09-10}
                sources: ["NICE Clinical Knowledge Summary, Insomnia"]
                ---
                Read [this again](guidance:sleep).
                """)
        ],
        fails: [
            RuleDescription.Example(
                "A link to one that is not",
                """
                # file: guidance/sleep.md
                ---
                title: Sleeping better
                audience: [public, patient]
                language: en
                reviewed: {by: ann-lee, on: 2026-09-10, next: 2027-09-10}
                sources: ["NICE Clinical Knowledge Summary, Insomnia"]
                ---
                ↓Read [about worry](guidance:worry).
                """)
        ])
}
