/// Ids that are given twice, lead nowhere, or cannot be an address; and the policy itself (8xx and 9xx).
let referenceMutations: [Mutation] = [
    Mutation(
        "two people have one id", "OVS906",
        .change(Site.people, "- id: omar-benali", to: "- id: ↓noa-levi"), with: ["OVS109", "OVS907"]),
    Mutation(
        "two tools have one id", "OVS906",
        .change(Site.tools, "- id: letter-drafter", to: "- id: ↓checkin-bot"), with: ["OVS302", "OVS907"]),
    Mutation(
        "two steps have one id", "OVS906",
        .change(Site.maya, "- id: hard-day", to: "- id: ↓practice")),
    Mutation(
        "two goals have one id", "OVS906",
        .change(Site.maya, "{id: sleep, text", to: "{id: ↓choir, text")),
    Mutation(
        "two patients have one id", "OVS906",
        .change(Site.patient("151"), "id: p-0151,", to: "id: ↓p-0147,"), with: ["OVS912"]),
    Mutation(
        "an article is there twice", "OVS906",
        .add(
            "guidance/more/panic.md",
            "---\ntitle: Panic\naudience: [staff]\nreviewed: {by: noa-levi, on: 2026-10-01, next: 2027-10-01}\n---\nText\n"),
        at: Place(Site.guidance("panic"), "↓---\ntitle: When panic")),
    Mutation(
        "a kind of the catalogue is redefined", "OVS906",
        .append(
            Site.clinic,
            "kinds:\n  - {id: ↓crisis-response, name: help, contact: false, cognitive: low, affective: low, motivational: low, "
                + "stakes: routine, rationale: Shorter.}\n")),
    Mutation(
        "an instrument of ours replaces the PHQ-9", "OVS906",
        .add(
            "instruments/phq-9.yml",
            """
            id: ↓phq-9
            name: Low mood
            items: {count: 9, lowest: 0, highest: 3}
            total: {lowest: 0, highest: 27}
            direction: higher-is-worse

            """)),
    Mutation(
        "a plan names an unknown pathway", "OVS907",
        .change(Site.maya, "pathway: depression-stepped", to: "pathway: ↓depression-steped")),
    Mutation(
        "a plan is by someone unknown", "OVS907",
        .change(Site.maya, "by: sam-okafor", to: "by: ↓sam")),
    Mutation(
        "a team holds someone unknown", "OVS907",
        .change(Site.maya, "{person: ruth-amsel,", to: "{person: ↓ruth,")),
    Mutation(
        "a step offers guidance that is not there", "OVS907",
        .change(Site.maya, after: "id: practice", "guidance: [small-steps]", to: "guidance: [↓smal-steps]")),
    Mutation(
        "a step comes from a pathway's step that is not there", "OVS907",
        .change(Site.patient("144"), "from-pathway: reading", to: "from-pathway: ↓readings"), with: ["OVS905"]),
    Mutation(
        "a consent is to an unknown tool", "OVS907",
        .change(Site.maya, "{tool: companion, purpose", to: "{tool: ↓companian, purpose"), with: ["OVS501"]),
    Mutation(
        "a tool is approved for a kind that does not exist", "OVS907",
        .change(Site.tools, "approved-for: [routine-outcome-monitoring,", to: "approved-for: [routine-outcome-monitoring, ↓mood-diaries,")),
    Mutation(
        "a pathway is led by someone unknown", "OVS907",
        .change(Site.depression, "lead: noa-levi", to: "lead: ↓noa")),
    Mutation(
        "an article is reviewed by someone unknown", "OVS907",
        .change(Site.guidance("panic"), "by: leila-haddad", to: "by: ↓leila")),
    Mutation(
        "the policy names a rule that does not exist", "OVS907",
        .change(Site.clinic, "  fail-on: error", to: "  fail-on: error\n  rules: {↓overseer-nice: off}")),
    Mutation(
        "the policy turns a safety rule off", "OVS801",
        .change(Site.clinic, "  fail-on: error", to: "  fail-on: error\n  rules: {ai-step-has-overseer: ↓off}")),
    Mutation(
        "the policy makes a safety rule a note", "OVS801",
        .change(Site.clinic, "  fail-on: error", to: "  fail-on: error\n  rules: {risk-item-assessed: ↓note}")),
    Mutation(
        "a patient's id leads out of the folder", "OVS909",
        .change(Site.patient("155"), "id: p-0155,", to: "id: ↓../p-0155,")),
    Mutation(
        "a person's id has a space", "OVS909",
        .change(Site.people, "- id: grace-lindqvist", to: "- id: ↓grace lindqvist"), with: ["OVS109", "OVS905", "OVS907"]),
    Mutation(
        "a step's id is a path", "OVS909",
        .change(Site.maya, "- id: hard-day", to: "- id: ↓hard/day"), with: ["OVS905"]),
    Mutation(
        "an article's file has a space in its name", "OVS909",
        .add(
            "guidance/old news.md",
            "↓---\ntitle: Old\naudience: [staff]\nreviewed: {by: noa-levi, on: 2026-10-01, next: 2027-10-01}\n---\nText\n")),
    Mutation(
        "a letter links to an article that is not there", "OVS911",
        .change(Site.maya, "[Read this](guidance:sleep)", to: "↓[Read this](guidance:slep)"), by: .build),
    Mutation(
        "an article links to an article that is not there", "OVS911",
        .change(Site.guidance("panic"), "A panic attack is an alarm", to: "↓[More](guidance:panik). A panic attack is an alarm"), by: .build
    ),
    Mutation(
        "a letter links to a script", "OVS911",
        .change(Site.maya, "[Read this](guidance:sleep)", to: "↓[Read this](javascript:alert(1))"), by: .build),
    Mutation(
        "an article links to a heading that is not there", "OVS911",
        .change(Site.guidance("sleep"), "(guidance:worry)", to: "(guidance:worry)\n↓[x](guidance:worry#no-such-part)"), by: .build),
    Mutation(
        "a pathway links to a rule that is not there", "OVS911",
        .change(Site.depression, "This pathway follows", to: "↓[x](rule:ai-step-has-oversear) This pathway follows"), by: .build),
    Mutation(
        "an article links to an instrument that is not there", "OVS911",
        .change(Site.guidance("panic"), "A panic attack is an alarm", to: "↓[x](instrument:phq9) A panic attack is an alarm"), by: .build),
    Mutation(
        "an article for everyone links to one for staff", "OVS911",
        .change(
            Site.guidance("panic"), "A panic attack is an alarm",
            to: "↓[x](guidance:how-we-oversee-tools) A panic attack is an alarm"), by: .build),
    Mutation(
        "a note for staff is mistyped in an article", "OVS917",
        .change(Site.guidance("about-the-phq-9"), "> [!STAFF]", to: "> ↓[!STAF]"), by: .build),
    Mutation(
        "a note for staff is mistyped in a letter", "OVS917",
        .append(Site.maya, "\n> ↓[STAFF]\n> Ring the ward first.\n"), by: .build),
    Mutation(
        "a picture comes from elsewhere", "OVS918",
        .append(Site.guidance("sleep"), "\n↓![A bed](https://pictures.example/bed.png)\n"), by: .build),
    Mutation(
        "an article holds HTML", "OVS919",
        .append(Site.guidance("sleep"), "\nIt is ↓<b>late</b>.\n"), by: .build),
    Mutation(
        "a template replaces no file of the theme", "OVS913",
        .add("templates/nothing.mustache", "Hello"), at: Place(whole: "templates/nothing.mustache"), by: .build),
]
