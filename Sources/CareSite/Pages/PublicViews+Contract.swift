extension PublicViews {
    static let pathwayFields: [ContractField] = [
        .text("href", "The pathway's page"), .text("title", "The pathway"), .text("for", "Whom it is for", isOptional: true),
        .text("count", "How many steps, and who does them"),
    ]

    static let toolFields: [ContractField] = [
        .text("id", "The card's anchor"),
        .html("tie", "The tool and its overseer: components/tie, ready made; components/tool where nobody uses it"),
        .text("does", "What it does", isOptional: true), .text("never", "What it does not do", isOptional: true),
        .html("checks", "How a person looks at it: components/checks, ready made", isOptional: true),
        .text("about", "Maker, version and approval; on the page of tools only", isOptional: true),
    ]

    static let articleFields: [ContractField] = [
        .text("href", "The article's page"), .text("title", "Its title"), .text("summary", "What it tells", isOptional: true),
        .text("note", "Who reviewed it, and when", isOptional: true),
    ]

    static let pathwaysContract = TemplateContract(
        "pages/pathways", "The list of all pathways.", .openingAndFoot + [.list("pathways", "A pathway", pathwayFields)])

    static let guidanceContract = TemplateContract(
        "pages/guidance", "The list of all guidance for everyone.", .openingAndFoot + [.list("articles", "An article", articleFields)])

    static let peopleContract = TemplateContract(
        "pages/people", "All people of the clinic.", .openingAndFoot + [.list("people", "A person", each: "components/who-card")])

    static let toolsContract = TemplateContract(
        "pages/tools", "The register of all tools.", .openingAndFoot + [.list("tools", "A tool with one of its overseers", toolFields)])
}
