import CareModel

/// "TBD", "the team" and "duty nurse" are not people.
struct OverseerNotPlaceholder: StepRule {
    static let about = RuleDescription(
        id: "OVS103", name: "overseer-not-placeholder", severity: .error, waivable: false,
        summary: "The overseer is one named person, not a placeholder, a team or a bare role.",
        rationale: "Where everybody on a rota is responsible, nobody is. Oversight is given to natural persons, and a patient who asks who "
            + "watches over a tool is owed a name. An entry of people.yml counts as a person when its name has at least two words "
            + "besides titles; someone who truly has one name says so with mononym: true.",
        sources: [.euArticle26, .iso42001, .policy],
        passes: [
            .init(
                "A person with a first and a family name",
                """
                - id: check-in
                  title: Check-in questions
                  kind: routine-outcome-monitoring
                  handled-by: {ai: helper-bot}
                  overseen-by: ann-lee
                  review: {mode: after-use, every: 1 week, last: 2026-11-20}
                  escalate-to: ben-okoro
                  status: now
                """),
            .init(
                "A person who has one name",
                """
                # added to: people.yml
                - id: sukarno
                  name: Dr Sukarno
                  mononym: true
                  role: Psychiatrist
                  licence: {number: "31", issuer: Health Council, expires: 2031-06-30}
                  oversees: all
                  may-stop-tools: true
                  trained-on: [{tool: helper-bot, on: 2026-01-05}]
                # step
                - id: check-in
                  title: Check-in questions
                  kind: routine-outcome-monitoring
                  handled-by: {ai: helper-bot}
                  overseen-by: sukarno
                  review: {mode: after-use, every: 1 week, last: 2026-11-20}
                  escalate-to: ben-okoro
                  status: now
                """),
        ],
        fails: [
            .init(
                "To be decided",
                """
                - id: check-in
                  title: Check-in questions
                  kind: routine-outcome-monitoring
                  handled-by: {ai: helper-bot}
                  overseen-by: ↓TBD
                  review: {mode: after-use, every: 1 week, last: 2026-11-20}
                  status: now
                """),
            .init(
                "A bare role",
                """
                - id: check-in
                  title: Check-in questions
                  kind: routine-outcome-monitoring
                  handled-by: {ai: helper-bot}
                  overseen-by: ↓duty-psychologist
                  review: {mode: after-use, every: 1 week, last: 2026-11-20}
                  status: now
                """),
            .init(
                "An entry of people.yml that is a desk",
                """
                # added to: people.yml
                - id: front
                  name: On-call team
                  role: Nurses
                  oversees: all
                # step
                - id: check-in
                  title: Check-in questions
                  kind: routine-outcome-monitoring
                  handled-by: {ai: helper-bot}
                  overseen-by: ↓front
                  review: {mode: after-use, every: 1 week, last: 2026-11-20}
                  status: now
                """),
            .init(
                "An entry with one name and nothing that says it is all there is",
                """
                # added to: people.yml
                - id: maria
                  name: Dr Maria
                  role: Psychiatrist
                  oversees: all
                # step
                - id: check-in
                  title: Check-in questions
                  kind: routine-outcome-monitoring
                  handled-by: {ai: helper-bot}
                  overseen-by: ↓maria
                  review: {mode: after-use, every: 1 week, last: 2026-11-20}
                  status: now
                """),
        ])

    func findings(for step: StepDraft, in setting: StepSetting, of context: CheckingContext) -> [Finding] {
        guard step.isHandledByAI, let overseer = step.overseenBy, context.clinic.toolsByID[overseer.value] == nil else { return [] }
        if let position = context.clinic.peopleByID[overseer.value] {
            guard !context.namesOnePerson[position], context.clinic.people[position].name != nil else { return [] }
            return [
                finding(
                    "the overseer \(overseer.value) of \(step.label) stands in people.yml without the full name of one person",
                    help: "name one person with first and family name; who has only one name gets mononym: true in people.yml",
                    at: overseer.location, of: step, in: setting)
            ]
        }
        let text = overseer.value
        // An empty value is OVS101's.
        guard text.utf8.contains(where: { $0 > 0x20 }), NameWords(text).isPlaceholder else { return [] }
        return [
            finding(
                "the overseer of \(step.label) is a placeholder, not a person: \(text)",
                help: "write the id of one person of people.yml; where the post is empty, give the step to a person or stop the tool",
                at: overseer.location, of: step, in: setting)
        ]
    }
}
