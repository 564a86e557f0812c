import Templates

/// Canary patients: something of a patient gets to where it does not belong.
let leakMutations: [Mutation] = [
    Mutation(
        "an article thanks a patient by id", "OVS931",
        .append(Site.guidance("sleep"), "\nThanks to ↓p-0139 for this.\n"), by: .build),
    Mutation(
        "a letter names another patient by id", "OVS931", .append(Site.maya, "\nOn Friday you meet ↓p-0139.\n"), by: .build),
    Mutation(
        "a letter names another patient by name", "OVS931",
        .change(Site.patient("144"), "name: Marek", to: "name: Marek Quillfeather"),
        .append(Site.maya, "\nOn Friday you meet ↓Marek Quillfeather.\n"), by: .build),
    Mutation(
        "a pathway tells a patient's story with their name", "OVS931",
        .change(Site.patient("144"), "name: Marek", to: "name: Marek Quillfeather"),
        .append(Site.depression, "\nAs it helped ↓Marek Quillfeather.\n"), by: .build),
    Mutation(
        "a picture is called after a patient", "OVS931",
        .add("assets/p-0139.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 1 1\"><path d=\"M0 0h1\"/></svg>"),
        at: Place(whole: "assets/p-0139.svg"), by: .build),
    Mutation(
        "the clinic's address holds a patient's id", "OVS931",
        .change(Site.clinic, "contact:", to: "public-url: https://↓p-0139.example\ncontact:"), by: .build),
    Mutation(
        "an example has a patient's first name", "OVS932",
        .append(Site.guidance("sleep"), "\n↓Maya goes to bed at ten.\n"), by: .build),
    Mutation(
        "the title of a patient's page says what the plan is about", "OVS933",
        .add("templates/strings/en.yml", "page-title: \"{title}, depression-stepped: {clinic}\"\n"),
        at: Place(whole: "templates/strings/en.yml"), by: .build),
    Mutation(
        "patients' pages let search engines in", "OVS934",
        .add("templates/components/opening.mustache", openingFindable), at: Place(whole: "templates/components/opening.mustache"),
        by: .build),
    Mutation(
        "a template counts visitors elsewhere", "OVS936",
        .add("templates/components/art.mustache", "<img alt=\"\" src=\"↓https://counter.example/seen.gif\">\n"), by: .build),
]

/// The theme's own head of a page without the line that keeps search engines away.
private let openingFindable: String = (DefaultTheme.files["components/opening.mustache"] ?? "")
    .replacing("<meta name=\"robots\" content=\"noindex\">\n", with: "")
