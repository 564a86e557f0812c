extension Mutation {
    /// What must be seen of review, escalation and consent.
    static let reviewed: [Mutation] = [
        Mutation(
            "OVS401", "the last review is a month old", "patients/p-0147.md",
            "  - id: check-in\n    title: Check-in questions\n    what: You answer 16 short questions about mood and worry.\n    kind: routine-outcome-monitoring\n    handled-by: {ai: checkin-bot}\n    overseen-by: sam-okafor\n    review: {mode: after-use, every: 1 week, last: 2026-11-19}\n",
            "  - id: check-in\n    title: Check-in questions\n    what: You answer 16 short questions about mood and worry.\n    kind: routine-outcome-monitoring\n    handled-by: {ai: checkin-bot}\n    overseen-by: sam-okafor\n    review: {mode: after-use, every: 1 week, last: ↓2026-10-19}\n"
        ),
        Mutation(
            "OVS402", "the review is taken out", "patients/p-0147.md",
            "  - id: practice\n    title: Practice with Companion\n    what: You do the small tasks that you and Sam chose together.\n    kind: between-session-cbt-exercise\n    handled-by: {ai: companion}\n    overseen-by: sam-okafor\n    review: {mode: before-use, every: 1 week, last: 2026-11-19}\n",
            "  - ↓id: practice\n    title: Practice with Companion\n    what: You do the small tasks that you and Sam chose together.\n    kind: between-session-cbt-exercise\n    handled-by: {ai: companion}\n    overseen-by: sam-okafor\n"
        ),
        Mutation(
            "OVS402", "the mode of the review is taken out", "patients/p-0147.md",
            "  - id: check-in\n    title: Check-in questions\n    what: You answer 16 short questions about mood and worry.\n    kind: routine-outcome-monitoring\n    handled-by: {ai: checkin-bot}\n    overseen-by: sam-okafor\n    review: {mode: after-use, every: 1 week, last: 2026-11-19}\n",
            "  - id: check-in\n    title: Check-in questions\n    what: You answer 16 short questions about mood and worry.\n    kind: routine-outcome-monitoring\n    handled-by: {ai: checkin-bot}\n    overseen-by: sam-okafor\n    review: ↓{every: 1 week, last: 2026-11-19}\n"
        ),
        Mutation(
            "OVS402", "the cadence is taken out", "patients/p-0147.md",
            "  - id: check-in\n    title: Check-in questions\n    what: You answer 16 short questions about mood and worry.\n    kind: routine-outcome-monitoring\n    handled-by: {ai: checkin-bot}\n    overseen-by: sam-okafor\n    review: {mode: after-use, every: 1 week, last: 2026-11-19}\n",
            "  - id: check-in\n    title: Check-in questions\n    what: You answer 16 short questions about mood and worry.\n    kind: routine-outcome-monitoring\n    handled-by: {ai: checkin-bot}\n    overseen-by: sam-okafor\n    review: {mode: ↓after-use, last: 2026-11-19}\n"
        ),
        Mutation(
            "OVS403", "ninety items in three minutes", "patients/p-0147.md",
            "  - id: check-in\n    title: Check-in questions\n    what: You answer 16 short questions about mood and worry.\n    kind: routine-outcome-monitoring\n    handled-by: {ai: checkin-bot}\n    overseen-by: sam-okafor\n    review: {mode: after-use, every: 1 week, last: 2026-11-19}\n",
            "  - id: check-in\n    title: Check-in questions\n    what: You answer 16 short questions about mood and worry.\n    kind: routine-outcome-monitoring\n    handled-by: {ai: checkin-bot}\n    overseen-by: sam-okafor\n    review: {mode: after-use, every: 1 week, last: 2026-11-19, looked-at: 90, changed: 1, minutes: ↓3}\n"
        ),
        Mutation(
            "OVS404", "the way out is taken out", "patients/p-0147.md",
            "  - id: practice\n    title: Practice with Companion\n    what: You do the small tasks that you and Sam chose together.\n    kind: between-session-cbt-exercise\n    handled-by: {ai: companion}\n    overseen-by: sam-okafor\n    review: {mode: before-use, every: 1 week, last: 2026-11-19}\n    escalate-to: noa-levi\n",
            "  - ↓id: practice\n    title: Practice with Companion\n    what: You do the small tasks that you and Sam chose together.\n    kind: between-session-cbt-exercise\n    handled-by: {ai: companion}\n    overseen-by: sam-okafor\n    review: {mode: before-use, every: 1 week, last: 2026-11-19}\n"
        ),
        Mutation(
            "OVS405", "the way out is a tool", "patients/p-0147.md",
            "  - id: practice\n    title: Practice with Companion\n    what: You do the small tasks that you and Sam chose together.\n    kind: between-session-cbt-exercise\n    handled-by: {ai: companion}\n    overseen-by: sam-okafor\n    review: {mode: before-use, every: 1 week, last: 2026-11-19}\n    escalate-to: noa-levi\n",
            "  - id: practice\n    title: Practice with Companion\n    what: You do the small tasks that you and Sam chose together.\n    kind: between-session-cbt-exercise\n    handled-by: {ai: companion}\n    overseen-by: sam-okafor\n    review: {mode: before-use, every: 1 week, last: 2026-11-19}\n    escalate-to: ↓checkin-bot\n"
        ),
        Mutation(
            "OVS405", "the way out is a mailbox", "patients/p-0147.md",
            "  - id: practice\n    title: Practice with Companion\n    what: You do the small tasks that you and Sam chose together.\n    kind: between-session-cbt-exercise\n    handled-by: {ai: companion}\n    overseen-by: sam-okafor\n    review: {mode: before-use, every: 1 week, last: 2026-11-19}\n    escalate-to: noa-levi\n",
            "  - id: practice\n    title: Practice with Companion\n    what: You do the small tasks that you and Sam chose together.\n    kind: between-session-cbt-exercise\n    handled-by: {ai: companion}\n    overseen-by: sam-okafor\n    review: {mode: before-use, every: 1 week, last: 2026-11-19}\n    escalate-to: ↓support inbox\n"
        ),
        Mutation(
            "OVS405", "the way out leads to the patient", "patients/p-0147.md",
            "  - id: practice\n    title: Practice with Companion\n    what: You do the small tasks that you and Sam chose together.\n    kind: between-session-cbt-exercise\n    handled-by: {ai: companion}\n    overseen-by: sam-okafor\n    review: {mode: before-use, every: 1 week, last: 2026-11-19}\n    escalate-to: noa-levi\n",
            "  - id: practice\n    title: Practice with Companion\n    what: You do the small tasks that you and Sam chose together.\n    kind: between-session-cbt-exercise\n    handled-by: {ai: companion}\n    overseen-by: sam-okafor\n    review: {mode: before-use, every: 1 week, last: 2026-11-19}\n    escalate-to: ↓p-0147\n"
        ),
        Mutation(
            "OVS407", "released before the review", "patients/p-0147.md",
            "  - id: practice\n    title: Practice with Companion\n    what: You do the small tasks that you and Sam chose together.\n    kind: between-session-cbt-exercise\n    handled-by: {ai: companion}\n    overseen-by: sam-okafor\n    review: {mode: before-use, every: 1 week, last: 2026-11-19}\n",
            "  - id: practice\n    title: Practice with Companion\n    what: You do the small tasks that you and Sam chose together.\n    kind: between-session-cbt-exercise\n    handled-by: {ai: companion}\n    overseen-by: sam-okafor\n    review: {mode: before-use, every: 1 week, last: 2026-11-19, released: ↓2026-11-18}\n"
        ),
        Mutation(
            "OVS408", "reviewed by someone else", "patients/p-0147.md",
            "  - id: practice\n    title: Practice with Companion\n    what: You do the small tasks that you and Sam chose together.\n    kind: between-session-cbt-exercise\n    handled-by: {ai: companion}\n    overseen-by: sam-okafor\n    review: {mode: before-use, every: 1 week, last: 2026-11-19}\n",
            "  - id: practice\n    title: Practice with Companion\n    what: You do the small tasks that you and Sam chose together.\n    kind: between-session-cbt-exercise\n    handled-by: {ai: companion}\n    overseen-by: sam-okafor\n    review: {mode: before-use, every: 1 week, last: 2026-11-19, by: ↓ruth-amsel}\n"
        ),
        Mutation(
            "OVS409", "reviewed next week", "patients/p-0147.md",
            "  - id: practice\n    title: Practice with Companion\n    what: You do the small tasks that you and Sam chose together.\n    kind: between-session-cbt-exercise\n    handled-by: {ai: companion}\n    overseen-by: sam-okafor\n    review: {mode: before-use, every: 1 week, last: 2026-11-19}\n",
            "  - id: practice\n    title: Practice with Companion\n    what: You do the small tasks that you and Sam chose together.\n    kind: between-session-cbt-exercise\n    handled-by: {ai: companion}\n    overseen-by: sam-okafor\n    review: {mode: before-use, every: 1 week, last: ↓2026-11-30}\n"
        ),
        Mutation(
            "OVS410", "the day of the next review is past", "patients/p-0147.md", "next-review: 2026-12-03", "next-review: ↓2026-11-03"),
        Mutation(
            "OVS501", "the consent to a tool is taken out", "patients/p-0147.md",
            "  - {tool: companion, purpose: practice between meetings, given: 2026-09-15}\n", ""
        )
        .and(
            "patients/p-0147.md",
            "  - id: practice\n    title: Practice with Companion\n    what: You do the small tasks that you and Sam chose together.\n    kind: between-session-cbt-exercise\n    handled-by: {ai: companion}\n",
            "  - id: practice\n    title: Practice with Companion\n    what: You do the small tasks that you and Sam chose together.\n    kind: between-session-cbt-exercise\n    handled-by: {ai: ↓companion}\n"
        ),
        Mutation(
            "OVS502", "the consent to a tool is withdrawn", "patients/p-0147.md", "purpose: practice between meetings, given: 2026-09-15}",
            "purpose: practice between meetings, given: 2026-09-15, withdrawn: 2026-11-20}"
        )
        .and(
            "patients/p-0147.md",
            "  - id: practice\n    title: Practice with Companion\n    what: You do the small tasks that you and Sam chose together.\n    kind: between-session-cbt-exercise\n    handled-by: {ai: companion}\n",
            "  - id: practice\n    title: Practice with Companion\n    what: You do the small tasks that you and Sam chose together.\n    kind: between-session-cbt-exercise\n    handled-by: {ai: ↓companion}\n"
        ),
        Mutation(
            "OVS503", "the consent comes after the first use", "patients/p-0147.md", "practice between meetings, given: 2026-09-15",
            "practice between meetings, given: 2026-10-15"
        )
        .and("patients/p-0147.md", "    from: 2026-09-22", "    from: ↓2026-09-22"),
        Mutation(
            "OVS504", "the consent has no purpose", "patients/p-0147.md", "{tool: companion, purpose: practice between meetings, given",
            "{tool: ↓companion, given"),
        Mutation("OVS505", "in Utah nobody was told", "clinic.yml", "synthetic: true\n", "synthetic: true\njurisdiction: us-ut\n")
            .and("patients/p-0147.md", "  - {tool: companion, on: 2026-09-15}\n", "")
            .and(
                "patients/p-0147.md",
                "  - id: practice\n    title: Practice with Companion\n    what: You do the small tasks that you and Sam chose together.\n    kind: between-session-cbt-exercise\n    handled-by: {ai: companion}\n",
                "  - id: practice\n    title: Practice with Companion\n    what: You do the small tasks that you and Sam chose together.\n    kind: between-session-cbt-exercise\n    handled-by: {ai: ↓companion}\n"
            ),
    ]
}
