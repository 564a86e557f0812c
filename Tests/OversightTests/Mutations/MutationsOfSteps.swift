extension Mutation {
    /// What must be seen of a step fit for AI.
    static let fit: [Mutation] = [
        Mutation(
            "OVS301", "an exercise is reviewed after use only", "patients/p-0147.md",
            "  - id: practice\n    title: Practice with Companion\n    what: You do the small tasks that you and Sam chose together.\n    kind: between-session-cbt-exercise\n    handled-by: {ai: companion}\n    overseen-by: sam-okafor\n    review: {mode: before-use, every: 1 week, last: 2026-11-19}\n",
            "  - id: practice\n    title: Practice with Companion\n    what: You do the small tasks that you and Sam chose together.\n    kind: between-session-cbt-exercise\n    handled-by: {ai: companion}\n    overseen-by: sam-okafor\n    review: {mode: ↓after-use, every: 1 week, last: 2026-11-19}\n"
        ),
        Mutation(
            "OVS301", "a therapy session goes to a tool", "patients/p-0147.md", "    kind: cbt-session\n    handled-by: sam-okafor\n",
            "    kind: cbt-session\n    handled-by: ↓{ai: companion}\n    overseen-by: sam-okafor\n    review: {mode: before-use}\n    escalate-to: noa-levi\n"
        ),
        Mutation(
            "OVS301", "help in a crisis goes to a tool", "pathways/depression-stepped.md",
            "    kind: crisis-response\n    handled-by: ruth-amsel\n",
            "    kind: crisis-response\n    handled-by: ↓{ai: companion, with: ruth-amsel}\n    overseen-by: noa-levi\n    review: {mode: before-use}\n"
        ),
        Mutation("OVS301", "the therapy turns relational", "patients/p-0147.md", "modality: skills", "modality: relational")
            .and(
                "patients/p-0147.md",
                "  - id: practice\n    title: Practice with Companion\n    what: You do the small tasks that you and Sam chose together.\n    kind: between-session-cbt-exercise\n    handled-by: {ai: companion}\n",
                "  - id: practice\n    title: Practice with Companion\n    what: You do the small tasks that you and Sam chose together.\n    kind: between-session-cbt-exercise\n    handled-by: ↓{ai: companion}\n"
            ),
        Mutation("OVS301", "the patient looks for connection", "patients/p-0147.md", "connection: moderate", "connection: high")
            .and(
                "patients/p-0147.md",
                "  - id: practice\n    title: Practice with Companion\n    what: You do the small tasks that you and Sam chose together.\n    kind: between-session-cbt-exercise\n    handled-by: {ai: companion}\n",
                "  - id: practice\n    title: Practice with Companion\n    what: You do the small tasks that you and Sam chose together.\n    kind: between-session-cbt-exercise\n    handled-by: ↓{ai: companion}\n"
            ),
        Mutation(
            "OVS302", "the tool's id has a slip", "patients/p-0147.md",
            "  - id: practice\n    title: Practice with Companion\n    what: You do the small tasks that you and Sam chose together.\n    kind: between-session-cbt-exercise\n    handled-by: {ai: companion}\n",
            "  - id: practice\n    title: Practice with Companion\n    what: You do the small tasks that you and Sam chose together.\n    kind: between-session-cbt-exercise\n    handled-by: {ai: ↓compannion}\n"
        ),
        Mutation("OVS302", "the tool is taken out of the register", "tools.yml", "- id: companion\n", "- id: companion-2\n")
            .and(
                "patients/p-0147.md",
                "  - id: practice\n    title: Practice with Companion\n    what: You do the small tasks that you and Sam chose together.\n    kind: between-session-cbt-exercise\n    handled-by: {ai: companion}\n",
                "  - id: practice\n    title: Practice with Companion\n    what: You do the small tasks that you and Sam chose together.\n    kind: between-session-cbt-exercise\n    handled-by: {ai: ↓companion}\n"
            ),
        Mutation(
            "OVS303", "the kind is taken out of the tool's approval", "tools.yml",
            "approved-for: [between-session-cbt-exercise, behavioural-activation-coaching, psychoeducation]",
            "approved-for: [psychoeducation]"
        )
        .and(
            "patients/p-0147.md",
            "  - id: practice\n    title: Practice with Companion\n    what: You do the small tasks that you and Sam chose together.\n    kind: between-session-cbt-exercise\n    handled-by: {ai: companion}\n",
            "  - id: practice\n    title: Practice with Companion\n    what: You do the small tasks that you and Sam chose together.\n    kind: between-session-cbt-exercise\n    handled-by: {ai: ↓companion}\n"
        ),
        Mutation(
            "OVS303", "the tool's approval ended", "tools.yml",
            "approved-for: [between-session-cbt-exercise, behavioural-activation-coaching, psychoeducation]\n  approval: {by: ruth-amsel, on: 2026-03-01, until: 2027-06-30}",
            "approved-for: [between-session-cbt-exercise, behavioural-activation-coaching, psychoeducation]\n  approval: {by: ruth-amsel, on: 2026-03-01, until: 2026-11-22}"
        )
        .and(
            "patients/p-0147.md",
            "  - id: practice\n    title: Practice with Companion\n    what: You do the small tasks that you and Sam chose together.\n    kind: between-session-cbt-exercise\n    handled-by: {ai: companion}\n",
            "  - id: practice\n    title: Practice with Companion\n    what: You do the small tasks that you and Sam chose together.\n    kind: between-session-cbt-exercise\n    handled-by: {ai: ↓companion}\n"
        ),
        Mutation(
            "OVS304", "the kind has a slip", "patients/p-0147.md",
            "  - id: practice\n    title: Practice with Companion\n    what: You do the small tasks that you and Sam chose together.\n    kind: between-session-cbt-exercise\n",
            "  - id: practice\n    title: Practice with Companion\n    what: You do the small tasks that you and Sam chose together.\n    kind: ↓between-session-cbt-exercice\n"
        ),
        Mutation(
            "OVS305", "the tool is for readers of Hebrew only", "tools.yml",
            "psychoeducation]\n  approval: {by: ruth-amsel, on: 2026-03-01, until: 2027-06-30}\n  population: {ages: 18-, languages: [en, he]}",
            "psychoeducation]\n  approval: {by: ruth-amsel, on: 2026-03-01, until: 2027-06-30}\n  population: {ages: 18-, languages: [he]}"
        )
        .and(
            "patients/p-0147.md",
            "  - id: practice\n    title: Practice with Companion\n    what: You do the small tasks that you and Sam chose together.\n    kind: between-session-cbt-exercise\n    handled-by: {ai: companion}\n",
            "  - id: practice\n    title: Practice with Companion\n    what: You do the small tasks that you and Sam chose together.\n    kind: between-session-cbt-exercise\n    handled-by: {ai: ↓companion}\n"
        ),
        Mutation(
            "OVS306", "an override without a name and an end", "patients/p-0147.md",
            "  - id: practice\n    title: Practice with Companion\n    what: You do the small tasks that you and Sam chose together.\n    kind: between-session-cbt-exercise\n    handled-by: {ai: companion}\n",
            "  - id: practice\n    title: Practice with Companion\n    what: You do the small tasks that you and Sam chose together.\n    kind: between-session-cbt-exercise\n    handled-by: {ai: companion}\n    override: ↓{reason: It is quicker}\n"
        ),
        Mutation("OVS307", "the patient declines AI", "patients/p-0147.md", "declines-ai: false", "declines-ai: true")
            .and(
                "patients/p-0147.md",
                "  - id: practice\n    title: Practice with Companion\n    what: You do the small tasks that you and Sam chose together.\n    kind: between-session-cbt-exercise\n    handled-by: {ai: companion}\n",
                "  - id: practice\n    title: Practice with Companion\n    what: You do the small tasks that you and Sam chose together.\n    kind: between-session-cbt-exercise\n    handled-by: ↓{ai: companion}\n"
            ),
        Mutation(
            "OVS308", "a tool is approved by a tool", "tools.yml", "approval: {by: noa-levi, on: 2026-04-15",
            "approval: {by: ↓companion, on: 2026-04-15"),
        Mutation("OVS309", "a tool infers emotions", "tools.yml", "infers-emotion: false", "infers-emotion: ↓true"),
        Mutation("OVS310", "the clinic moves to Illinois", "clinic.yml", "synthetic: true\n", "synthetic: true\njurisdiction: us-il\n")
            .and(
                "patients/p-0147.md",
                "  - id: practice\n    title: Practice with Companion\n    what: You do the small tasks that you and Sam chose together.\n    kind: between-session-cbt-exercise\n    handled-by: {ai: companion}\n",
                "  - id: practice\n    title: Practice with Companion\n    what: You do the small tasks that you and Sam chose together.\n    kind: between-session-cbt-exercise\n    handled-by: ↓{ai: companion}\n"
            ),
        Mutation("OVS311", "the place has a slip", "clinic.yml", "synthetic: true\n", "synthetic: true\njurisdiction: ↓us-ill\n"),
        Mutation("OVS312", "a tool is called doctor", "tools.yml", "  name: Companion\n", "  name: ↓Doctor Companion\n"),
        Mutation(
            "OVS313", "a tool does not say what it does not", "tools.yml",
            "  does-not: It cannot change your plan, and it does not answer in a crisis.\n", ""
        )
        .and("tools.yml", "- id: companion", "- id: ↓companion"),
        Mutation(
            "OVS314", "the clinic moves to the United Kingdom", "clinic.yml", "synthetic: true\n", "synthetic: true\njurisdiction: ↓uk\n"),
    ]
}
