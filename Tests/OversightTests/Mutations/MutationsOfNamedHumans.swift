extension Mutation {
    /// What must be seen of a named human.
    static let named: [Mutation] = [
        Mutation(
            "OVS101", "the overseer of an AI step is taken out", "patients/p-0147.md",
            "  - id: practice\n    title: Practice with Companion\n    what: You do the small tasks that you and Sam chose together.\n    kind: between-session-cbt-exercise\n    handled-by: {ai: companion}\n    overseen-by: sam-okafor\n",
            "  - ↓id: practice\n    title: Practice with Companion\n    what: You do the small tasks that you and Sam chose together.\n    kind: between-session-cbt-exercise\n    handled-by: {ai: companion}\n"
        ),
        Mutation(
            "OVS101", "the overseer is left empty in the pathway", "pathways/depression-stepped.md",
            "    handled-by: {ai: checkin-bot}\n    overseen-by: sam-okafor\n", "    handled-by: {ai: checkin-bot}\n"
        )
        .and("pathways/depression-stepped.md", "  - id: check-in", "  - ↓id: check-in"),
        Mutation(
            "OVS102", "the overseer's id has a letter too many", "patients/p-0147.md",
            "  - id: practice\n    title: Practice with Companion\n    what: You do the small tasks that you and Sam chose together.\n    kind: between-session-cbt-exercise\n    handled-by: {ai: companion}\n    overseen-by: sam-okafor\n",
            "  - id: practice\n    title: Practice with Companion\n    what: You do the small tasks that you and Sam chose together.\n    kind: between-session-cbt-exercise\n    handled-by: {ai: companion}\n    overseen-by: ↓sam-okaforr\n"
        ),
        Mutation(
            "OVS102", "the overseer's name stands instead of the id", "patients/p-0147.md",
            "  - id: practice\n    title: Practice with Companion\n    what: You do the small tasks that you and Sam chose together.\n    kind: between-session-cbt-exercise\n    handled-by: {ai: companion}\n    overseen-by: sam-okafor\n",
            "  - id: practice\n    title: Practice with Companion\n    what: You do the small tasks that you and Sam chose together.\n    kind: between-session-cbt-exercise\n    handled-by: {ai: companion}\n    overseen-by: ↓Sam Okafor\n"
        ),
        Mutation("OVS102", "the overseer's entry is taken out of people.yml", "people.yml", "- id: sam-okafor\n", "- id: sam-okafor-2\n")
            .and(
                "patients/p-0147.md",
                "  - id: practice\n    title: Practice with Companion\n    what: You do the small tasks that you and Sam chose together.\n    kind: between-session-cbt-exercise\n    handled-by: {ai: companion}\n    overseen-by: sam-okafor\n",
                "  - id: practice\n    title: Practice with Companion\n    what: You do the small tasks that you and Sam chose together.\n    kind: between-session-cbt-exercise\n    handled-by: {ai: companion}\n    overseen-by: ↓sam-okafor\n"
            ),
        Mutation(
            "OVS103", "the overseer is to be decided", "patients/p-0147.md",
            "  - id: practice\n    title: Practice with Companion\n    what: You do the small tasks that you and Sam chose together.\n    kind: between-session-cbt-exercise\n    handled-by: {ai: companion}\n    overseen-by: sam-okafor\n",
            "  - id: practice\n    title: Practice with Companion\n    what: You do the small tasks that you and Sam chose together.\n    kind: between-session-cbt-exercise\n    handled-by: {ai: companion}\n    overseen-by: ↓TBD\n"
        ),
        Mutation(
            "OVS103", "the overseer is not applicable", "patients/p-0147.md",
            "  - id: practice\n    title: Practice with Companion\n    what: You do the small tasks that you and Sam chose together.\n    kind: between-session-cbt-exercise\n    handled-by: {ai: companion}\n    overseen-by: sam-okafor\n",
            "  - id: practice\n    title: Practice with Companion\n    what: You do the small tasks that you and Sam chose together.\n    kind: between-session-cbt-exercise\n    handled-by: {ai: companion}\n    overseen-by: ↓n/a\n"
        ),
        Mutation(
            "OVS103", "the overseer is the therapist on duty", "patients/p-0147.md",
            "  - id: practice\n    title: Practice with Companion\n    what: You do the small tasks that you and Sam chose together.\n    kind: between-session-cbt-exercise\n    handled-by: {ai: companion}\n    overseen-by: sam-okafor\n",
            "  - id: practice\n    title: Practice with Companion\n    what: You do the small tasks that you and Sam chose together.\n    kind: between-session-cbt-exercise\n    handled-by: {ai: companion}\n    overseen-by: ↓therapist on duty\n"
        ),
        Mutation("OVS103", "the overseer becomes a team in people.yml", "people.yml", "  name: Sam Okafor\n", "  name: The CBT team\n")
            .and(
                "patients/p-0147.md",
                "  - id: practice\n    title: Practice with Companion\n    what: You do the small tasks that you and Sam chose together.\n    kind: between-session-cbt-exercise\n    handled-by: {ai: companion}\n    overseen-by: sam-okafor\n",
                "  - id: practice\n    title: Practice with Companion\n    what: You do the small tasks that you and Sam chose together.\n    kind: between-session-cbt-exercise\n    handled-by: {ai: companion}\n    overseen-by: ↓sam-okafor\n"
            ),
        Mutation("OVS103", "the overseer loses a name in people.yml", "people.yml", "  name: Sam Okafor\n", "  name: Sam\n")
            .and(
                "patients/p-0147.md",
                "  - id: practice\n    title: Practice with Companion\n    what: You do the small tasks that you and Sam chose together.\n    kind: between-session-cbt-exercise\n    handled-by: {ai: companion}\n    overseen-by: sam-okafor\n",
                "  - id: practice\n    title: Practice with Companion\n    what: You do the small tasks that you and Sam chose together.\n    kind: between-session-cbt-exercise\n    handled-by: {ai: companion}\n    overseen-by: ↓sam-okafor\n"
            ),
        Mutation(
            "OVS104", "the overseer is the tool itself", "patients/p-0147.md",
            "  - id: practice\n    title: Practice with Companion\n    what: You do the small tasks that you and Sam chose together.\n    kind: between-session-cbt-exercise\n    handled-by: {ai: companion}\n    overseen-by: sam-okafor\n",
            "  - id: practice\n    title: Practice with Companion\n    what: You do the small tasks that you and Sam chose together.\n    kind: between-session-cbt-exercise\n    handled-by: {ai: companion}\n    overseen-by: ↓companion\n"
        ),
        Mutation(
            "OVS104", "the overseer is another tool", "patients/p-0147.md",
            "  - id: practice\n    title: Practice with Companion\n    what: You do the small tasks that you and Sam chose together.\n    kind: between-session-cbt-exercise\n    handled-by: {ai: companion}\n    overseen-by: sam-okafor\n",
            "  - id: practice\n    title: Practice with Companion\n    what: You do the small tasks that you and Sam chose together.\n    kind: between-session-cbt-exercise\n    handled-by: {ai: companion}\n    overseen-by: ↓checkin-bot\n"
        ),
        Mutation(
            "OVS105", "the overseer is the patient by id", "patients/p-0147.md",
            "  - id: practice\n    title: Practice with Companion\n    what: You do the small tasks that you and Sam chose together.\n    kind: between-session-cbt-exercise\n    handled-by: {ai: companion}\n    overseen-by: sam-okafor\n",
            "  - id: practice\n    title: Practice with Companion\n    what: You do the small tasks that you and Sam chose together.\n    kind: between-session-cbt-exercise\n    handled-by: {ai: companion}\n    overseen-by: ↓p-0147\n"
        ),
        Mutation(
            "OVS105", "the overseer is the patient by name", "patients/p-0147.md",
            "  - id: practice\n    title: Practice with Companion\n    what: You do the small tasks that you and Sam chose together.\n    kind: between-session-cbt-exercise\n    handled-by: {ai: companion}\n    overseen-by: sam-okafor\n",
            "  - id: practice\n    title: Practice with Companion\n    what: You do the small tasks that you and Sam chose together.\n    kind: between-session-cbt-exercise\n    handled-by: {ai: companion}\n    overseen-by: ↓Maya\n"
        ),
        Mutation(
            "OVS106", "the overseer works for the tool's maker", "people.yml", "  role: CBT therapist\n",
            "  role: CBT therapist\n  employer: Example Labs\n"
        )
        .and(
            "patients/p-0147.md",
            "  - id: practice\n    title: Practice with Companion\n    what: You do the small tasks that you and Sam chose together.\n    kind: between-session-cbt-exercise\n    handled-by: {ai: companion}\n    overseen-by: sam-okafor\n",
            "  - id: practice\n    title: Practice with Companion\n    what: You do the small tasks that you and Sam chose together.\n    kind: between-session-cbt-exercise\n    handled-by: {ai: companion}\n    overseen-by: ↓sam-okafor\n"
        ),
        Mutation("OVS107", "two people share an entry", "people.yml", "  name: Sam Okafor\n", "  name: ↓Sam Okafor and Kim Okafor\n"),
        Mutation("OVS108", "two people share a licence number", "people.yml", "\"HS-31150\"", "↓\"HS-20417\""),
        Mutation(
            "OVS109", "a tool is written like a person", "patients/p-0147.md",
            "  - id: practice\n    title: Practice with Companion\n    what: You do the small tasks that you and Sam chose together.\n    kind: between-session-cbt-exercise\n    handled-by: {ai: companion}\n",
            "  - id: practice\n    title: Practice with Companion\n    what: You do the small tasks that you and Sam chose together.\n    kind: between-session-cbt-exercise\n    handled-by: ↓companion\n"
        ),
        Mutation(
            "OVS109", "a therapist's id has a slip", "patients/p-0147.md", "    kind: cbt-session\n    handled-by: sam-okafor\n",
            "    kind: cbt-session\n    handled-by: ↓sam-okafr\n"),
    ]
}
