/// The patient agreed to the tool, for something, before it was used, and was told of it (5xx).
let consentMutations: [Mutation] = [
    Mutation(
        "a consent is taken out", "OVS501",
        .change(Site.maya, "  - {tool: companion, purpose: practice between meetings, given: 2026-09-15}\n", to: ""),
        at: Place(Site.maya, after: "id: practice", "{ai: ↓companion}")),
    Mutation(
        "a consent is for another tool", "OVS501",
        .change(Site.patient("128"), "{tool: checkin-bot, purpose", to: "{tool: companion, purpose"),
        at: Place(Site.patient("128"), "{ai: ↓checkin-bot}")),
    Mutation(
        "a plan that takes its pathway's steps has no consents", "OVS501",
        .change(Site.patient("155"), "  - {tool: checkin-bot, purpose: sleep diary, given: 2026-11-19}\n", to: ""),
        at: Place(Site.pathway("sleep-first"), after: "id: diary", "{ai: ↓checkin-bot}")),
    Mutation(
        "a consent was withdrawn", "OVS502",
        .change(
            Site.maya, "purpose: practice between meetings, given: 2026-09-15",
            to: "purpose: practice between meetings, given: 2026-09-15, withdrawn: 2026-11-20"),
        at: Place(Site.maya, after: "id: practice", "{ai: ↓companion}")),
    Mutation(
        "a step goes on after its consent was withdrawn", "OVS502",
        .change(
            Site.patient("113"), after: "id: practice", "    status: stopped\n    from: 2026-08-10\n    to: 2026-10-05\n",
            to: "    status: now\n    from: 2026-08-10\n"),
        at: Place(Site.patient("113"), after: "id: practice", "{ai: ↓companion}"), with: ["OVS401"]),
    Mutation(
        "a consent came after the step began", "OVS503",
        .change(Site.maya, "practice between meetings, given: 2026-09-15", to: "practice between meetings, given: 2026-09-30"),
        at: Place(Site.maya, after: "id: practice", "from: ↓2026-09-22")),
    Mutation(
        "a consent is dated in the future", "OVS503",
        .change(Site.patient("128"), "given: 2026-09-01", to: "given: 2026-12-01"),
        at: Place(Site.patient("128"), after: "id: check-in", "from: ↓2026-09-07"), with: ["OVS501"]),
    Mutation(
        "a consent to a step without a day is dated in the future", "OVS503",
        .change(Site.patient("155"), "purpose: sleep diary, given: 2026-11-19", to: "purpose: sleep diary, given: ↓2026-12-19"),
        with: ["OVS501"]),
    Mutation(
        "a consent does not say for what", "OVS504",
        .change(Site.maya, "{tool: companion, purpose: practice between meetings,", to: "{tool: ↓companion,")),
    Mutation(
        "a consent is for everything", "OVS504",
        .change(Site.maya, "purpose: practice between meetings", to: "purpose: ↓everything")),
    Mutation(
        "in Utah a patient was not told of the tool", "OVS505",
        .append(Site.clinic, "jurisdiction: us-ut\n"),
        .change(Site.maya, "  - {tool: companion, on: 2026-09-15}\n", to: ""),
        at: Place(Site.maya, after: "id: practice", "{ai: ↓companion}")),
    Mutation(
        "in the European Union a patient was told too late", "OVS505",
        .append(Site.clinic, "jurisdiction: eu\n"),
        .change(Site.maya, "{tool: companion, on: 2026-09-15}", to: "{tool: companion, on: 2026-09-25}"),
        at: Place(Site.maya, after: "id: practice", "{ai: ↓companion}")),
]

/// What the law of a place asks (2xx and 3xx).
let placeMutations: [Mutation] = [
    Mutation(
        "a jurisdiction is misspelt", "OVS311", .append(Site.clinic, "jurisdiction: ↓us-li\n")),
    Mutation(
        "the clinic moves to Illinois", "OVS310", .append(Site.clinic, "jurisdiction: us-il\n"),
        at: Place(Site.maya, after: "id: practice", "handled-by: ↓{ai: companion}")),
    Mutation(
        "the clinic moves to Nevada", "OVS310", .append(Site.clinic, "jurisdiction: us-nv\n"),
        at: Place(Site.maya, after: "id: check-in", "handled-by: ↓{ai: checkin-bot}")),
    Mutation(
        "one patient moves to Nevada", "OVS310", .change(Site.patient("128"), "id: p-0128, ", to: "id: p-0128, jurisdiction: us-nv, "),
        at: Place(Site.patient("128"), "handled-by: ↓{ai: checkin-bot}")),
    Mutation(
        "in Illinois a tool infers emotions", "OVS309",
        .append(Site.clinic, "jurisdiction: us-il\n"),
        .change(Site.tools, after: "id: letter-drafter", "infers-emotion: false", to: "infers-emotion: ↓true"), with: ["OVS310"]),
    Mutation(
        "in the United Kingdom nobody answers for clinical safety", "OVS314",
        .append(Site.clinic, "jurisdiction: ↓uk\n")),
    Mutation(
        "in the United Kingdom the safety officer is a role", "OVS314",
        .append(Site.clinic, "jurisdiction: uk\nsafety: {officer: ↓safety-officer, hazard-log: shelf 4}\n")),
]
