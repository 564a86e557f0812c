import CareModel

/// Where the law asks for someone who answers for the safety of software, someone is named.
struct SafetyCaseNamed: ClinicRule {
    static let about = RuleDescription(
        id: "OVS314", name: "safety-case-named", severity: .warning,
        summary: "Where a place asks for it, clinic.yml names a clinical safety officer and the hazard log of the tools.",
        rationale:
            "In the United Kingdom who deploys health software runs clinical risk management with a named officer. safety: holds the "
            + "officer, who is a person of people.yml, and says where the hazard log is. It is a reading aid and not legal advice.",
        sources: [.dcb0160],
        passes: [
            .init(
                "An officer and a log",
                """
                # added to: clinic.yml
                jurisdiction: uk
                safety: {officer: ann-lee, hazard-log: "Shared drive, safety folder", reviewed: 2026-09-01}
                """)
        ],
        fails: [
            .init(
                "Neither",
                """
                # added to: clinic.yml
                jurisdiction: ↓uk
                """),
            .init(
                "An officer whom nobody knows",
                """
                # added to: clinic.yml
                jurisdiction: uk
                safety: {officer: ↓safety-desk, hazard-log: "Shared drive, safety folder"}
                """),
        ])

    func findings(for clinic: ClinicDraft, of context: CheckingContext) -> [Finding] {
        guard !clinic.tools.isEmpty else { return [] }
        for place in clinic.jurisdictions {
            guard let law = clinic.knownJurisdictions[place.value]?.provision(for: .safetyCase, day: context.asOf) else { continue }
            if let officer = clinic.safety?.officer, !context.namesOnePerson(officer.value) {
                return [
                    finding(
                        "the clinical safety officer \(officer.value) is not one named person of people.yml",
                        help: "name the person who answers for it", at: officer.location)
                ]
            }
            guard let safety = clinic.safety, safety.officer != nil, safety.hazardLog != nil else {
                return [
                    finding(
                        "clinic.yml names no clinical safety officer with a hazard log (\(law.citation); not legal advice)",
                        help: "add safety: {officer: PERSON, hazard-log: WHERE}", at: clinic.safety?.location ?? place.location)
                ]
            }
        }
        return []
    }
}
