extension GlossaryPage {
    static let contract = TemplateContract(
        "pages/glossary", "What our words mean, in plain words.",
        .openingAndFoot + [
            .list(
                "terms", "A word, in the order of the alphabet",
                [
                    .text("id", "Its anchor"), .text("name", "The word"), .text("means", "What it means"),
                    .part(
                        "source", "Where the idea comes from, where it is not ours",
                        [.text("title", "What it is"), .text("href", "Its address")]),
                ])
        ])
}
