import CareModel

/// An id ends up in file names, addresses and logs.
struct PatientIDIsNoName: PlanRule {
    static let about = RuleDescription(
        id: "OVS707", name: "patient-id-is-no-name", severity: .error,
        summary: "A patient's id does not hold their name or their day of birth.",
        rationale:
            "The id is the file's name and stands in version history, reports and error logs, where nobody expects to meet a person.",
        sources: [RuleSource("HIPAA, 45 CFR 164.514(b)(2): names and dates are identifiers"), .policy],
        passes: [
            .init(
                "A number",
                """
                # file: patients/p-0001.md
                ---
                patient: {id: p-0001, name: Mia Stone, language: en, born: 1990-04-05}
                plan: {version: 1, date: 2026-11-12, by: ann-lee, next-review: 2026-12-10}
                steps:
                  - {id: sessions, title: Weekly sessions, kind: cbt-session, handled-by: ben-okoro, status: now}
                ---
                Dear Mia
                """)
        ],
        fails: [
            .init(
                "A family name",
                """
                # file: patients/p-0001.md
                ---
                patient: {name: Ann Stone, id: ↓stone-2}
                plan: {version: 1, date: 2026-11-12, by: ann-lee, next-review: 2026-12-10}
                steps:
                  - {id: sessions, title: Weekly sessions, kind: cbt-session, handled-by: ben-okoro, status: now}
                ---
                Dear Ann
                """)
        ])

    func findings(for plan: PlanDraft, scores: [ScoreSeries], of context: CheckingContext) -> [Finding] {
        // Nearly all ids are a letter and a number, and nearly no name holds a digit.
        if plan.born == nil, !Self.holdsWord(plan.patientID.value), let name = plan.patientName?.value, !name.utf8.contains(where: isDigit)
        {
            return []
        }
        let id = plan.patientID.value.lowercased()
        let parts = id.split(whereSeparator: { !$0.isLetter && !$0.isNumber })
        let born = plan.born.map { $0.value.description.filter { $0 != "-" } }
        let holdsBirth = born.map { id.filter { $0 != "-" && $0 != "." && $0 != "_" }.contains($0) } ?? false
        // Short ids such as p and ed are parts of many words, and of most numbers' prefixes.
        guard let name = plan.patientName?.value, holdsBirth || parts.contains(where: { $0.count >= 3 }) else { return [] }
        let names = holdsBirth ? [] : NameWords(name).words.filter { $0.count >= 3 }
        guard holdsBirth || names.contains(where: { parts.contains($0) }) else { return [] }
        return [
            finding(
                "the patient's id holds \(holdsBirth ? "their day of birth" : "their name")",
                help: "use a number that means nothing outside the clinic", at: plan.patientID.location, in: plan)
        ]
    }

    /// Whether three letters and digits stand together that are not all digits.
    private static func holdsWord(_ id: String) -> Bool {
        var length = 0
        var isNumber = true
        for byte in id.utf8 {
            let isLetter = byte >= 0x80 || (0x61...0x7A).contains(byte | 0x20)
            guard isLetter || isDigit(byte) else {
                length = 0
                isNumber = true
                continue
            }
            length += 1
            isNumber = isNumber && !isLetter
            if length >= 3, !isNumber { return true }
        }
        return false
    }
}

private func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
