import CareModel

/// A cover is looked at before the leave begins, not on its first day.
struct CoverIsAble: ClinicRule {
    static let about = RuleDescription(
        id: "OVS204", name: "cover-is-able", severity: .error,
        summary: "Whoever covers an absence is another person of people.yml who is active and not away in the same days.",
        rationale: "On the first day of a leave it is too late to find out that the cover is on leave too, or is a tool. Absences that are "
            + "over are not looked at.",
        sources: [.euArticle26, .policy],
        passes: [
            .init(
                "A colleague who is there",
                """
                # added to: people.yml
                - id: dov-katz
                  name: Dov Katz
                  role: Psychologist
                  away: [{from: 2026-12-20, to: 2027-01-03, cover: ann-lee}]
                """)
        ],
        fails: [
            .init(
                "Two who cover each other in the same days",
                """
                # added to: people.yml
                - id: dov-katz
                  name: Dov Katz
                  role: Psychologist
                  away: [{from: 2026-12-20, to: 2027-01-03, cover: ↓eve-novak}]
                - id: eve-novak
                  name: Eve Novak
                  role: Psychologist
                  away: [{from: 2027-01-03, to: 2027-01-09, cover: ↓dov-katz}]
                """),
            .init(
                "A tool",
                """
                # added to: people.yml
                - id: dov-katz
                  name: Dov Katz
                  role: Psychologist
                  away: [{from: 2026-12-20, to: 2027-01-03, cover: ↓helper-bot}]
                """),
            .init(
                "Oneself",
                """
                # added to: people.yml
                - id: dov-katz
                  name: Dov Katz
                  role: Psychologist
                  away: [{from: 2026-12-20, to: 2027-01-03, cover: ↓dov-katz}]
                """),
        ])

    func findings(for clinic: ClinicDraft, of context: CheckingContext) -> [Finding] {
        var found: [Finding] = []
        for person in clinic.people {
            guard let id = person.id?.value else { continue }
            for absence in person.away where absence.to.map({ $0.value >= context.asOf }) ?? true {
                guard let cover = absence.cover, let why = inability(of: cover.value, for: id, in: absence, of: context) else { continue }
                found.append(
                    finding(
                        "\(cover.value), who covers \(id) from \(absence.from.value), \(why)",
                        help: "name another person who is there in those days", at: cover.location))
            }
        }
        return found
    }

    private func inability(of cover: String, for id: String, in absence: PersonDraft.Absence, of context: CheckingContext) -> String? {
        if cover == id { return Inability.isSamePerson.words }
        if context.clinic.toolsByID[cover] != nil { return Inability.isTool.words }
        // An id that leads nowhere is reported where references are read.
        guard let person = context.clinic.person(cover) else { return nil }
        if !context.namesOnePerson(cover) { return Inability.notOnePerson.words }
        if person.isActive?.value == false { return Inability.inactive.words }
        let overlaps = person.away.contains { other in
            other.from.value <= absence.to?.value ?? other.from.value && absence.from.value <= other.to?.value ?? absence.from.value
        }
        return overlaps ? "is away in the same days" : nil
    }
}
