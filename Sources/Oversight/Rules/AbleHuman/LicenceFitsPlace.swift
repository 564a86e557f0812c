import CareModel

/// A licence is good where it was given.
struct LicenceFitsPlace: StepRule {
    static let about = RuleDescription(
        id: "OVS207", name: "licence-fits-place", severity: .error,
        summary: "The licence of an overseer holds where the patient is.",
        rationale:
            "Care by video crosses borders that licences do not. Where both places are written, in jurisdiction: of the patient and of "
            + "the licence, they are compared. Where the clinic's own place asks for a licence of its own, it counts for every patient whose "
            + "place is not written.",
        sources: [.illinois],
        passes: [
            .init(
                "Licensed where the patient is",
                """
                # added to: people.yml
                - id: dov-katz
                  name: Dov Katz
                  role: Psychologist
                  oversees: all
                  licence: {number: "77", jurisdiction: us-ut, expires: 2031-06-30}
                # file: patients/p-0001.md
                ---
                patient: {id: p-0001, name: Mia Stone, language: en, jurisdiction: us-ut}
                plan: {version: 1, date: 2026-11-12, by: ann-lee, next-review: 2026-12-10}
                steps:
                  - id: check-in
                    title: Check-in questions
                    kind: routine-outcome-monitoring
                    handled-by: {ai: helper-bot}
                    overseen-by: dov-katz
                    review: {mode: after-use, every: 1 week, last: 2026-11-20}
                    status: now
                ---
                Dear Mia
                """)
        ],
        fails: [
            .init(
                "A clinic in Illinois, and a licence of Utah",
                """
                # added to: clinic.yml
                jurisdiction: us-il
                # added to: people.yml
                - id: dov-katz
                  name: Dov Katz
                  role: Psychologist
                  oversees: all
                  licence: {number: "77", jurisdiction: us-ut, expires: 2031-06-30}
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
                "Licensed next door",
                """
                # added to: people.yml
                - id: dov-katz
                  name: Dov Katz
                  role: Psychologist
                  oversees: all
                  licence: {number: "77", jurisdiction: us-nv, expires: 2031-06-30}
                # file: patients/p-0001.md
                ---
                patient: {id: p-0001, name: Mia Stone, language: en, jurisdiction: us-ut}
                plan: {version: 1, date: 2026-11-12, by: ann-lee, next-review: 2026-12-10}
                steps:
                  - id: check-in
                    title: Check-in questions
                    kind: routine-outcome-monitoring
                    handled-by: {ai: helper-bot}
                    overseen-by: ↓dov-katz
                    review: {mode: after-use, every: 1 week, last: 2026-11-20}
                    status: now
                ---
                Dear Mia
                """),
        ])

    func findings(for step: StepDraft, in setting: StepSetting, of context: CheckingContext) -> [Finding] {
        guard step.isHandledByAI, setting.isInForce(step), let id = step.overseenBy,
            let licensed = context.overseer(of: step)?.licence?.jurisdiction?.value
        else { return [] }
        let law = context.duty(.localLicence, in: setting)
        guard let place = setting.plan?.patientJurisdiction?.value ?? law?.place.id, licensed.lowercased() != place.lowercased() else {
            return []
        }
        let because = law.flatMap { $0.place.id == place ? " (\($0.place.name), \($0.provision.citation); not legal advice)" : nil } ?? ""
        return [
            finding(
                "\(id.value), who oversees \(step.label), is licensed in \(licensed), and the care is given in \(place)\(because)",
                help: "name an overseer who is licensed where the patient is", at: id.location, of: step, in: setting)
        ]
    }
}
