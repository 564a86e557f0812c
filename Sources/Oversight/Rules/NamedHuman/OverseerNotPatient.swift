import CareModel

/// Nobody is left alone to watch over the tool that treats them.
struct OverseerNotPatient: StepRule {
    static let about = RuleDescription(
        id: "OVS105", name: "overseer-not-patient", severity: .error, waivable: false,
        summary: "The overseer of a step is not the patient whose plan it is in.",
        rationale: "A patient can and should say when a tool does harm, but the duty to notice it cannot rest on the person who is unwell. "
            + "Ids and full names are compared; a person who happens to share a patient's full name needs a middle name or initial in "
            + "one of the two.",
        sources: [.euArticle14, .apa2025, .policy],
        passes: [
            .init(
                "A clinician oversees the tool",
                """
                - id: check-in
                  title: Check-in questions
                  kind: routine-outcome-monitoring
                  handled-by: {ai: helper-bot}
                  overseen-by: ann-lee
                  review: {mode: after-use, every: 1 week, last: 2026-11-20}
                  escalate-to: ben-okoro
                  status: now
                """)
        ],
        fails: [
            .init(
                "The patient's own id",
                """
                - id: check-in
                  title: Check-in questions
                  kind: routine-outcome-monitoring
                  handled-by: {ai: helper-bot}
                  overseen-by: ↓p-0001
                  review: {mode: after-use, every: 1 week, last: 2026-11-20}
                  status: now
                """),
            .init(
                "The patient under another id",
                """
                # added to: people.yml
                - id: volunteer-7
                  name: Mia Stone
                  role: Volunteer
                  oversees: all
                # step
                - id: check-in
                  title: Check-in questions
                  kind: routine-outcome-monitoring
                  handled-by: {ai: helper-bot}
                  overseen-by: ↓volunteer-7
                  review: {mode: after-use, every: 1 week, last: 2026-11-20}
                  status: now
                """),
        ])

    func findings(for step: StepDraft, in setting: StepSetting, of context: CheckingContext) -> [Finding] {
        guard step.isHandledByAI, let overseer = step.overseenBy, Self.isPatient(overseer.value, in: setting, of: context) else {
            return []
        }
        return [
            // The value can be the patient's name, so the message does not repeat it.
            finding(
                "the overseer of \(step.label) is the patient of this plan",
                help: "name a clinician of people.yml who is not the patient", at: overseer.location, of: step, in: setting)
        ]
    }

    /// Whether `overseer`, an id or a name as written, is the patient of the plan.
    static func isPatient(_ overseer: String, in setting: StepSetting, of context: CheckingContext) -> Bool {
        guard let plan = setting.plan else { return false }
        if overseer == plan.patientID.value { return true }
        guard let name = plan.patientName?.value else { return false }
        if let position = context.clinic.peopleByID[overseer] {
            // First names alone are shared by many; only full names tell. Most plans hold a first name: no need to fold it.
            guard name.utf8.contains(0x20) else { return false }
            let patient = NameWords(name)
            return patient.words.count >= 2 && context.foldedNames[position] == patient.folded
        }
        let patient = NameWords(name)
        return !patient.words.isEmpty && NameWords(overseer).folded == patient.folded
    }
}
