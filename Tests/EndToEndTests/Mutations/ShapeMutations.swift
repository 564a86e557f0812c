/// Files that cannot be read as what they should be (9xx).
let shapeMutations: [Mutation] = [
    Mutation(
        "a tab indents a line", "OVS902",
        .change(Site.maya, after: "id: practice", "    kind:", to: "↓\tkind:"), with: ["OVS912"]),
    Mutation(
        "a bracket is never closed", "OVS902",
        .change(
            Site.tools, after: "id: letter-drafter", "approved-for: [letter-or-summary-drafting]",
            to: "approved-for: [letter-or-summary-drafting"),
        at: Place(Site.tools, after: "id: letter-drafter", "  approval↓: {by"), losesList: true),
    Mutation(
        "the front matter is never closed", "OVS902",
        .change(Site.patient("155"), "tomas-novak, does: \"Tomas reads your sleep diary every week.\"}\n---\n", to: "tomas-novak}\n"),
        at: Place(Site.patient("155"), "↓---\npatient")),
    Mutation(
        "a file has no front matter", "OVS902",
        .add("guidance/loose.md", "↓Rest when you can.\n")),
    Mutation(
        "a key is misspelt in a step", "OVS903",
        .change(Site.maya, after: "id: practice", "    overseen-by:", to: "    ↓overseen_by:"), with: ["OVS101"]),
    Mutation(
        "a key is misspelt in people.yml", "OVS903",
        .change(Site.people, after: "id: sam-okafor", "  may-stop-tools: true", to: "  ↓may-stop-tool: true"), with: ["OVS210"]),
    Mutation(
        "a key is misspelt in clinic.yml", "OVS903",
        .change(Site.clinic, "oversight:", to: "↓oversigth:")),
    Mutation(
        "a limit is misspelt", "OVS903",
        .change(Site.clinic, "  review-grace-days: 2", to: "  ↓review-grace-dayz: 2")),
    Mutation(
        "a pathway's step has a day", "OVS903",
        .change(Site.depression, after: "id: practice", "    why:", to: "    ↓from: 2026-09-01\n    why:")),
    Mutation(
        "a day does not exist", "OVS904",
        .change(Site.maya, after: "id: practice", "from: 2026-09-22", to: "from: ↓2026-09-31")),
    Mutation(
        "a day is written the other way round", "OVS904",
        .change(Site.maya, "next-review: 2026-12-03", to: "next-review: ↓03/12/2026"), with: ["OVS410"]),
    Mutation(
        "a licence ends on 30 February", "OVS904",
        .change(Site.people, "expires: 2027-12-31", to: "expires: ↓2027-02-30"), with: ["OVS208"]),
    Mutation(
        "whether the patient declines AI is neither true nor false", "OVS904",
        .change(Site.maya, "declines-ai: false", to: "declines-ai: ↓perhaps")),
    Mutation(
        "a status is unknown", "OVS904",
        .change(Site.maya, after: "id: practice", "status: now", to: "status: ↓running")),
    Mutation(
        "a rhythm cannot be read", "OVS904",
        .change(Site.maya, after: "id: check-in", "every: 1 week", to: "every: ↓weekly"), with: ["OVS402"]),
    Mutation(
        "a review mode is unknown", "OVS904",
        .change(Site.maya, after: "id: practice", "mode: before-use", to: "mode: ↓sometimes"), with: ["OVS402"]),
    Mutation(
        "a modality is unknown", "OVS904",
        .change(Site.maya, "modality: skills", to: "modality: ↓relationl")),
    Mutation(
        "a need is unknown", "OVS904",
        .change(Site.maya, "connection: moderate", to: "connection: ↓very high")),
    Mutation(
        "a goal lies outside its scale", "OVS904",
        .change(Site.maya, "start: 2, now: 6", to: "start: 2, now: ↓60")),
    Mutation(
        "a step ends before it begins", "OVS904",
        .change(Site.patient("090"), after: "id: practice", "to: 2026-11-02", to: "to: ↓2026-01-02")),
    Mutation(
        "the handler is a list", "OVS904",
        .change(Site.maya, after: "id: practice", "{ai: companion}", to: "↓[companion]"), with: ["OVS905"]),
    Mutation(
        "the audience of an article is unknown", "OVS904",
        .change(Site.guidance("panic"), "audience: [public, patient]", to: "audience: [public, ↓family]")),
    Mutation(
        "an article's language is not that of its file", "OVS904",
        .change(Site.guidance("small-steps.he"), "language: he", to: "language: ↓en")),
    Mutation(
        "people.yml is no list", "OVS904",
        .change(Site.people, "- id: noa-levi", to: "people:\n- id: noa-levi"),
        at: Place(Site.people, "↓people:"), losesList: true),
    Mutation(
        "a step has no title", "OVS905",
        .change(Site.maya, after: "id: practice", "    title: Practice with Companion\n", to: ""),
        at: Place(Site.maya, "  - ↓id: practice")),
    Mutation(
        "a step has no handler", "OVS905",
        .change(Site.maya, after: "id: hard-day", "    handled-by: sam-okafor\n", to: ""),
        at: Place(Site.maya, "  - ↓id: hard-day")),
    Mutation(
        "a plan has no date", "OVS905",
        .change(Site.maya, "plan: {version: 4, date: 2026-11-20, ", to: "plan: ↓{version: 4, ")),
    Mutation(
        "a consent has no day", "OVS905",
        .change(
            Site.maya, "  - {tool: companion, purpose: practice between meetings, given: 2026-09-15}",
            to: "  - ↓{tool: companion, purpose: practice between meetings}")),
    Mutation(
        "a plan has neither steps nor a pathway", "OVS905",
        .change(Site.patient("155"), ", pathway: sleep-first", to: ""),
        at: Place(Site.patient("155"), "↓patient: {id")),
    Mutation(
        "clinic.yml is empty", "OVS905", .empty(Site.clinic), at: Place(Site.clinic, "↓"), with: ["OVS704"]),
    Mutation(
        "a file is not UTF-8", "OVS901", .addBytes("guidance/old.md", Array("---\ntitle: ".utf8) + [0xE9, 0x0A]),
        at: Place("guidance/old.md", "---\n↓title")),
    Mutation(
        "a key stands twice in a step", "OVS910",
        .change(
            Site.maya, after: "id: practice", "    overseen-by: sam-okafor\n",
            to: "    overseen-by: sam-okafor\n    ↓overseen-by: noa-levi\n")),
    Mutation(
        "a key stands twice in clinic.yml", "OVS910",
        .append(Site.clinic, "↓oversight: {fail-on: never}\n")),
]
