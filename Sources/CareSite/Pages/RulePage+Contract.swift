extension RulePage {
    static let contract = TemplateContract(
        "pages/rule", "One rule, in the words of its own description.",
        .openingAndFoot + [
            .text("id", "Its id, such as OVS101"), .text("name", "Its name"), .text("summary", "What it asks"),
            .text("severity", "How much a finding weighs"), .text("waiver", "Whether it can be waived"),
            .text("waiver-text", "The same in a sentence"), .text("rationale", "Why it asks"), .flag("has-examples", "It has examples"),
            .list(
                "examples", "An example",
                [
                    .text("kind", "fails or passes"), .text("icon", "The icon's name"), .text("label", "The same in a word"),
                    .text("caption", "What it shows"), .html("code", "The text, with the place of the finding marked"),
                ]),
            .flag("has-sources", "It has sources"),
            .list("sources", "A source", [.text("title", "What it is"), .text("href", "Its address", isOptional: true)]),
        ])

    static let listContract = TemplateContract(
        "pages/rules", "The list of all rules.",
        .openingAndFoot + [
            .text("count", "How many there are"), .text("day", "The day of the check"),
            .list(
                "rules", "A rule",
                [
                    .text("id", "Its id"), .text("href", "Its page"), .text("summary", "What it asks"),
                    .text("severity", "How much a finding weighs"), .text("waiver", "Whether it can be waived"),
                ]),
        ])
}
