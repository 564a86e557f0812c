import Overseen

/// Our clinic tells patients why a tool does a step, in every plan.
struct ToolStepSaysWhy: StepRule {
    static let about = RuleDescription(
        id: "HSC001", name: "tool-step-says-why", severity: .error, waivable: true,
        summary: "Every step that an AI tool handles says why a tool does it.",
        rationale: "Our patients asked for it in the meeting of March 2026.",
        sources: [RuleSource("Patients' meeting, March 2026")],
        passes: [], fails: [])

    func findings(for step: StepDraft, in setting: StepSetting, of context: CheckingContext) -> [Finding] {
        guard step.isHandledByAI, step.why == nil, let id = step.id else { return [] }
        return [
            Finding(
                Self.about, "step \(id.value) does not say why a tool does it", help: "add why: in a sentence for the patient",
                at: id.location)
        ]
    }
}
