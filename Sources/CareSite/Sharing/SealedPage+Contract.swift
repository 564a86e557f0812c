extension SealedPage {
    static let contract = TemplateContract(
        "pages/sealed", "The page around a sealed plan, which opens with the patient's words. It tells of no patient.",
        [
            .html("opening", "Everything before the content: components/opening, ready made", isKept: true),
            .text("lead", "From whom it is, and of which day", isKept: true),
            .text("valid", "Until when it is meant to be used", isOptional: true),
            .text("cannot-run", "What to do where scripts do not run", isKept: true),
            .text("cannot-decrypt", "What to do where the browser cannot open it", isKept: true),
            .text("damaged", "What to do where the file is not whole", isKept: true),
            .text("hint", "Which words are asked for"), .html("lost", "Whom to call for a new copy"),
            .text("foot-line", "The clinic, and how the plan is sealed"),
            .html("box", "The sealed plan as JSON, for the script element with the id sealed-plan", isKept: true),
            .html("script", "The script that opens it. It needs the ids of the theme's own template", isKept: true),
        ])
}
