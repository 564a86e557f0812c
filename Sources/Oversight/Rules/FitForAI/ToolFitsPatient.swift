import CareModel

/// A tool made for adults who read English is not a tool for everybody.
struct ToolFitsPatient: StepRule {
    static let about = RuleDescription(
        id: "OVS305", name: "tool-fits-patient", severity: .error,
        summary: "The patient is one of those the tool is meant for, by age and language.",
        rationale:
            "A tool's intended population is part of what was approved. Outside it nobody knows how it behaves, and the makers say so.",
        sources: [.gmlp, .hti1],
        passes: [
            .init(
                "A tool without limits",
                """
                - id: check-in
                  title: Check-in questions
                  kind: routine-outcome-monitoring
                  handled-by: {ai: helper-bot}
                  overseen-by: ann-lee
                  review: {mode: after-use, every: 1 week, last: 2026-11-20}
                  status: now
                """)
        ],
        fails: [
            .init(
                "The patient's page is in English, the tool speaks Hebrew",
                """
                # added to: tools.yml
                - id: sheket
                  name: Sheket
                  does: Asks questions.
                  does-not: It does not judge.
                  approved-for: [routine-outcome-monitoring]
                  approval: {by: ann-lee, on: 2026-01-02}
                  population: {languages: [he]}
                # step
                - id: check-in
                  title: Check-in questions
                  kind: routine-outcome-monitoring
                  handled-by: {ai: ↓sheket}
                  overseen-by: ann-lee
                  review: {mode: after-use, every: 1 week, last: 2026-11-20}
                  status: now
                """),
            .init(
                "A tool for adults, and a patient of 16",
                """
                # added to: tools.yml
                - id: grown-bot
                  name: Grown Bot
                  does: Asks questions.
                  does-not: It does not judge.
                  approved-for: [routine-outcome-monitoring]
                  approval: {by: ann-lee, on: 2026-01-02}
                  population: {ages: 18-}
                # file: patients/p-0001.md
                ---
                patient: {id: p-0001, name: Mia Stone, language: en, born: 2010-02-03}
                plan: {version: 1, date: 2026-11-12, by: ann-lee, next-review: 2026-12-10}
                steps:
                  - id: check-in
                    title: Check-in questions
                    kind: routine-outcome-monitoring
                    handled-by: {ai: ↓grown-bot}
                    overseen-by: ann-lee
                    review: {mode: after-use, every: 1 week, last: 2026-11-20}
                    status: now
                ---
                Dear Mia
                """),
        ])

    func findings(for step: StepDraft, in setting: StepSetting, of context: CheckingContext) -> [Finding] {
        guard let plan = setting.plan, setting.isInForce(step), let id = step.handledBy?.value.toolID, let tool = context.tool(of: step)
        else { return [] }
        var found: [Finding] = []
        let language = plan.language?.value ?? context.clinic.languages.first?.value ?? "en"
        if !tool.population.languages.isEmpty, !tool.population.languages.contains(where: { $0.value == language }) {
            found.append(
                finding(
                    "the tool \(id.value) of \(step.label) is not meant for people who read \(language)",
                    help: "use a tool that is, or give the step to a person", at: id.location, of: step, in: setting))
        }
        if let born = plan.born?.value {
            let isTooYoung = !context.isOfAge(tool.population.youngest ?? 0, bornOn: born)
            let isTooOld = tool.population.oldest.map { context.isOfAge($0 + 1, bornOn: born) } ?? false
            if isTooYoung || isTooOld {
                found.append(
                    finding(
                        "the tool \(id.value) of \(step.label) is not meant for the patient's age",
                        help: "use a tool that is, or give the step to a person", at: id.location, of: step, in: setting))
            }
        }
        return found
    }
}
