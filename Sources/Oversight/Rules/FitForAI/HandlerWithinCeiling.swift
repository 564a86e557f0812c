import CareModel

/// Steps that ask for a person who cares are done by one.
struct HandlerWithinCeiling: StepRule {
    static let about = RuleDescription(
        id: "OVS301", name: "handler-within-ceiling", severity: .error, waivable: false,
        summary: "A step is handled by at least as much of a person as its kind and the plan ask for.",
        rationale: "The source paper argues that AI can plausibly recognise what someone feels, but not share it or care about it. So each "
            + "kind of step carries its demand for the three aspects of empathy, and what a mistake would cost, and a fixed derivation "
            + "turns them into the least human handler that may do it. A relational therapy, a patient who looks for human connection, "
            + "an open risk or an unreviewed deterioration can only move it towards a person. The paper rates no steps: "
            + "the levels are policy. A clinic may decide otherwise for a step with override: (a reason, a person who approves, an end), "
            + "but not where the stakes are critical. A patient's refusal of AI and the law of a place have rules of their own.",
        sources: [.rubin2024, .apaAdvisory2025, .who2021, .policy],
        passes: [
            .init(
                "An individual exercise, released by a person before it is used",
                """
                - id: practice
                  title: Practice between sessions
                  kind: between-session-cbt-exercise
                  handled-by: {ai: helper-bot}
                  overseen-by: ann-lee
                  review: {mode: before-use, every: 1 week, last: 2026-11-20}
                  escalate-to: ben-okoro
                  status: now
                """),
            .init(
                "An override with a reason, an approver and an end",
                """
                - id: waiting
                  title: Word while you wait
                  kind: waiting-list-contact
                  handled-by: {ai: helper-bot}
                  overseen-by: ann-lee
                  review: {mode: before-use, every: 1 week, last: 2026-11-20}
                  escalate-to: ben-okoro
                  override: {reason: "Each letter is read by Ann before it leaves", by: ben-okoro, until: 2027-01-31}
                  status: now
                """),
            .init(
                "A stopped step no longer counts",
                """
                - id: company
                  title: Evening chats
                  kind: peer-or-companion-chat
                  handled-by: {ai: helper-bot}
                  overseen-by: ann-lee
                  review: {mode: after-use, every: 1 week}
                  status: stopped
                """),
        ],
        fails: [
            .init(
                "An individual exercise that nobody sees before the patient does",
                """
                - id: practice
                  title: Practice between sessions
                  kind: between-session-cbt-exercise
                  handled-by: {ai: helper-bot}
                  overseen-by: ann-lee
                  review: {mode: ↓after-use, every: 1 week, last: 2026-11-20}
                  status: now
                """),
            .init(
                "Compassion is the work",
                """
                - id: grief
                  title: Room for grief
                  kind: grief-work
                  handled-by: ↓{ai: helper-bot, with: ben-okoro}
                  overseen-by: ann-lee
                  review: {mode: before-use}
                  status: now
                """),
            .init(
                "An override that has ended",
                """
                - id: waiting
                  title: Word while you wait
                  kind: waiting-list-contact
                  handled-by: ↓{ai: helper-bot}
                  overseen-by: ann-lee
                  review: {mode: before-use, every: 1 week, last: 2026-11-20}
                  override: {reason: "Each letter is read by Ann before it leaves", by: ben-okoro, until: 2026-11-22}
                  status: now
                """),
            .init(
                "No override reaches a crisis",
                """
                - id: crisis
                  title: When it gets too much
                  kind: crisis-response
                  handled-by: ↓{ai: helper-bot, with: ben-okoro}
                  overseen-by: ann-lee
                  review: {mode: before-use}
                  override: {reason: "It answers at once", by: ben-okoro, until: 2027-01-31}
                  status: now
                """),
        ])

    func findings(for step: StepDraft, in setting: StepSetting, of context: CheckingContext) -> [Finding] {
        guard step.isHandledByAI, setting.isInForce(step), let handler = step.handledBy, let rung = step.rung,
            let kind = context.kind(of: step)
        else { return [] }
        // A refusal and the law of a place have their own rules, and no override reaches them.
        var circumstances = context.circumstances(of: kind, in: setting)
        circumstances.declinesAI = false
        let ceiling = Ceiling(of: kind, in: circumstances)
        guard rung < ceiling.rung else { return [] }
        if kind.stakes != .critical, let override = step.override, context.accepts(override) {
            return []
        }
        let because = ceiling.movedBy.isEmpty ? "" : ", because " + ceiling.movedBy.map(\.words).joined(separator: " and ")
        let place = ceiling.rung == .reviewedBeforeUse ? step.review?.mode?.location ?? handler.location : handler.location
        return [
            finding(
                "\(step.label) of the kind \(kind.id) is \(rung.whatHappens), but \(ceiling.rung.whatIsAsked)\(because)",
                help: ceiling.rung.howToMeetIt, at: place, of: step, in: setting)
        ]
    }
}

extension HandlerRung {
    fileprivate var whatHappens: String {
        switch self {
        case .reviewedAfterUse: "handled by AI and reviewed after use"
        case .reviewedBeforeUse: "handled by AI and reviewed before use"
        case .assisting: "done by a person with AI"
        case .humanOnly: "done by a person"
        }
    }

    fileprivate var whatIsAsked: String {
        switch self {
        case .reviewedAfterUse: "may be"
        case .reviewedBeforeUse: "a person has to release what it makes before use"
        case .assisting: "a person has to be present and act"
        case .humanOnly: "only a person may do it"
        }
    }

    fileprivate var howToMeetIt: String {
        switch self {
        case .reviewedAfterUse: "review it on a cadence"
        case .reviewedBeforeUse: "write mode: before-use, so that the overseer releases it first"
        case .assisting: "write handled-by: {ai: TOOL, with: PERSON} where a person is present and acts, or give it to a person"
        case .humanOnly: "write a person's id in handled-by:"
        }
    }
}
