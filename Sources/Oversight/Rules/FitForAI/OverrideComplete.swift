import CareModel

/// An exception that nobody signed is a mistake with a name.
struct OverrideComplete: StepRule {
    static let about = RuleDescription(
        id: "OVS306", name: "override-complete", severity: .error, waivable: false,
        summary: "An override of a step's ceiling has a reason, a person of people.yml who approves it, and an end that has not passed.",
        rationale:
            "A clinic may decide that less of a person is right for one step. Then someone answers for it, the reason can be read by "
            + "whoever comes after, and the decision is looked at again.",
        sources: [.iso42001, .policy],
        passes: [
            .init(
                "Reason, approver, end",
                """
                - id: waiting
                  title: Word while you wait
                  kind: waiting-list-contact
                  handled-by: {ai: helper-bot}
                  overseen-by: ann-lee
                  review: {mode: before-use, every: 1 week, last: 2026-11-20}
                  override: {reason: Each letter is read before it leaves, by: ben-okoro, until: 2027-01-31}
                  status: now
                """)
        ],
        fails: [
            .init(
                "Without a reason",
                """
                - id: waiting
                  title: Word while you wait
                  kind: waiting-list-contact
                  handled-by: {ai: helper-bot}
                  overseen-by: ann-lee
                  review: {mode: before-use, every: 1 week, last: 2026-11-20}
                  override: ↓{by: ben-okoro, until: 2027-01-31}
                  status: now
                """),
            .init(
                "Approved by a tool",
                """
                - id: waiting
                  title: Word while you wait
                  kind: waiting-list-contact
                  handled-by: {ai: helper-bot}
                  overseen-by: ann-lee
                  review: {mode: before-use, every: 1 week, last: 2026-11-20}
                  override: {reason: It works well, by: ↓scribe-bot, until: 2027-01-31}
                  status: now
                """),
            .init(
                "Ended yesterday",
                """
                - id: waiting
                  title: Word while you wait
                  kind: waiting-list-contact
                  handled-by: {ai: helper-bot}
                  overseen-by: ann-lee
                  review: {mode: before-use, every: 1 week, last: 2026-11-20}
                  override: {reason: Each letter is read before it leaves, by: ben-okoro, until: ↓2026-11-22}
                  status: now
                """),
        ])

    func findings(for step: StepDraft, in setting: StepSetting, of context: CheckingContext) -> [Finding] {
        guard setting.isInForce(step), let override = step.override else { return [] }
        var found: [Finding] = []
        func add(_ message: String, _ help: String, at place: SourceLocation) {
            found.append(finding(message, help: help, at: place, of: step, in: setting))
        }
        if override.reason?.value.isEmpty != false {
            add("the override of \(step.label) has no reason", "add reason: in a sentence", at: override.location)
        }
        if let by = override.by {
            if context.clinic.peopleByID[by.value] == nil {
                add(
                    "the override of \(step.label) is approved by \(by.value), who is not in people.yml",
                    "name a person of people.yml who decided it", at: by.location)
            } else if !context.namesOnePerson(by.value) {
                add(
                    "the override of \(step.label) is approved by \(by.value), who is not one named person",
                    "name a person of people.yml who decided it", at: by.location)
            }
        } else {
            add("nobody approved the override of \(step.label)", "add by: with a person's id", at: override.location)
        }
        if let until = override.until {
            if context.isPast(until.value) {
                add(
                    "the override of \(step.label) ended on \(until.value)", "decide again, with a new end, or take the override out",
                    at: until.location)
            }
        } else {
            add("the override of \(step.label) has no end", "add until: with a day", at: override.location)
        }
        return found
    }
}
