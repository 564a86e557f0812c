import CareModel

/// Someone who left, or who is on leave without able cover, watches over nothing.
struct OverseerPresent: StepRule {
    static let about = RuleDescription(
        id: "OVS202", name: "overseer-present", severity: .error, waivable: false,
        summary: "The overseer is active, and on days away a person who is able to take over does so.",
        rationale:
            "A tool goes on while its overseer is on holiday. Cover counts when it is a person of people.yml who is active, not away "
            + "too, licensed, and allowed to oversee the kind of step. Two people who cover each other while both are away are nobody.",
        sources: [.euArticle26, .euArticle14, .policy],
        passes: [
            .init(
                "Away, with an able person as cover",
                """
                # added to: people.yml
                - id: dov-katz
                  name: Dov Katz
                  role: Psychologist
                  licence: {number: "77", issuer: Health Council, expires: 2031-06-30}
                  oversees: all
                  may-stop-tools: true
                  trained-on: [{tool: helper-bot, on: 2026-01-05}]
                  away: [{from: 2026-11-20, to: 2026-11-30, cover: ann-lee}]
                # step
                - id: check-in
                  title: Check-in questions
                  kind: routine-outcome-monitoring
                  handled-by: {ai: helper-bot}
                  overseen-by: dov-katz
                  review: {mode: after-use, every: 1 week, last: 2026-11-20}
                  escalate-to: ben-okoro
                  status: now
                """),
            .init(
                "Back since yesterday",
                """
                # added to: people.yml
                - id: dov-katz
                  name: Dov Katz
                  role: Psychologist
                  licence: {number: "77", issuer: Health Council, expires: 2031-06-30}
                  oversees: all
                  may-stop-tools: true
                  trained-on: [{tool: helper-bot, on: 2026-01-05}]
                  away: [{from: 2026-11-10, to: 2026-11-22}]
                # step
                - id: check-in
                  title: Check-in questions
                  kind: routine-outcome-monitoring
                  handled-by: {ai: helper-bot}
                  overseen-by: dov-katz
                  review: {mode: after-use, every: 1 week, last: 2026-11-20}
                  escalate-to: ben-okoro
                  status: now
                """),
        ],
        fails: [
            .init(
                "No longer active",
                """
                # added to: people.yml
                - id: dov-katz
                  name: Dov Katz
                  role: Psychologist
                  oversees: all
                  active: false
                # step
                - id: check-in
                  title: Check-in questions
                  kind: routine-outcome-monitoring
                  handled-by: {ai: helper-bot}
                  overseen-by: ↓dov-katz
                  review: {mode: after-use, every: 1 week, last: 2026-11-20}
                  status: now
                """),
            .init(
                "Away without cover",
                """
                # added to: people.yml
                - id: dov-katz
                  name: Dov Katz
                  role: Psychologist
                  oversees: all
                  away: [{from: 2026-11-20, to: 2026-11-30}]
                # step
                - id: check-in
                  title: Check-in questions
                  kind: routine-outcome-monitoring
                  handled-by: {ai: helper-bot}
                  overseen-by: ↓dov-katz
                  review: {mode: after-use, every: 1 week, last: 2026-11-20}
                  status: now
                """),
            .init(
                "Two who cover each other, both away",
                """
                # added to: people.yml
                - id: dov-katz
                  name: Dov Katz
                  role: Psychologist
                  oversees: all
                  away: [{from: 2026-11-20, to: 2026-11-30, cover: eve-novak}]
                - id: eve-novak
                  name: Eve Novak
                  role: Psychologist
                  oversees: all
                  away: [{from: 2026-11-20, to: 2026-11-30, cover: dov-katz}]
                # step
                - id: check-in
                  title: Check-in questions
                  kind: routine-outcome-monitoring
                  handled-by: {ai: helper-bot}
                  overseen-by: ↓dov-katz
                  review: {mode: after-use, every: 1 week, last: 2026-11-20}
                  status: now
                """),
            .init(
                "The cover is a tool",
                """
                # added to: people.yml
                - id: dov-katz
                  name: Dov Katz
                  role: Psychologist
                  oversees: all
                  away: [{from: 2026-11-20, to: 2026-11-30, cover: scribe-bot}]
                # step
                - id: check-in
                  title: Check-in questions
                  kind: routine-outcome-monitoring
                  handled-by: {ai: helper-bot}
                  overseen-by: ↓dov-katz
                  review: {mode: after-use, every: 1 week, last: 2026-11-20}
                  status: now
                """),
        ])

    func findings(for step: StepDraft, in setting: StepSetting, of context: CheckingContext) -> [Finding] {
        guard step.isHandledByAI, setting.isInForce(step), let id = step.overseenBy, let overseer = context.overseer(of: step) else {
            return []
        }
        let message: String
        let help: String
        if overseer.isActive?.value == false {
            message = "\(id.value), who oversees \(step.label), is not active"
            help = "name someone who is, or give the step to a person"
        } else if let absence = overseer.absence(on: context.day) {
            let span = absence.to.map { "until \($0.value)" } ?? "without an end"
            guard let cover = absence.cover else {
                message = "\(id.value), who oversees \(step.label), is away \(span) and nobody covers"
                help = "add cover: with the id of an able person to the absence in people.yml, or name another overseer"
                return [finding(message, help: help, at: id.location, of: step, in: setting)]
            }
            guard let inability = context.inability(ofCover: cover.value, for: id.value, kind: step.kind?.value) else { return [] }
            message =
                "\(id.value), who oversees \(step.label), is away \(span), and the cover \(cover.value) \(inability.words)"
            help = "let someone cover who is active, there, licensed and allowed to oversee this kind, or name another overseer"
        } else {
            return []
        }
        return [finding(message, help: help, at: id.location, of: step, in: setting)]
    }
}
