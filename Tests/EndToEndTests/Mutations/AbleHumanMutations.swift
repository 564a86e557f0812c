/// The overseer is licensed, there, in scope, trained and in command of the tool (2xx).
let ableHumanMutations: [Mutation] = [
    Mutation(
        "a licence has ended", "OVS201",
        .change(Site.people, "expires: 2027-12-31", to: "expires: 2026-11-22"),
        at: Place(Site.maya, after: "id: practice", "overseen-by: ↓sam-okafor")),
    Mutation(
        "an overseer is no longer active", "OVS202",
        .change(Site.people, after: "id: leila-haddad", "active: true", to: "active: false"),
        at: Place(Site.patient("126"), after: "id: practice", "overseen-by: ↓leila-haddad")),
    Mutation(
        "an overseer is away and nobody covers", "OVS202",
        .change(Site.people, "{from: 2026-12-20, to: 2027-01-03, cover: noa-levi}", to: "{from: 2026-11-20, to: 2026-11-27}"),
        at: Place(Site.maya, after: "id: practice", "overseen-by: ↓sam-okafor"), with: ["OVS405"]),
    Mutation(
        "an overseer is away and the cover may not oversee the kind", "OVS202",
        .change(
            Site.people, "{from: 2026-12-20, to: 2027-01-03, cover: noa-levi}",
            to: "{from: 2026-11-20, to: 2026-11-27, cover: tomas-novak}"),
        at: Place(Site.maya, after: "id: practice", "overseen-by: ↓sam-okafor")),
    Mutation(
        "an overseer has been away without an end", "OVS202",
        .change(Site.people, "{from: 2026-12-20, to: 2027-01-03, cover: noa-levi}", to: "{from: 2026-11-20}"),
        at: Place(Site.maya, after: "id: check-in", "overseen-by: ↓sam-okafor"), with: ["OVS405"]),
    Mutation(
        "an overseer's scope no longer holds the kind", "OVS203",
        .change(Site.people, after: "id: sam-okafor", "oversees: [between-session-cbt-exercise, ", to: "oversees: ["),
        at: Place(Site.maya, after: "id: practice", "overseen-by: ↓sam-okafor")),
    Mutation(
        "an overseer's scope is taken away", "OVS203",
        .change(Site.people, after: "id: tomas-novak", "  oversees: [routine-outcome-monitoring, sleep-diary, mood-diary]\n", to: ""),
        at: Place(Site.pathway("sleep-first"), "overseen-by: ↓tomas-novak")),
    Mutation(
        "an overseer without any scope is named", "OVS203",
        .change(Site.patient("128"), "overseen-by: noa-levi", to: "overseen-by: ↓grace-lindqvist"), with: ["OVS209", "OVS210"]),
    Mutation(
        "an absence is covered by the one who is away", "OVS204",
        .change(Site.people, "cover: noa-levi", to: "cover: ↓sam-okafor")),
    Mutation(
        "an absence is covered by a tool", "OVS204",
        .change(Site.people, "cover: noa-levi", to: "cover: ↓companion"), with: ["OVS907"]),
    Mutation(
        "an absence is covered by someone who is not active", "OVS204",
        .change(Site.people, "cover: noa-levi", to: "cover: ↓grace-lindqvist"),
        .change(Site.people, after: "id: grace-lindqvist", "active: true", to: "active: false")),
    Mutation(
        "a step outlasts its overseer's licence", "OVS205",
        .change(Site.maya, after: "id: practice", "    from: 2026-09-22\n", to: "    from: 2026-09-22\n    to: 2028-02-01\n"),
        at: Place(Site.maya, after: "id: practice", "overseen-by: ↓sam-okafor")),
    Mutation(
        "a licence ends within a month", "OVS206",
        .change(Site.people, "expires: 2027-12-31", to: "expires: ↓2026-12-10")),
    Mutation(
        "an overseer is licensed in another place than the patient's", "OVS207",
        .change(Site.maya, "id: p-0147, ", to: "id: p-0147, jurisdiction: uk, "),
        .change(Site.people, "number: \"HS-31150\", ", to: "number: \"HS-31150\", jurisdiction: us-il, "),
        at: Place(Site.maya, after: "id: practice", "overseen-by: ↓sam-okafor")),
    Mutation(
        "an overseer's licence is taken out", "OVS208",
        .change(Site.people, "  licence: {number: \"HS-31150\", issuer: Harbour Health Council, expires: 2027-12-31}\n", to: ""),
        at: Place(Site.maya, after: "id: practice", "overseen-by: ↓sam-okafor")),
    Mutation(
        "a licence loses its end", "OVS208",
        .change(Site.people, ", expires: 2027-12-31", to: ""),
        at: Place(Site.depression, after: "id: practice", "overseen-by: ↓sam-okafor")),
    Mutation(
        "an overseer was never trained on the tool", "OVS209",
        .change(Site.people, after: "id: sam-okafor", "    - {tool: companion, on: 2026-03-05}\n", to: ""),
        at: Place(Site.maya, after: "id: practice", "overseen-by: ↓sam-okafor")),
    Mutation(
        "an overseer's training is older than a year", "OVS209",
        .change(Site.people, after: "id: sam-okafor", "{tool: companion, on: 2026-03-05}", to: "{tool: companion, on: 2025-03-05}"),
        at: Place(Site.maya, after: "id: practice", "overseen-by: ↓sam-okafor")),
    Mutation(
        "an overseer may not stop the tool", "OVS210",
        .change(Site.people, after: "id: sam-okafor", "may-stop-tools: true", to: "may-stop-tools: false"),
        at: Place(Site.maya, after: "id: practice", "overseen-by: ↓sam-okafor")),
    Mutation(
        "it is left open whether an overseer may stop the tool", "OVS210",
        .change(Site.people, after: "id: tomas-novak", "  may-stop-tools: true\n", to: ""),
        at: Place(Site.pathway("sleep-first"), "overseen-by: ↓tomas-novak")),
    Mutation(
        "two absences of one person overlap", "OVS211",
        .change(
            Site.people, "    - {from: 2026-12-20, to: 2027-01-03, cover: noa-levi}\n",
            to:
                "    - {from: 2026-12-20, to: 2027-01-03, cover: noa-levi}\n    - {from: ↓2027-01-03, to: 2027-01-09, cover: leila-haddad}\n"
        )),
    Mutation(
        "an absence ends before it begins", "OVS211",
        .change(Site.people, "{from: 2026-12-20, to: 2027-01-03,", to: "{from: 2026-12-20, to: ↓2026-12-03,")),
    Mutation(
        "the clinic lets nobody oversee more than one AI step", "OVS212",
        .change(Site.clinic, "ai-steps-per-overseer: 60", to: "ai-steps-per-overseer: 1"),
        at: Place(Site.people, "- id: ↓sam-okafor")),
]
