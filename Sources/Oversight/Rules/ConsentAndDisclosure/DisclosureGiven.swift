import CareModel

/// Nobody should find out later that it was not a person.
struct DisclosureGiven: StepRule {
    static let about = RuleDescription(
        id: "OVS505", name: "disclosure-given", severity: .error,
        summary: "Where a place asks for it, it is on record that the patient was told of the tool before first using it.",
        rationale:
            "Several laws ask that people know they deal with an AI before they do. A sentence on a page is not a record that it was "
            + "said. disclosures: holds the tool and the day. What each place asks is a reading aid and not legal advice.",
        sources: [.utah, .euArticle50, .california3030],
        passes: [
            .init(
                "Told on the day it began",
                """
                # added to: clinic.yml
                jurisdiction: us-ut
                # file: patients/p-0001.md
                ---
                patient: {id: p-0001, name: Mia Stone, language: en}
                plan: {version: 1, date: 2026-11-12, by: ann-lee, next-review: 2026-12-10}
                disclosures: [{tool: helper-bot, on: 2026-09-02}]
                steps:
                  - id: check-in
                    title: Check-in questions
                    kind: routine-outcome-monitoring
                    handled-by: {ai: helper-bot}
                    overseen-by: ann-lee
                    review: {mode: after-use, every: 1 week, last: 2026-11-20}
                    status: now
                    from: 2026-09-02
                ---
                Dear Mia
                """)
        ],
        fails: [
            .init(
                "Told a week later",
                """
                # added to: clinic.yml
                jurisdiction: us-ut
                # file: patients/p-0001.md
                ---
                patient: {id: p-0001, name: Mia Stone, language: en}
                plan: {version: 1, date: 2026-11-12, by: ann-lee, next-review: 2026-12-10}
                disclosures: [{tool: helper-bot, on: 2026-09-09}]
                steps:
                  - id: check-in
                    title: Check-in questions
                    kind: routine-outcome-monitoring
                    handled-by: {ai: ↓helper-bot}
                    overseen-by: ann-lee
                    review: {mode: after-use, every: 1 week, last: 2026-11-20}
                    status: now
                    from: 2026-09-02
                ---
                Dear Mia
                """),
            .init(
                "No record at all",
                """
                # added to: clinic.yml
                jurisdiction: eu
                # step
                - id: check-in
                  title: Check-in questions
                  kind: routine-outcome-monitoring
                  handled-by: {ai: ↓helper-bot}
                  overseen-by: ann-lee
                  review: {mode: after-use, every: 1 week, last: 2026-11-20}
                  status: now
                """),
        ])

    func findings(for step: StepDraft, in setting: StepSetting, of context: CheckingContext) -> [Finding] {
        guard let plan = setting.plan, setting.isInForce(step), step.status?.value != .next,
            case .tool(let tool, with: nil) = step.handledBy?.value,
            let law = context.duty(.disclosure, in: setting)
        else { return [] }
        let told = plan.disclosures.lazy.filter { $0.tool?.value == tool.value }.compactMap { $0.on?.value }.min()
        let began = (step.from ?? step.on)?.value
        if let told, began.map({ told <= $0 }) ?? context.hasCome(told) { return [] }
        let message =
            told.map { "the patient was told of \(tool.value) on \($0), after \(step.label) began on \(began ?? context.asOf)" }
            ?? "no record says that the patient was told of \(tool.value) before \(step.label) began"
        return [
            finding(
                message + " (\(law.place.name), \(law.provision.citation); not legal advice)",
                help: "tell the patient, and add {tool: \(tool.value), on: DATE} to disclosures:", at: tool.location, of: step, in: setting)
        ]
    }
}
