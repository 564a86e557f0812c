import CareModel

/// A look that can find nothing is no look.
struct ReviewNotRubberStamp: StepRule {
    static let about = RuleDescription(
        id: "OVS403", name: "review-not-rubber-stamp", severity: .warning,
        summary: "A review takes time for each item, and over many items something is changed now and then.",
        rationale: "People trust a tool that is usually right and stop reading. Less than 20 seconds an item, or 30 items and more without "
            + "one change, is a sign of it, not a proof: look at some items together before you believe either way. The seconds are rubber-stamp-seconds.",
        sources: [.who2024, .euArticle14, .policy],
        passes: [
            .init(
                "Forty items in an hour, two of them changed",
                """
                - id: check-in
                  title: Check-in questions
                  kind: routine-outcome-monitoring
                  handled-by: {ai: helper-bot}
                  overseen-by: ann-lee
                  review: {mode: after-use, every: 1 week, last: 2026-11-20, looked-at: 40, changed: 2, minutes: 60}
                  status: now
                """)
        ],
        fails: [
            .init(
                "Forty items in five minutes",
                """
                - id: check-in
                  title: Check-in questions
                  kind: routine-outcome-monitoring
                  handled-by: {ai: helper-bot}
                  overseen-by: ann-lee
                  review: {mode: after-use, every: 1 week, last: 2026-11-20, looked-at: 40, changed: 2, minutes: ↓5}
                  status: now
                """),
            .init(
                "Forty items and nothing to change",
                """
                - id: check-in
                  title: Check-in questions
                  kind: routine-outcome-monitoring
                  handled-by: {ai: helper-bot}
                  overseen-by: ann-lee
                  review: {mode: after-use, every: 1 week, last: 2026-11-20, looked-at: 40, changed: ↓0, minutes: 60}
                  status: now
                """),
        ])

    static let itemsWithoutChange = 30

    func findings(for step: StepDraft, in setting: StepSetting, of context: CheckingContext) -> [Finding] {
        guard step.isHandledByAI, setting.isInForce(step), let review = step.review, let items = review.lookedAt?.value, items > 0 else {
            return []
        }
        var found: [Finding] = []
        if let minutes = review.minutes, Double(minutes.value) * 60 < Double(items) * Double(context.limit(.rubberStampSeconds)) {
            found.append(
                finding(
                    "the last review of \(step.label) took \(minutes.value) minutes for \(items) items",
                    help: "plan more time, or look at fewer items with care and say so in the cadence", at: minutes.location, of: step,
                    in: setting))
        }
        if let changed = review.changed, changed.value == 0, items >= Self.itemsWithoutChange {
            found.append(
                finding(
                    "the last review of \(step.label) changed none of \(items) items",
                    help: "read some of them with a colleague who has not seen the tool's version", at: changed.location, of: step,
                    in: setting))
        }
        return found
    }
}
