extension Mutation {
    /// What must be seen of an able human.
    static let able: [Mutation] = [
        Mutation("OVS201", "the overseer's licence ended", "people.yml", "expires: 2027-12-31", "expires: 2026-11-22")
            .and(
                "patients/p-0147.md",
                "  - id: practice\n    title: Practice with Companion\n    what: You do the small tasks that you and Sam chose together.\n    kind: between-session-cbt-exercise\n    handled-by: {ai: companion}\n    overseen-by: sam-okafor\n",
                "  - id: practice\n    title: Practice with Companion\n    what: You do the small tasks that you and Sam chose together.\n    kind: between-session-cbt-exercise\n    handled-by: {ai: companion}\n    overseen-by: ↓sam-okafor\n"
            ),
        Mutation("OVS202", "the overseer left", "people.yml", "  role: CBT therapist\n", "  role: CBT therapist\n  active: false\n")
            .and("people.yml", "hours: \"Monday to Friday\"}\n  active: true\n", "hours: \"Monday to Friday\"}\n")
            .and(
                "patients/p-0147.md",
                "  - id: practice\n    title: Practice with Companion\n    what: You do the small tasks that you and Sam chose together.\n    kind: between-session-cbt-exercise\n    handled-by: {ai: companion}\n    overseen-by: sam-okafor\n",
                "  - id: practice\n    title: Practice with Companion\n    what: You do the small tasks that you and Sam chose together.\n    kind: between-session-cbt-exercise\n    handled-by: {ai: companion}\n    overseen-by: ↓sam-okafor\n"
            ),
        Mutation(
            "OVS202", "the overseer is away without cover", "people.yml", "{from: 2026-12-20, to: 2027-01-03, cover: noa-levi}",
            "{from: 2026-11-20, to: 2027-01-03}"
        )
        .and(
            "patients/p-0147.md",
            "  - id: practice\n    title: Practice with Companion\n    what: You do the small tasks that you and Sam chose together.\n    kind: between-session-cbt-exercise\n    handled-by: {ai: companion}\n    overseen-by: sam-okafor\n",
            "  - id: practice\n    title: Practice with Companion\n    what: You do the small tasks that you and Sam chose together.\n    kind: between-session-cbt-exercise\n    handled-by: {ai: companion}\n    overseen-by: ↓sam-okafor\n"
        ),
        Mutation(
            "OVS202", "the cover is out of scope", "people.yml", "{from: 2026-12-20, to: 2027-01-03, cover: noa-levi}",
            "{from: 2026-11-20, to: 2027-01-03, cover: ruth-amsel}"
        )
        .and(
            "patients/p-0147.md",
            "  - id: practice\n    title: Practice with Companion\n    what: You do the small tasks that you and Sam chose together.\n    kind: between-session-cbt-exercise\n    handled-by: {ai: companion}\n    overseen-by: sam-okafor\n",
            "  - id: practice\n    title: Practice with Companion\n    what: You do the small tasks that you and Sam chose together.\n    kind: between-session-cbt-exercise\n    handled-by: {ai: companion}\n    overseen-by: ↓sam-okafor\n"
        ),
        Mutation(
            "OVS203", "the kind is taken out of the overseer's scope", "people.yml",
            "  oversees: [between-session-cbt-exercise, behavioural-activation-coaching, psychoeducation, routine-outcome-monitoring, sleep-diary, mood-diary]\n",
            "  oversees: [psychoeducation]\n"
        )
        .and(
            "patients/p-0147.md",
            "  - id: practice\n    title: Practice with Companion\n    what: You do the small tasks that you and Sam chose together.\n    kind: between-session-cbt-exercise\n    handled-by: {ai: companion}\n    overseen-by: sam-okafor\n",
            "  - id: practice\n    title: Practice with Companion\n    what: You do the small tasks that you and Sam chose together.\n    kind: between-session-cbt-exercise\n    handled-by: {ai: companion}\n    overseen-by: ↓sam-okafor\n"
        ),
        Mutation("OVS204", "the cover is the person who is away", "people.yml", "cover: noa-levi", "cover: ↓sam-okafor"),
        Mutation("OVS204", "the cover is a tool", "people.yml", "cover: noa-levi", "cover: ↓companion"),
        Mutation("OVS206", "a licence ends in a week", "people.yml", "expires: 2027-12-31", "expires: ↓2026-11-30"),
        Mutation(
            "OVS208", "the overseer's licence is taken out", "people.yml",
            "  licence: {number: \"HS-31150\", issuer: Harbour Health Council, expires: 2027-12-31}\n", ""
        )
        .and(
            "patients/p-0147.md",
            "  - id: practice\n    title: Practice with Companion\n    what: You do the small tasks that you and Sam chose together.\n    kind: between-session-cbt-exercise\n    handled-by: {ai: companion}\n    overseen-by: sam-okafor\n",
            "  - id: practice\n    title: Practice with Companion\n    what: You do the small tasks that you and Sam chose together.\n    kind: between-session-cbt-exercise\n    handled-by: {ai: companion}\n    overseen-by: ↓sam-okafor\n"
        ),
        Mutation(
            "OVS209", "the training on the tool is taken out", "people.yml",
            "    - {tool: companion, on: 2026-03-05}\n    - {tool: checkin-bot, on: 2026-03-12}\n",
            "    - {tool: checkin-bot, on: 2026-03-12}\n"
        )
        .and(
            "patients/p-0147.md",
            "  - id: practice\n    title: Practice with Companion\n    what: You do the small tasks that you and Sam chose together.\n    kind: between-session-cbt-exercise\n    handled-by: {ai: companion}\n    overseen-by: sam-okafor\n",
            "  - id: practice\n    title: Practice with Companion\n    what: You do the small tasks that you and Sam chose together.\n    kind: between-session-cbt-exercise\n    handled-by: {ai: companion}\n    overseen-by: ↓sam-okafor\n"
        ),
        Mutation(
            "OVS210", "the authority to stop is taken away", "people.yml",
            "may-stop-tools: true\n  trained-on:\n    - {tool: companion, on: 2026-03-05}\n    - {tool: checkin-bot, on: 2026-03-12}",
            "may-stop-tools: false\n  trained-on:\n    - {tool: companion, on: 2026-03-05}\n    - {tool: checkin-bot, on: 2026-03-12}"
        )
        .and(
            "patients/p-0147.md",
            "  - id: practice\n    title: Practice with Companion\n    what: You do the small tasks that you and Sam chose together.\n    kind: between-session-cbt-exercise\n    handled-by: {ai: companion}\n    overseen-by: sam-okafor\n",
            "  - id: practice\n    title: Practice with Companion\n    what: You do the small tasks that you and Sam chose together.\n    kind: between-session-cbt-exercise\n    handled-by: {ai: companion}\n    overseen-by: ↓sam-okafor\n"
        ),
        Mutation("OVS211", "an absence ends before it begins", "people.yml", "to: 2027-01-03", "to: ↓2026-12-03"),
        Mutation("OVS212", "the limit of steps is one", "clinic.yml", "ai-steps-per-overseer: 60", "ai-steps-per-overseer: 1")
            .and("people.yml", "- id: sam-okafor", "- id: ↓sam-okafor"),
    ]
}
