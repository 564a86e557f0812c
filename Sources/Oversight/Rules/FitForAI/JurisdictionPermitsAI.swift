import CareModel

/// A perfectly overseen step can still be one that the law of the place forbids.
struct JurisdictionPermitsAI: StepRule {
    static let about = RuleDescription(
        id: "OVS310", name: "jurisdiction-permits-ai", severity: .error,
        summary: "The law of the clinic's places, and of the patient's, allows the step's handler.",
        rationale:
            "Some places bar AI from direct therapeutic communication, however well it is overseen. clinic.yml says which places count; "
            + "what each asks stands in a table with its source and its date. It is a reading aid and not legal advice.",
        sources: [.illinois, .nevada],
        passes: [
            .init(
                "In Illinois, questions that are not therapeutic communication",
                """
                # added to: clinic.yml
                jurisdiction: us-il
                # step
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
                "In Illinois, practice that a tool guides alone",
                """
                # added to: clinic.yml
                jurisdiction: us-il
                # step
                - id: practice
                  title: Practice between sessions
                  kind: between-session-cbt-exercise
                  handled-by: ↓{ai: helper-bot}
                  overseen-by: ann-lee
                  review: {mode: before-use, every: 1 week, last: 2026-11-20}
                  status: now
                """),
            .init(
                "In Nevada, even a questionnaire",
                """
                # added to: clinic.yml
                jurisdiction: us-nv
                # step
                - id: check-in
                  title: Check-in questions
                  kind: routine-outcome-monitoring
                  handled-by: ↓{ai: helper-bot}
                  overseen-by: ann-lee
                  review: {mode: after-use, every: 1 week, last: 2026-11-20}
                  status: now
                """),
        ])

    func findings(for step: StepDraft, in setting: StepSetting, of context: CheckingContext) -> [Finding] {
        guard step.isHandledByAI, setting.isInForce(step), let handler = step.handledBy, let rung = step.rung,
            let kind = context.kind(of: step), let law = context.lawfulRung(of: kind, in: setting), rung < law.rung
        else { return [] }
        let help =
            switch law.rung {
            case .humanOnly: "give the step to a person"
            case .assisting: "let a person be present and act: handled-by: {ai: TOOL, with: PERSON}, or give it to a person"
            case .reviewedBeforeUse, .reviewedAfterUse: "write mode: before-use, so that the overseer releases it first"
            }
        return [
            finding(
                "\(step.label) of the kind \(kind.id) is more AI than the law allows (\(law.words); not legal advice)",
                help: help, at: handler.location, of: step, in: setting)
        ]
    }
}
