extension RulePage {
    static let contract = TemplateContract(
        "pages/rule", "One rule, in the words of its own description.",
        .openingAndFoot + [
            .text("id", "Its id, such as OVS101"), .text("title", "Its name in words"), .text("name", "Its name as clinics write it"),
            .text("summary", "What it asks"), .text("severity", "How much a finding weighs"),
            .text("setting", "What the clinic made of it, where that differs", isOptional: true, isKept: true),
            .text("waiver", "Whether it can be waived"), .text("waiver-text", "The same in a sentence"),
            .text("group", "Its group"), .text("group-href", "The group in the list of all rules"), .text("rationale", "Why it asks"),
            .text("glossary", "The glossary, where the edition has one", isOptional: true),
            .part(
                "ties", "On the page of OVS101, a tool of the clinic without and with its person",
                [
                    .html("loose", "Without: components/untied, ready made"),
                    .html("tied", "With: components/tie, ready made", isKept: true),
                ]),
            .flag("has-examples", "It has examples"),
            .list(
                "examples", "An example",
                [
                    .text("kind", "fails or passes"), .text("icon", "The icon's name"), .text("label", "The same in a word"),
                    .text("caption", "What it shows"), .html("code", "The text, with the place of the finding marked"),
                ]),
            .flag("has-sources", "It has sources"),
            .list(
                "sources", "A source", isKept: true,
                [.text("title", "What it is", isKept: true), .text("href", "Its address", isOptional: true)]),
        ])
}
