extension SearchPage {
    static let contract = TemplateContract(
        "pages/search", "The field of search, and a list of all pages for readers without a script.",
        .openingAndFoot + [
            .list(
                "kinds", "A kind of page",
                [
                    .text("name", "What they are called"),
                    .list(
                        "pages", "A page",
                        [
                            .text("href", "Where it is"), .text("title", "Its title"),
                            .text("language", "Its language, where that is not the page's", isOptional: true),
                        ]),
                ])
        ])
}
