/// A person reviews in time, and something that goes wrong reaches a person (4xx).
let reviewMutations: [Mutation] = [
    Mutation(
        "the last review is too old", "OVS401",
        .change(Site.maya, after: "id: practice", "last: 2026-11-19", to: "last: ↓2026-11-13")),
    Mutation(
        "a step was never reviewed", "OVS401",
        .change(
            Site.maya, after: "id: practice", "{mode: before-use, every: 1 week, last: 2026-11-19}",
            to: "↓{mode: before-use, every: 1 week}")),
    Mutation(
        "the review is taken out", "OVS402",
        .change(Site.maya, after: "id: check-in", "    review: {mode: after-use, every: 1 week, last: 2026-11-19}\n", to: ""),
        at: Place(Site.maya, "  - ↓id: check-in")),
    Mutation(
        "the review has no mode", "OVS402",
        .change(Site.maya, after: "id: check-in", "{mode: after-use, every: 1 week,", to: "↓{every: 1 week,")),
    Mutation(
        "a review after use has no rhythm", "OVS402",
        .change(Site.maya, after: "id: check-in", "{mode: after-use, every: 1 week, last", to: "{mode: ↓after-use, last")),
    Mutation(
        "the review is taken out of a pathway's step", "OVS402",
        .change(Site.depression, after: "id: practice", "    review: {mode: before-use, every: 1 week}\n", to: ""),
        at: Place(Site.depression, "  - ↓id: practice")),
    Mutation(
        "ninety items were reviewed in a minute", "OVS403",
        .change(Site.maya, after: "id: practice", "last: 2026-11-19", to: "last: 2026-11-19, looked-at: 90, changed: 3, minutes: ↓1")),
    Mutation(
        "a review of very many items changed nothing", "OVS403",
        .change(Site.maya, after: "id: practice", "last: 2026-11-19", to: "last: 2026-11-19, looked-at: 90, changed: ↓0, minutes: 180")),
    Mutation(
        "a step escalates to nobody", "OVS404",
        .change(Site.maya, after: "id: practice", "    escalate-to: noa-levi\n", to: ""),
        at: Place(Site.maya, "  - ↓id: practice")),
    Mutation(
        "a pathway's step escalates to nobody", "OVS404",
        .change(Site.depression, after: "id: practice", "    escalate-to: noa-levi\n", to: ""),
        at: Place(Site.depression, "  - ↓id: practice")),
    Mutation(
        "a step escalates to a tool", "OVS405",
        .change(Site.maya, after: "id: practice", "escalate-to: noa-levi", to: "escalate-to: ↓checkin-bot")),
    Mutation(
        "a step escalates to someone unknown", "OVS405",
        .change(Site.maya, after: "id: practice", "escalate-to: noa-levi", to: "escalate-to: ↓noah-levi")),
    Mutation(
        "a step escalates to a rota", "OVS405",
        .change(Site.maya, after: "id: practice", "escalate-to: noa-levi", to: "escalate-to: ↓on-call team")),
    Mutation(
        "a step escalates to the patient", "OVS405",
        .change(Site.maya, after: "id: practice", "escalate-to: noa-levi", to: "escalate-to: ↓p-0147")),
    Mutation(
        "the one whom a step escalates to is away without cover", "OVS405",
        .change(
            Site.people, after: "id: noa-levi", "  active: true\n", to: "  active: true\n  away: [{from: 2026-11-20, to: 2026-11-30}]\n"),
        at: Place(Site.maya, after: "id: practice", "escalate-to: ↓noa-levi"), with: ["OVS202"]),
    Mutation(
        "nobody can be called: neither the person nor the clinic", "OVS406",
        .change(Site.people, after: "id: noa-levi", "  contact: {phone: \"01632 960 140\", hours: \"Monday to Thursday\"}\n", to: ""),
        .change(Site.clinic, "phone: \"01632 960 100\", email: hello@harbour.example, ", to: ""),
        at: Place(Site.maya, after: "id: practice", "escalate-to: ↓noa-levi"), with: ["OVS704"]),
    Mutation(
        "something was released before the review", "OVS407",
        .change(Site.maya, after: "id: practice", "last: 2026-11-19", to: "last: 2026-11-19, released: ↓2026-11-18")),
    Mutation(
        "a draft was released without any review", "OVS407",
        .change(Site.patient("133"), "{mode: before-use, every: 1 month}", to: "{mode: before-use, every: 1 month, released: ↓2026-11-20}")),
    Mutation(
        "someone else did the review", "OVS408",
        .change(Site.maya, after: "id: practice", "last: 2026-11-19", to: "last: 2026-11-19, by: ↓ruth-amsel")),
    Mutation(
        "a review is dated tomorrow", "OVS409",
        .change(Site.maya, after: "id: practice", "last: 2026-11-19", to: "last: ↓2026-11-24")),
    Mutation(
        "a review is older than the step", "OVS409",
        .change(Site.patient("151"), after: "id: check-in", "last: 2026-11-19", to: "last: ↓2026-11-17")),
    Mutation(
        "a step is done on a day to come", "OVS409",
        .change(Site.maya, after: "id: look-back", "    status: next\n    on: 2026-12-03\n", to: "    status: done\n    on: ↓2026-12-03\n")),
    Mutation(
        "a running step begins on a day to come", "OVS409",
        .change(Site.maya, after: "id: practice", "from: 2026-09-22", to: "from: ↓2026-12-22")),
    Mutation(
        "a coming step of a tool has a day that is past", "OVS409",
        .change(Site.patient("133"), after: "id: letter\n", "on: 2026-12-01", to: "on: ↓2026-11-01")),
    Mutation(
        "the plan's review is past", "OVS410",
        .change(Site.maya, "next-review: 2026-12-03", to: "next-review: ↓2026-11-22")),
    Mutation(
        "the plan has no day for its review", "OVS410",
        .change(Site.maya, "date: 2026-11-20, by: sam-okafor, next-review: 2026-12-03", to: "date: ↓2026-11-20, by: sam-okafor")),
]
