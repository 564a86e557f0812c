import CareModel

/// The number for the worst moment stands on every page.
struct EmergencyNumberPresent: ClinicRule {
    static let about = RuleDescription(
        id: "OVS704", name: "emergency-number-present", severity: .error, waivable: false,
        summary: "clinic.yml has an emergency number, and a way to reach the clinic itself.",
        rationale: "A patient page always shows three ways out: the emergency number, a crisis line, and the clinic's own people. A crisis "
            + "line that is engaged must not be the only one.",
        sources: [.california243, .nice14, .policy],
        passes: [
            .init(
                "All three",
                """
                # file: clinic.yml
                name: Example Clinic
                languages: [en]
                contact: {phone: "+1 555 0100"}
                crisis:
                  - {label: "Helpline", phone: "100", hours: "day and night", verified-on: 2026-10-01}
                emergency: {phone: "999", verified-on: 2026-10-01}
                """)
        ],
        fails: [
            .init(
                "No emergency number",
                """
                # file: clinic.yml
                ↓name: Example Clinic
                languages: [en]
                contact: {phone: "+1 555 0100"}
                crisis:
                  - {label: "Helpline", phone: "100", hours: "day and night", verified-on: 2026-10-01}
                """),
            .init(
                "No way to reach the clinic",
                """
                # file: clinic.yml
                ↓name: Example Clinic
                languages: [en]
                crisis:
                  - {label: "Helpline", phone: "100", hours: "day and night", verified-on: 2026-10-01}
                emergency: {phone: "999", verified-on: 2026-10-01}
                """),
        ])

    func findings(for clinic: ClinicDraft, of context: CheckingContext) -> [Finding] {
        var found: [Finding] = []
        if clinic.emergency == nil {
            found.append(
                finding(
                    "clinic.yml has no emergency number", help: "add emergency: {phone: …, verified-on: DATE}", at: clinic.location))
        }
        if !clinic.contact.reaches {
            found.append(
                finding(
                    "clinic.yml does not say how to reach the clinic", help: "add contact: {phone: …, email: …}", at: clinic.location))
        }
        return found
    }
}
