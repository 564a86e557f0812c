extension PublicReach {
    static let notFoundContract = TemplateContract(
        "pages/not-found", "What a server shows in the place of a page that is not there.",
        .openingAndFoot + [.text("root", "The way to the folder of the edition, from wherever the page is shown")])
}
