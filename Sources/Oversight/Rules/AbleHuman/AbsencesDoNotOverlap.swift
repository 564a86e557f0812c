import CareModel

/// Two absences over the same days leave open which cover counts.
struct AbsencesDoNotOverlap: ClinicRule {
    static let about = RuleDescription(
        id: "OVS211", name: "absences-do-not-overlap", severity: .error,
        summary: "The absences of a person begin before they end, and no two of them share a day.",
        rationale: "With two absences over one day nobody can say which of two covers is on duty.",
        sources: [.policy],
        passes: [
            .init(
                "One after the other",
                """
                # added to: people.yml
                - id: dov-katz
                  name: Dov Katz
                  role: Psychologist
                  away: [{from: 2026-12-01, to: 2026-12-03, cover: ann-lee}, {from: 2026-12-04, to: 2026-12-09, cover: ben-okoro}]
                """)
        ],
        fails: [
            .init(
                "One day twice",
                """
                # added to: people.yml
                - id: dov-katz
                  name: Dov Katz
                  role: Psychologist
                  away: [{from: 2026-12-01, to: 2026-12-04, cover: ann-lee}, {from: ↓2026-12-04, to: 2026-12-09, cover: ben-okoro}]
                """),
            .init(
                "Back before leaving",
                """
                # added to: people.yml
                - id: dov-katz
                  name: Dov Katz
                  role: Psychologist
                  away: [{from: 2026-12-04, to: ↓2026-12-01, cover: ann-lee}]
                """),
        ])

    func findings(for clinic: ClinicDraft, of context: CheckingContext) -> [Finding] {
        var found: [Finding] = []
        for person in clinic.people where !person.away.isEmpty {
            guard let id = person.id?.value else { continue }
            for absence in person.away {
                guard let to = absence.to, to.value < absence.from.value else { continue }
                found.append(
                    finding(
                        "\(id) is back on \(to.value), before leaving on \(absence.from.value)", help: "correct one of the two",
                        at: to.location))
            }
            let inOrder = person.away.sorted { ($0.from.value, $0.from.location) < ($1.from.value, $1.from.location) }
            for (earlier, later) in zip(inOrder, inOrder.dropFirst()) where earlier.to.map({ $0.value >= later.from.value }) ?? true {
                found.append(
                    finding(
                        "\(id) is away from \(later.from.value) while still away since \(earlier.from.value)",
                        help: "make it one absence, or let the second begin after the first", at: later.from.location))
            }
        }
        return found
    }
}
