/// People, tools, steps, goals and charts.
extension TemplateContracts {
    static let components = [
        TemplateContract(
            "components/person", "A person: face, name and role.",
            [
                .text("initials", "The letters of the face"), .text("name", "The name"), .text("role", "The role"),
                .text("href", "Where the page tells more of this person", isOptional: true),
            ]),
        TemplateContract(
            "components/tool", "An AI tool. It stands inside components/tie only, or where the page says that nobody uses it.",
            [.html("name", "The tool's name")]),
        TemplateContract(
            "components/tie", "A tool tied to the person who watches over it.",
            [
                .html("tool", "The tool: components/tool, ready made", isKept: true),
                .html("person", "The person: components/person, ready made", isKept: true),
            ]),
        TemplateContract(
            "components/checks", "How, how often and when last a person looked at what a tool did.",
            [
                .text("cadence", "\"Sam checks it every week\"", isKept: true),
                .text("last", "\"Last checked 12 Nov\", where it is known", isOptional: true, isKept: true),
            ]),
        TemplateContract(
            "components/who-card", "A person with what they do and how to reach them.",
            [
                .text("id", "The card's anchor"), .text("initials", "The letters of the face"), .text("name", "The name"),
                .text("role", "The role"), .text("does", "What this person does here", isOptional: true),
                .html("reach", "How to call them", isOptional: true),
            ]),
        TemplateContract(
            "components/tool-card", "A tool of a patient's plan, tied to its overseer.",
            [
                .text("id", "The card's anchor"), .html("tie", "The tool and its overseer: components/tie, ready made", isKept: true),
                .text("does", "What it does and cannot do", isOptional: true),
                .html("checks", "How a person looks at it: components/checks, ready made", isKept: true),
            ]),
        TemplateContract(
            "components/step", "One step of a plan.",
            [
                .text("state", "done, now, next or stopped"), .text("state-word", "The same in the page's language"),
                .text("icon", "The name of the state's icon"), .flag("flips", "The icon turns round in a right-to-left language"),
                .text("id", "The step's anchor"), .text("title", "The step"), .text("by", "person or tool"),
                .text("why-title", "\"Why a person\" or \"Why a tool\""), .text("when", "When it is", isOptional: true),
                .text("what", "What happens", isOptional: true), .text("why", "Why it is handled so", isOptional: true),
                .html("person", "Who does it: components/person, ready made", isOptional: true, isKept: true),
                .html("tie", "The tool and its overseer: components/tie, ready made", isOptional: true, isKept: true),
                .html("checks", "How a person looks at it: components/checks, ready made", isOptional: true, isKept: true),
                .text("prefer", "Whom to ask for a person instead", isOptional: true, isKept: true),
            ]),
        TemplateContract(
            "components/goal", "A goal in the patient's own words.",
            [
                .text("quoted", "The words, in quotation marks"),
                .part(
                    "track", "The ratings from 0 to 10, where there are any, as places from 12 to 328 on a line",
                    [
                        .text("from", "Where it began", isOptional: true), .text("here", "Where it is now", isOptional: true),
                        .text("hope", "Where it is hoped to be", isOptional: true),
                        .text("gone", "Where the way from then to now begins", isOptional: true),
                    ]),
                .html("words", "The same in words"),
            ]),
        TemplateContract(
            "components/chart", "The scores of one instrument.",
            [
                .html("heading", "The instrument in plain words"), .html("svg", "The drawing, where there is a score", isOptional: true),
                .html("meaning", "What the change means, in one sentence", isKept: true),
                .part(
                    "rows", "The numbers as a table, where there is a score",
                    [
                        .list("row", "A score", [.text("date", "Its day"), .text("score", "The score, or that there was no answer")]),
                        .text("caption", "The table's caption"),
                    ]),
            ]),
        TemplateContract(
            "components/status", "A status: icon and word.",
            [
                .text("kind", "late, soon, ok, note, error or warning"), .text("icon", "The icon's name"),
                .text("word", "The word", isKept: true),
            ]),
    ]
}
