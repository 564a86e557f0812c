import CareModel

/// Said while there is still time.
struct LicenceEndingSoon: ClinicRule {
    static let about = RuleDescription(
        id: "OVS206", name: "licence-ending-soon", severity: .note,
        summary: "No licence of someone who oversees ends within the next 30 days.",
        rationale: "A licence that ends stops every step that its holder oversees. A month is enough to renew it or to find someone else. "
            + "The days are licence-expiring-days.",
        sources: [.policy],
        passes: [
            .init(
                "Thirty-one days left",
                """
                # added to: people.yml
                - {id: dov-katz, name: Dov Katz, role: Psychologist, oversees: all, licence: {number: "77", expires: 2026-12-24}}
                """)
        ],
        fails: [
            .init(
                "Thirty days left",
                """
                # added to: people.yml
                - {id: dov-katz, name: Dov Katz, role: Psychologist, oversees: all, licence: {number: "77", expires: ↓2026-12-23}}
                """)
        ])

    func findings(for clinic: ClinicDraft, of context: CheckingContext) -> [Finding] {
        clinic.people.compactMap { person in
            guard person.oversees != nil, person.isActive?.value != false, let id = person.id?.value, let end = person.licence?.expires
            else {
                return nil
            }
            let left = end.value.days(since: context.asOf)
            guard left >= 0, left <= context.limit(.licenceNoticeDays) else { return nil }
            return finding(
                "the licence of \(id) ends on \(end.value), in \(left) days", help: "renew it, or plan who takes over", at: end.location)
        }
    }
}
