/// Waivers, sign-offs, and scores of someone unknown.
let policyMutations: [Mutation] = [
    Mutation(
        "a signed plan gets another overseer", "OVS411",
        .change(Site.patient("118"), "overseen-by: noa-levi", to: "overseen-by: ↓leila-haddad")),
    Mutation(
        "a waiver has no reason", "OVS802",
        .add("waivers.yml", "- {rule: ↓reading-level, by: noa-levi, until: 2027-01-31}\n")),
    Mutation(
        "a waiver is past its last day", "OVS803",
        .add("waivers.yml", "- {rule: reading-level, reason: A trial, by: noa-levi, until: ↓2026-10-31}\n")),
    Mutation(
        "a waiver is for a missing overseer", "OVS804",
        .add("waivers.yml", "- {rule: ↓ai-step-has-overseer, reason: Short of staff, by: noa-levi, until: 2027-01-31}\n")),
    Mutation(
        "a waiver covers nothing", "OVS805",
        .add("waivers.yml", "- {rule: ↓reading-level, reason: A trial, by: noa-levi, until: 2027-01-31}\n")),
    Mutation(
        "a risk item is endorsed under a mistyped id", "OVS914",
        .append(Site.phq9, "↓p-0174,2026-11-09,phq-9,9,1,1,1,1,1,1,1,1,1\n"), with: ["OVS912"]),
    Mutation(
        "the assessment after an endorsed risk item came late", "OVS617",
        .change(Site.patient("133"), after: "id: safety\n", "on: 2026-10-20", to: "on: 2026-10-30"),
        .change(Site.patient("133"), after: "id: safety-plan\n", "on: 2026-10-22", to: "on: 2026-10-31"),
        at: Place(Site.phq9, "↓p-0133,2026-10-20")),
    Mutation(
        "a form is entered twice", "OVS604",
        .append(Site.gad7, "↓p-0147,2026-11-09,gad-7,10,2,2,2,1,1,1,1\n")),
    Mutation(
        "an article prints a sentence of a questionnaire (an invented one)", "OVS711",
        .add(
            "instruments/harbour.yml",
            """
            id: harbour
            name: Quiet evenings
            items: {count: 1, lowest: 0, highest: 3}
            total: {lowest: 0, highest: 3}
            direction: higher-is-worse
            protected-wording: ["8/43:cefdfae5dd6d3c599959e7daaabae767"]

            """),
        .change(Site.guidance("sleep"), "Bad nights make", to: "↓My boat lies quietly in the harbour tonight. Bad nights make")),
]
