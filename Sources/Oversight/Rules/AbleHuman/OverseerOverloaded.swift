import CareModel

/// Nobody watches over a hundred tools at once.
struct OverseerOverloaded: CaseloadRule {
    static let about = RuleDescription(
        id: "OVS212", name: "overseer-overloaded", severity: .warning,
        summary: "Nobody oversees more AI steps, or the AI steps of more patients, than the clinic's limits.",
        rationale: "Attention runs out. No published figure says how many steps one person can watch, so the limits are policy: "
            + "ai-steps-per-overseer (25) and patients-per-overseer (40). At twice a limit it is an error. Only steps in force count.",
        sources: [.euArticle26, .who2024, .policy],
        passes: [
            .init(
                "One step, and a limit of one",
                """
                # added to: clinic.yml
                oversight: {ai-steps-per-overseer: 1}
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
                "Two steps, and a limit of one",
                """
                # file: people.yml
                - id: ↓ann-lee
                  name: Dr Ann Lee
                  role: Clinical psychologist
                  oversees: all
                - id: ben-okoro
                  name: Ben Okoro
                  role: CBT therapist
                # added to: clinic.yml
                oversight: {ai-steps-per-overseer: 1}
                # step
                - id: check-in
                  title: Check-in questions
                  kind: routine-outcome-monitoring
                  handled-by: {ai: helper-bot}
                  overseen-by: ann-lee
                  review: {mode: after-use, every: 1 week, last: 2026-11-20}
                  status: now
                - id: reading
                  title: Something to read
                  kind: psychoeducation
                  handled-by: {ai: helper-bot}
                  overseen-by: ann-lee
                  review: {mode: after-use, every: 1 week, last: 2026-11-20}
                  status: now
                """)
        ])

    func findings(for entries: [CaseloadEntry], of context: CheckingContext) -> [Finding] {
        var loads: [String: (steps: Int, patients: Int)] = [:]
        for entry in entries {
            for share in entry.shares {
                loads[share.overseer, default: (0, 0)].steps += share.steps
                loads[share.overseer, default: (0, 0)].patients += 1
            }
        }
        let stepLimit = context.limit(.aiStepsPerOverseer)
        let patientLimit = context.limit(.patientsPerOverseer)
        return loads.sorted { $0.key < $1.key }.compactMap { overseer, load in
            guard load.steps > stepLimit || load.patients > patientLimit else { return nil }
            let place = context.clinic.person(overseer)?.id?.location ?? context.clinic.location
            let message =
                load.steps > stepLimit
                ? "\(overseer) oversees \(load.steps) AI steps; the limit is \(stepLimit)"
                : "\(overseer) oversees the AI steps of \(load.patients) patients; the limit is \(patientLimit)"
            var found = Finding(
                Self.about, message, help: "share the steps with a colleague, or set a limit that the clinic can answer for", at: place)
            if load.steps > 2 * stepLimit || load.patients > 2 * patientLimit { found.severity = .error }
            return found
        }
    }
}
