import CareModel

/// A bare id is a person. A tool that is written like one would look like one.
struct HandlerIsPerson: StepRule {
    static let about = RuleDescription(
        id: "OVS109", name: "handler-is-person", severity: .error, waivable: false,
        summary: "Who handles a step, or is present while a tool assists, is one named person of people.yml.",
        rationale:
            "handled-by: companion would show an AI tool as a human being and pass by every rule about AI. A placeholder there would "
            + "show a person who does not exist.",
        sources: [.euArticle50, .california489, .policy],
        passes: [
            .init(
                "A person",
                """
                - {id: sessions, title: Weekly sessions, kind: cbt-session, handled-by: ben-okoro, status: now}
                """)
        ],
        fails: [
            .init(
                "A tool without {ai: …}",
                """
                - {id: check-in, title: Check-in questions, kind: routine-outcome-monitoring, handled-by: ↓helper-bot, status: now}
                """),
            .init(
                "The person beside the tool is to be decided",
                """
                - id: first-talk
                  title: First talk
                  kind: intake-interview
                  handled-by: {ai: helper-bot, with: ↓tbd}
                  overseen-by: ann-lee
                  review: {mode: before-use}
                  status: next
                """),
            .init(
                "A slip of the pen",
                """
                - {id: sessions, title: Weekly sessions, kind: cbt-session, handled-by: ↓ben-okro, status: now}
                """),
        ])

    func findings(for step: StepDraft, in setting: StepSetting, of context: CheckingContext) -> [Finding] {
        let id: Placed<String>
        switch step.handledBy?.value {
        case .person(let person): id = person
        case .tool(_, with: .some(let present)): id = present
        case .tool(_, with: nil), nil: return []
        }
        let message: String
        let help: String
        if context.clinic.toolsByID[id.value] != nil {
            message = "\(id.value), who is to do \(step.label), is an AI tool"
            help = "write handled-by: {ai: \(id.value)}, and who oversees it"
        } else if context.clinic.peopleByID[id.value] == nil {
            message = "\(id.value), who is to do \(step.label), is not in people.yml"
            help =
                nearest(to: id.value, among: context.clinic.peopleByID.keys).map { "did you mean \($0)?" } ?? "name a person of people.yml"
        } else {
            return []
        }
        return [finding(message, help: help, at: id.location, of: step, in: setting)]
    }
}
