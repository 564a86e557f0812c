import CareModel

/// Approved for one thing is not approved for another, nor for ever.
struct ToolApproved: StepRule {
    static let about = RuleDescription(
        id: "OVS303", name: "tool-approved", severity: .error,
        summary: "The tool of a step is approved for its kind, on the day of the check.",
        rationale:
            "A tool that asks a questionnaire well may coach badly. An approval names the kinds it holds for, who gave it, from when "
            + "and until when, so that a use outside it is seen and an old one is looked at again.",
        sources: [.hti1, .gmlp, .dcb0160],
        passes: [
            .init(
                "A kind in approved-for, within the approval's days",
                """
                - id: check-in
                  title: Check-in questions
                  kind: routine-outcome-monitoring
                  handled-by: {ai: helper-bot}
                  overseen-by: ann-lee
                  review: {mode: after-use, every: 1 week, last: 2026-11-20}
                  escalate-to: ben-okoro
                  status: now
                """)
        ],
        fails: [
            .init(
                "Approved for drafting notes only",
                """
                - id: check-in
                  title: Check-in questions
                  kind: routine-outcome-monitoring
                  handled-by: {ai: ↓scribe-bot}
                  overseen-by: ann-lee
                  review: {mode: after-use, every: 1 week, last: 2026-11-20}
                  status: now
                """),
            .init(
                "The approval ended yesterday",
                """
                # added to: tools.yml
                - id: old-bot
                  name: Old Bot
                  does: Asks questions.
                  does-not: It does not judge.
                  approved-for: [routine-outcome-monitoring]
                  approval: {by: ann-lee, on: 2025-01-02, until: 2026-11-22}
                # step
                - id: check-in
                  title: Check-in questions
                  kind: routine-outcome-monitoring
                  handled-by: {ai: ↓old-bot}
                  overseen-by: ann-lee
                  review: {mode: after-use, every: 1 week, last: 2026-11-20}
                  status: now
                """),
            .init(
                "The approval begins tomorrow",
                """
                # added to: tools.yml
                - id: new-bot
                  name: New Bot
                  does: Asks questions.
                  does-not: It does not judge.
                  approved-for: [routine-outcome-monitoring]
                  approval: {by: ann-lee, on: 2026-11-24, until: 2027-11-22}
                # step
                - id: check-in
                  title: Check-in questions
                  kind: routine-outcome-monitoring
                  handled-by: {ai: ↓new-bot}
                  overseen-by: ann-lee
                  review: {mode: after-use, every: 1 week, last: 2026-11-20}
                  status: now
                """),
            .init(
                "Nobody approved it",
                """
                # added to: tools.yml
                - id: new-bot
                  name: New Bot
                  does: Asks questions.
                  does-not: It does not judge.
                  approved-for: [routine-outcome-monitoring]
                # step
                - id: check-in
                  title: Check-in questions
                  kind: routine-outcome-monitoring
                  handled-by: {ai: ↓new-bot}
                  overseen-by: ann-lee
                  review: {mode: after-use, every: 1 week, last: 2026-11-20}
                  status: now
                """),
        ])

    func findings(for step: StepDraft, in setting: StepSetting, of context: CheckingContext) -> [Finding] {
        guard setting.isInForce(step), let id = step.handledBy?.value.toolID, let tool = context.tool(of: step) else { return [] }
        func found(_ message: String, help: String) -> [Finding] {
            [finding(message, help: help, at: id.location, of: step, in: setting)]
        }
        if let kind = step.kind?.value, !tool.approvedFor.contains(where: { $0.value == kind }) {
            return found(
                "the tool \(id.value) of \(step.label) is not approved for the kind \(kind)",
                help: "use a tool that is, or give the step to a person; approved-for: in tools.yml is the clinic's decision")
        }
        guard let approval = tool.approval, let begins = approval.on?.value, approval.by != nil else {
            return found(
                "the tool \(id.value) of \(step.label) has no approval with a person and a day",
                help: "write approval: {by: PERSON, on: DATE, until: DATE} in tools.yml once someone approved it")
        }
        if !context.hasCome(begins) {
            return found(
                "the tool \(id.value) of \(step.label) is approved only from \(begins)",
                help: "wait until then, or give the step to a person")
        }
        if let end = approval.until?.value, context.isPast(end) {
            return found(
                "the approval of the tool \(id.value) of \(step.label) ended on \(end)",
                help: "have it looked at and approved again, or give the step to a person")
        }
        return []
    }
}
