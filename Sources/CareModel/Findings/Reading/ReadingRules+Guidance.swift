// What is found in Markdown while pages are made.

extension ReadingRules {
    public static let unknownCallout = RuleDescription(
        id: "OVS917", name: "unknown-callout", severity: .error, waivable: false,
        summary: "Every mark of a callout is [!NOTE], [!WARNING], [!CRISIS] or [!STAFF], and opens a quotation.",
        rationale: "A mistyped [!STAFF] would be a plain quotation, and everyone could read what was meant for the team.",
        sources: [RuleSource("Our policy: what is meant for staff is never published by a slip")],
        passes: [example("A note for staff", "> [!STAFF]\n> Ring the ward first.")],
        fails: [
            example("A letter is missing", "> ↓[!STAF]\n> Ring the ward first."),
            example("An empty line without > ends the note", "> [!STAFF]\n> Ring the ward first.\n\n↓> Then write it down."),
        ])

    public static let unusablePicture = RuleDescription(
        id: "OVS918", name: "unusable-picture", severity: .error, waivable: false,
        summary: "Every picture is a file below assets/, with words for whoever cannot see it.",
        rationale: "A picture from elsewhere tells a stranger who reads the page. One without words says nothing to a screen reader.",
        sources: [RuleSource("WCAG 2.2, success criterion 1.1.1, Non-text Content", url: "https://www.w3.org/TR/WCAG22/#non-text-content")],
        passes: [example("A picture with its words", "![A path down to the sea](assets/path.svg)")],
        fails: [
            example("No words", "↓![](assets/path.svg)"),
            example("A picture from elsewhere", "↓![A path](https://pictures.example/path.svg)"),
        ])

    public static let unpublishedText = RuleDescription(
        id: "OVS919", name: "unpublished-text", severity: .warning, isFoundInPages: true,
        summary: "Nothing that an author writes is left out of the page unseen, such as HTML.",
        rationale: "Advice that is in the file and not on the page helps nobody, and its author believes that it was read.",
        sources: [RuleSource("Our policy: what was written is read or reported")],
        passes: [example("Markdown", "Take it **with food**.")],
        fails: [
            example("HTML", "Take it ↓<b>with food</b>."),
            example("A row with more cells than columns", "| Day | Dose |\n|---|---|\n| Monday | half | ↓with food |"),
        ])

    private static func example(_ caption: String, _ text: String) -> RuleDescription.Example {
        RuleDescription.Example(
            caption,
            """
            # file: guidance/sleep.md
            ---
            title: Sleeping better
            audience: [public, patient]
            language: en
            reviewed: {by: ann-lee, on: 2026-09-10, next: 2027-09-10}
            sources: ["NICE Clinical Knowledge Summary, Insomnia"]
            ---
            \(text)
            """)
    }
}
