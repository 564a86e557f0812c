import CareModel

/// people.yml is a list of human beings, one an entry.
struct PersonIsOnePerson: ClinicRule {
    static let about = RuleDescription(
        id: "OVS107", name: "person-is-one-person", severity: .error,
        summary: "Every entry of people.yml is one human being, not a shared account or two people.",
        rationale: "When something goes wrong, someone is asked what they saw. An account that several people share cannot answer.",
        sources: [.euArticle26, .iso42001],
        passes: [
            .init(
                "One person",
                """
                # added to: people.yml
                - {id: dov-katz, name: Dov Katz, role: Psychologist}
                """)
        ],
        fails: [
            .init(
                "Two people",
                """
                # added to: people.yml
                - {id: katz-novak, name: ↓Dov Katz and Eve Novak, role: Psychologists}
                """),
            .init(
                "A desk",
                """
                # added to: people.yml
                - {id: front, name: ↓Reception Desk, role: Reception}
                """),
        ])

    func findings(for clinic: ClinicDraft, of context: CheckingContext) -> [Finding] {
        var found: [Finding] = []
        for (person, folded) in zip(clinic.people, context.foldedNames) {
            guard let name = person.name, let id = person.id?.value else { continue }
            if NameWords(folded: folded).isPlaceholder {
                found.append(
                    finding(
                        "the entry \(id) is a desk or a role, not one person", help: "write one entry for each person who works there",
                        at: name.location))
            } else if name.value.text.contains(where: { "&/+;".contains($0) }) || folded.split(separator: " ").contains("and") {
                found.append(
                    finding("the entry \(id) holds more than one person", help: "write one entry for each", at: name.location))
            }
        }
        return found
    }
}
