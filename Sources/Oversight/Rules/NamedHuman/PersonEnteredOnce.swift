import CareModel

/// Two entries for one person halve a load on paper only.
struct PersonEnteredOnce: ClinicRule {
    static let about = RuleDescription(
        id: "OVS108", name: "person-entered-once", severity: .warning,
        summary: "No two entries of people.yml share a licence number or a full name.",
        rationale: "An overseer who stands in the list twice can be given twice what one person can watch, and be their own cover.",
        sources: [.policy],
        passes: [
            .init(
                "Another name and another number",
                """
                # added to: people.yml
                - {id: dov-katz, name: Dov Katz, role: Psychologist, licence: {number: "13", expires: 2031-06-30}}
                """)
        ],
        fails: [
            .init(
                "The same licence",
                """
                # added to: people.yml
                - {id: a-lee, name: Ann B. Lee, role: Psychologist, licence: {number: ↓"11", issuer: Health Council, expires: 2031-06-30}}
                """),
            .init(
                "The same name",
                """
                # added to: people.yml
                - {id: ben-2, name: ↓Mr Ben Okoro, role: Counsellor}
                """),
        ])

    func findings(for clinic: ClinicDraft, of context: CheckingContext) -> [Finding] {
        var found: [Finding] = []
        var numbers: [String: String] = [:]
        var names: [String: String] = [:]
        for (person, folded) in zip(clinic.people, context.foldedNames) {
            guard let id = person.id?.value else { continue }
            if let number = person.licence?.number {
                // The same number of two issuers is two licences.
                let key = "\(number.value.lowercased())|\(person.licence?.issuer?.value.lowercased() ?? "")"
                if let first = numbers[key], first != id {
                    found.append(
                        finding(
                            "\(id) has the licence number of \(first)", help: "keep one entry, or correct the number", at: number.location))
                    continue
                }
                numbers[key] = id
            }
            guard let name = person.name, !folded.isEmpty else { continue }
            if let first = names[folded], first != id {
                found.append(
                    finding(
                        "\(id) has the name of \(first)", help: "keep one entry, or tell the two apart by a middle name or initial",
                        at: name.location))
            } else {
                names[folded] = id
            }
        }
        return found
    }
}
