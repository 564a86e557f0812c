/// Steps that ask for a person who cares are done by one (OVS301, OVS307).
let ceilingMutations: [Mutation] = [
    Mutation(
        "a crisis is given to a tool", "OVS301",
        .change(
            Site.maya, after: "id: hard-day", "    handled-by: sam-okafor\n",
            to: """
                    handled-by: ↓{ai: companion}
                    overseen-by: noa-levi
                    review: {mode: before-use, every: 1 week, last: 2026-11-19}
                    escalate-to: noa-levi

                """), with: ["OVS303"]),
    Mutation(
        "no override reaches a crisis", "OVS301",
        .change(
            Site.maya, after: "id: hard-day", "    handled-by: sam-okafor\n",
            to: """
                    handled-by: ↓{ai: companion, with: sam-okafor}
                    overseen-by: noa-levi
                    review: {mode: before-use, every: 1 week, last: 2026-11-19}
                    override: {reason: It answers at once, by: noa-levi, until: 2027-01-31}

                """), with: ["OVS303"]),
    Mutation(
        "therapy is given to a tool in a pathway", "OVS301",
        .change(
            Site.depression, after: "id: weekly-therapy", "    handled-by: sam-okafor\n",
            to: """
                    handled-by: ↓{ai: companion}
                    overseen-by: noa-levi
                    review: {mode: before-use, every: 1 week}
                    escalate-to: noa-levi

                """), with: ["OVS303"]),
    Mutation(
        "practice is no longer released before use", "OVS301",
        .change(Site.maya, after: "id: practice", "mode: before-use", to: "mode: ↓after-use")),
    Mutation(
        "practice is no longer released before use in a pathway", "OVS301",
        .change(Site.depression, after: "id: practice", "mode: before-use", to: "mode: ↓after-use")),
    Mutation(
        "the patient comes to look for human connection", "OVS301",
        .change(Site.maya, "connection: moderate", to: "connection: high"),
        at: Place(Site.maya, after: "id: practice", "handled-by: ↓{ai: companion}")),
    Mutation(
        "the therapy becomes relational", "OVS301",
        .change(Site.maya, "modality: skills", to: "modality: relational"),
        at: Place(Site.maya, after: "id: practice", "handled-by: ↓{ai: companion}")),
    Mutation(
        "a risk item is endorsed while a tool guides practice", "OVS301",
        .change(Site.phq9, "p-0147,2026-11-09,phq-9,8,1,1,1,1,1,1,1,1,0", to: "p-0147,2026-11-22,phq-9,9,1,1,1,1,1,1,1,1,1"),
        at: Place(Site.maya, after: "id: practice", "handled-by: ↓{ai: companion}")),
    Mutation(
        "scores get reliably worse while a tool guides practice", "OVS301",
        .append(Site.phq9, "p-0147,2026-11-22,phq-9,16,2,2,2,2,2,2,2,2,0\n"),
        at: Place(Site.maya, after: "id: practice", "handled-by: ↓{ai: companion}")),
    Mutation(
        "an expired override no longer holds", "OVS301",
        .change(
            Site.maya, after: "id: practice", "review: {mode: before-use, every: 1 week, last: 2026-11-19}",
            to: """
                review: {mode: ↓after-use, every: 1 week, last: 2026-11-19}
                    override: {reason: Sam reads it all, by: noa-levi, until: 2026-11-22}
                """), with: ["OVS306"]),
    Mutation(
        "the patient declines AI", "OVS307",
        .change(Site.maya, "declines-ai: false", to: "declines-ai: true"),
        at: Place(Site.maya, after: "id: check-in", "handled-by: ↓{ai: checkin-bot}")),
    Mutation(
        "a tool is given to someone who declines AI", "OVS307",
        .change(
            Site.patient("121"), after: "id: check-in", "    handled-by: tomas-novak\n",
            to: """
                    handled-by: ↓{ai: checkin-bot}
                    overseen-by: tomas-novak
                    review: {mode: after-use, every: 1 week, last: 2026-11-20}
                    escalate-to: noa-levi

                """), with: ["OVS501"]),
]
