extension Mutation {
    /// What must be seen of outcomes, guidance and what cannot be read.
    static let outcomes: [Mutation] = [
        Mutation(
            "OVS610", "item 9 is endorsed and nobody asked", "outcomes/phq-9.csv", "p-0147,2026-11-09,phq-9,8,1,1,1,1,1,1,1,1,0",
            "↓p-0147,2026-11-09,phq-9,9,1,1,1,1,1,1,1,1,1"),
        Mutation(
            "OVS612", "item 9 is left out", "outcomes/phq-9.csv", "p-0147,2026-11-09,phq-9,8,1,1,1,1,1,1,1,1,0",
            "↓p-0147,2026-11-09,phq-9,,1,1,1,1,1,1,1,1,"),
        Mutation(
            "OVS614", "a total stands beside a missing item 9", "outcomes/phq-9.csv", "p-0147,2026-11-09,phq-9,8,1,1,1,1,1,1,1,1,0",
            "↓p-0147,2026-11-09,phq-9,8,1,1,1,1,1,1,1,1,"),
        Mutation("OVS616", "a score has the wrong year", "outcomes/phq-9.csv", "p-0147,2026-11-09,phq-9", "↓p-0147,2027-11-09,phq-9"),
        Mutation("OVS701", "an article's review is past", "guidance/sleep.md", "next: 2027-09-10", "next: ↓2026-09-20"),
        Mutation(
            "OVS702", "an article's sources are taken out", "guidance/sleep.md",
            "sources: [\"NICE Clinical Knowledge Summary, Insomnia\", \"NHS website, Insomnia\"]\n", ""
        )
        .and("guidance/sleep.md", "title: Sleeping better", "title: ↓Sleeping better"),
        Mutation(
            "OVS703", "a crisis line was verified long ago", "clinic.yml",
            "phone: \"01632 960 123\", hours: \"day or night\", verified-on: 2026-10-01",
            "phone: ↓\"01632 960 123\", hours: \"day or night\", verified-on: 2024-10-01"),
        Mutation(
            "OVS703", "nobody verified the emergency number", "clinic.yml", "emergency: {phone: \"999\", verified-on: 2026-10-01}",
            "emergency: {phone: ↓\"999\"}"),
        Mutation("OVS704", "the emergency number is taken out", "clinic.yml", "emergency: {phone: \"999\", verified-on: 2026-10-01}\n", "")
            .and("clinic.yml", "name: Harbour Street Clinic\nlang", "↓name: Harbour Street Clinic\nlang"),
        Mutation(
            "OVS705", "an article says that nobody is at risk", "guidance/sleep.md", "Bad nights make hard days harder.",
            "You are ↓not at risk."),
        Mutation("OVS707", "the patient's id holds the name", "patients/p-0147.md", "id: p-0147, name: Maya", "id: ↓p-maya, name: Maya"),
        Mutation("OVS708", "a pathway's lead is taken out", "pathways/depression-stepped.md", "lead: noa-levi\n", "")
            .and("pathways/depression-stepped.md", "title: Low mood", "title: ↓Low mood"),
        Mutation(
            "OVS709", "the patient reads a language that is not offered", "patients/p-0147.md", "name: Maya, language: en",
            "name: Maya, language: ↓fr"),
        Mutation(
            "OVS710", "a tool is said to care", "tools.yml", "does: Helps you practise between meetings.",
            "does: ↓Cares about you and helps you practise between meetings."),
        Mutation(
            "OVS801", "the policy turns off the first rule", "clinic.yml", "  fail-on: error\n",
            "  fail-on: error\n  rules: {ai-step-has-overseer: ↓off}\n"),
        Mutation(
            "OVS903", "overseen-by is misspelt", "patients/p-0147.md",
            "  - id: practice\n    title: Practice with Companion\n    what: You do the small tasks that you and Sam chose together.\n    kind: between-session-cbt-exercise\n    handled-by: {ai: companion}\n    overseen-by: sam-okafor\n",
            "  - id: practice\n    title: Practice with Companion\n    what: You do the small tasks that you and Sam chose together.\n    kind: between-session-cbt-exercise\n    handled-by: {ai: companion}\n    ↓overseen-bye: sam-okafor\n"
        ),
        Mutation("OVS904", "a day does not exist", "patients/p-0147.md", "next-review: 2026-12-03", "next-review: ↓2026-02-30"),
        Mutation(
            "OVS906", "two steps share an id", "patients/p-0147.md",
            "  - id: check-in\n    title: Check-in questions\n    what: You answer 16 short questions about mood and worry.\n    kind: routine-outcome-monitoring\n",
            "  - id: ↓practice\n    title: Check-in questions\n    what: You answer 16 short questions about mood and worry.\n    kind: routine-outcome-monitoring\n"
        ),
        Mutation(
            "OVS907", "guidance that does not exist", "patients/p-0147.md", "guidance: [about-the-phq-9]", "guidance: [↓about-the-phq-99]"),
        Mutation(
            "OVS910", "a step has two overseers", "patients/p-0147.md",
            "  - id: practice\n    title: Practice with Companion\n    what: You do the small tasks that you and Sam chose together.\n    kind: between-session-cbt-exercise\n    handled-by: {ai: companion}\n    overseen-by: sam-okafor\n",
            "  - id: practice\n    title: Practice with Companion\n    what: You do the small tasks that you and Sam chose together.\n    kind: between-session-cbt-exercise\n    handled-by: {ai: companion}\n    overseen-by: sam-okafor\n    ↓overseen-by: noa-levi\n"
        ),
    ]
}
