// Files as a whole.

extension ReadingRules {
    public static let unreadableFile = RuleDescription(
        id: "OVS901", name: "unreadable-file", severity: .error, waivable: false,
        summary: "Every file of the clinic folder can be read as UTF-8 text.",
        rationale: "A file that cannot be read was not checked. Links that lead out of the folder are not followed, "
            + "because they could bring in text that nobody here reviewed.",
        sources: [RuleSource("Our policy: what was not read was not checked")],
        passes: [
            RuleDescription.Example(
                "A file saved as UTF-8",
                """
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
                "A file saved as Latin-1 (here its name stands for it)",
                """
                # file: guidance/latin-1.md
                ↓---
                title: Sleeping better
                audience: [public, patient]
                language: en
                reviewed: {by: ann-lee, on: 2026-09-10, next: 2027-09-10}
                sources: ["NICE Clinical Knowledge Summary, Insomnia"]
                ---
                Sleep at the same time.
                """)
        ])

    public static let yamlSyntax = RuleDescription(
        id: "OVS902", name: "yaml-syntax", severity: .error, waivable: false,
        summary: "YAML is well formed, uses no tabs for indentation, and front matter is closed by ---.",
        rationale: "A broken document would hide the steps in it from every other rule. Anchors and aliases are refused, "
            + "because a few lines of them can unfold into gigabytes.",
        sources: [RuleSource("Our policy: what was not read was not checked")],
        passes: [
            RuleDescription.Example(
                "Front matter that is closed",
                """
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
                "Front matter without its end",
                """
                # file: guidance/sleep.md
                ↓---
                title: Sleeping better
                """)
        ])

    public static let unusableTemplate = RuleDescription(
        id: "OVS913", name: "unusable-template", severity: .error, waivable: false,
        summary: "Every file below templates/ replaces a file of the theme and can be read as a template.",
        rationale: "A page made from half a template could leave out who watches over a tool.",
        sources: [RuleSource("Our policy: what was not read was not checked")],
        passes: [
            RuleDescription.Example(
                "A template with its section closed",
                """
                # file: templates/components/foot.mustache
                {{#address}}{{address}}{{/address}}
                """)
        ],
        fails: [
            RuleDescription.Example(
                "A section without its end",
                """
                # file: templates/components/foot.mustache
                ↓{{#address}}{{address}}
                """)
        ])
}
