/// The tool is known, approved, described honestly and meant for the patient (3xx).
let toolMutations: [Mutation] = [
    Mutation(
        "a step names a tool that is not registered", "OVS302",
        .change(Site.maya, after: "id: practice", "{ai: companion}", to: "{ai: ↓moodmate}"), with: ["OVS209", "OVS501"]),
    Mutation(
        "a tool's id is misspelt in a pathway", "OVS302",
        .change(Site.depression, after: "id: check-in", "{ai: checkin-bot}", to: "{ai: ↓checkinbot}"), with: ["OVS209"]),
    Mutation(
        "a person stands where the tool should", "OVS302",
        .change(Site.maya, after: "id: practice", "{ai: companion}", to: "{ai: ↓sam-okafor}"), with: ["OVS209", "OVS501"]),
    Mutation(
        "a tool is not approved for the kind of step", "OVS303",
        .change(Site.tools, "approved-for: [between-session-cbt-exercise, ", to: "approved-for: ["),
        at: Place(Site.maya, after: "id: practice", "{ai: ↓companion}")),
    Mutation(
        "a tool's approval is taken out", "OVS303",
        .change(Site.tools, after: "id: companion", "  approval: {by: ruth-amsel, on: 2026-03-01, until: 2027-06-30}\n", to: ""),
        at: Place(Site.maya, after: "id: practice", "{ai: ↓companion}")),
    Mutation(
        "a tool's approval has ended", "OVS303",
        .change(Site.tools, after: "id: companion", "until: 2027-06-30", to: "until: 2026-11-22"),
        at: Place(Site.maya, after: "id: practice", "{ai: ↓companion}")),
    Mutation(
        "a tool is approved only from tomorrow on", "OVS303",
        .change(Site.tools, after: "id: companion", "on: 2026-03-01", to: "on: 2026-11-24"),
        at: Place(Site.depression, after: "id: practice", "{ai: ↓companion}")),
    Mutation(
        "the kind of a step is misspelt", "OVS304",
        .change(Site.maya, after: "id: practice", "kind: between-session-cbt-exercise", to: "kind: ↓between-sessions-cbt-exercise"),
        with: ["OVS203", "OVS303"]),
    Mutation(
        "the kind of a person's step is invented", "OVS304",
        .change(Site.maya, after: "id: therapy", "kind: cbt-session", to: "kind: ↓cheering-up")),
    Mutation(
        "a tool does not speak the patient's language", "OVS305",
        .change(Site.tools, after: "id: companion", "languages: [en, he]", to: "languages: [en]"),
        at: Place(Site.patient("139"), after: "id: practice", "{ai: ↓companion}")),
    Mutation(
        "the patient is too young for the tools", "OVS305",
        .change(Site.patient("128"), "id: p-0128, ", to: "id: p-0128, born: 2010-05-04, "),
        at: Place(Site.patient("128"), "{ai: ↓checkin-bot}")),
    Mutation(
        "an override has no reason", "OVS306",
        .change(
            Site.maya, after: "id: practice", "    status: now\n",
            to: "    override: ↓{by: noa-levi, until: 2027-01-31}\n    status: now\n")),
    Mutation(
        "an override has no approver", "OVS306",
        .change(
            Site.maya, after: "id: practice", "    status: now\n",
            to: "    override: ↓{reason: Sam reads it all, until: 2027-01-31}\n    status: now\n")),
    Mutation(
        "an override is approved by nobody in people.yml", "OVS306",
        .change(
            Site.maya, after: "id: practice", "    status: now\n",
            to: "    override: {reason: Sam reads it all, by: ↓the-board, until: 2027-01-31}\n    status: now\n")),
    Mutation(
        "an override has no end", "OVS306",
        .change(
            Site.maya, after: "id: practice", "    status: now\n",
            to: "    override: ↓{reason: Sam reads it all, by: noa-levi}\n    status: now\n")),
    Mutation(
        "an override has ended", "OVS306",
        .change(
            Site.maya, after: "id: practice", "    status: now\n",
            to: "    override: {reason: Sam reads it all, by: noa-levi, until: ↓2026-11-22}\n    status: now\n")),
    Mutation(
        "a tool is approved by a body and not by a person", "OVS308",
        .change(Site.tools, after: "id: companion", "{by: ruth-amsel", to: "{by: ↓safety-board"), with: ["OVS907"]),
    Mutation(
        "a tool infers emotions", "OVS309",
        .change(Site.tools, after: "id: companion", "infers-emotion: false", to: "infers-emotion: ↓true")),
    Mutation(
        "a tool calls itself a doctor", "OVS312",
        .change(Site.tools, "name: Companion", to: "name: ↓Dr Companion")),
    Mutation(
        "a tool calls itself a psychologist in Hebrew", "OVS312",
        .change(Site.tools, "name: המלווה", to: "name: פסיכולוג דיגיטלי"),
        at: Place(Site.tools, "name: ↓Companion")),
    Mutation(
        "nobody says what a tool does not do", "OVS313",
        .change(Site.tools, "  does-not: It cannot change your plan, and it does not answer in a crisis.\n", to: ""),
        at: Place(Site.tools, "- id: ↓companion"), with: ["OVS905"]),
    Mutation(
        "a tool is said to care", "OVS710",
        .change(Site.tools, "does: Helps you practise between meetings.", to: "does: ↓It cares about you between meetings.")),
]
