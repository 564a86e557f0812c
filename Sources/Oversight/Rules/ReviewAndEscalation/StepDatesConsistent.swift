import CareModel

/// Dates that cannot all be true hide which of them is.
struct StepDatesConsistent: StepRule {
    static let about = RuleDescription(
        id: "OVS409", name: "step-dates-consistent", severity: .error,
        summary: "A step's status fits its days: nothing was reviewed before it began, and nothing is done, under way or reviewed on a day "
            + "still to come, nor does a tool's step still come on a day that is past.",
        rationale: "Every rule about time leans on these days. A review in the future, or one from before the step began, would make an "
            + "overdue review look fresh. A tool that is in use while its step is called a coming one would need neither consent nor review.",
        sources: [.policy],
        passes: [
            .init(
                "Begun, reviewed, ended",
                """
                - id: check-in
                  title: Check-in questions
                  kind: routine-outcome-monitoring
                  handled-by: {ai: helper-bot}
                  overseen-by: ann-lee
                  review: {mode: after-use, every: 1 week, last: 2026-11-20}
                  status: done
                  from: 2026-09-02
                  to: 2026-11-21
                """)
        ],
        fails: [
            .init(
                "Reviewed tomorrow",
                """
                - id: check-in
                  title: Check-in questions
                  kind: routine-outcome-monitoring
                  handled-by: {ai: helper-bot}
                  overseen-by: ann-lee
                  review: {mode: after-use, every: 1 week, last: ↓2026-11-24}
                  status: now
                """),
            .init(
                "Reviewed before it began",
                """
                - id: check-in
                  title: Check-in questions
                  kind: routine-outcome-monitoring
                  handled-by: {ai: helper-bot}
                  overseen-by: ann-lee
                  review: {mode: after-use, every: 1 week, last: ↓2026-09-01}
                  status: now
                  from: 2026-09-02
                """),
            .init(
                "Done, on a day to come",
                """
                - id: first-talk
                  title: First talk
                  kind: intake-interview
                  handled-by: ben-okoro
                  status: done
                  on: ↓2026-12-01
                """),
            .init(
                "Under way, from a day to come",
                """
                - id: first-talk
                  title: First talk
                  kind: intake-interview
                  handled-by: ben-okoro
                  status: now
                  from: ↓2026-11-24
                """),
            .init(
                "Still to come, on a day that is past",
                """
                - id: check-in
                  title: Check-in questions
                  kind: routine-outcome-monitoring
                  handled-by: {ai: helper-bot}
                  overseen-by: ann-lee
                  review: {mode: after-use, every: 1 week}
                  escalate-to: ben-okoro
                  status: next
                  from: ↓2026-11-22
                """),
        ])

    func findings(for step: StepDraft, in setting: StepSetting, of context: CheckingContext) -> [Finding] {
        var found: [Finding] = []
        func add(_ message: String, at place: SourceLocation) {
            found.append(finding(message, help: "correct the day or the status that is wrong", at: place, of: step, in: setting))
        }
        if let last = step.review?.last {
            if !context.hasCome(last.value) {
                add("\(step.label) was reviewed on \(last.value), which is still to come", at: last.location)
            } else if let start = step.from ?? step.on, last.value < start.value, step.status?.value != .next {
                add("\(step.label) was reviewed on \(last.value), before it began on \(start.value)", at: last.location)
            }
        }
        if step.status?.value == .done, let day = step.on ?? step.from, !context.hasCome(day.value) {
            add("\(step.label) is done, on \(day.value), which is still to come", at: day.location)
        }
        if step.status?.value == .now, let day = step.from, !context.hasCome(day.value) {
            add("\(step.label) is under way from \(day.value), which is still to come", at: day.location)
        }
        // A person's meeting that was put off harms nobody; a tool may be in use unseen.
        if step.status?.value == .next, step.isHandledByAI, let day = step.from ?? step.on, context.isPast(day.value) {
            add("\(step.label) is still to come, and its day \(day.value) is past", at: day.location)
        }
        return found
    }
}
