extension PatientPage {
    static let contract = TemplateContract(
        "pages/patient", "The page of one patient. It ends by itself and has no foot.",
        [
            .opening, .text("lead", "Whom the plan is for, and whether tools are in it"), .list("facts", "A fact", .facts),
            .list("jump", "A section of the page", [.text("id", "Its anchor"), .text("label", "Its words")]),
            .flag("has-people", "There are people on the plan"), .list("people", "A person", isKept: true, each: "components/who-card"),
            .flag("has-tools", "There are tools on the plan"),
            .list("tools", "A tool with one of its overseers", isKept: true, each: "components/tool-card"),
            .flag("has-goals", "There are goals"), .list("goals", "A goal", each: "components/goal"), .flag("has-steps", "There are steps"),
            .list("steps", "A step", isKept: true, each: "components/step"), .text("steps-intro", "Who does the steps, in a sentence"),
            .flag("has-scores", "There are scores"), .text("scores-intro", "Since when, and which way is better"),
            .list("charts", "A chart", each: "components/chart"), .flag("has-marks", "The charts have marks"),
            .list(
                "marks", "A mark on the charts",
                [
                    .text("number", "Its number; none for days without answers", isOptional: true),
                    .flag("of-tool", "It is about a tool", isOptional: true), .text("text", "What happened, and when"),
                ]),
            .list(
                "own", "A section that the clinic wrote in Swift",
                [
                    .text("id", "Its anchor"), .text("title", "Its title"), .text("intro", "One line beside the title", isOptional: true),
                    .html("html", "Its text"),
                ]),
            .html("letter", "The letter to the patient", isOptional: true), .flag("has-reading", "There are articles to read"),
            .list(
                "reading", "An article that goes with a step",
                [.text("href", "Its page"), .text("title", "Its title"), .text("note", "How long it is, and which steps it goes with")]),
            .text("choices-lead", "What the patient agreed to"),
            .list("choices", "What the patient can say no to", isKept: true, [.html("title", "In a few words"), .html("text", "In full")]),
            .html("prepared", "Who prepared the plan, and when"), .text("colophon", "The clinic, and what the page was made with"),
        ])
}
