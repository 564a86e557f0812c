import CareModel

/// Numbers change, and a wrong one can cost a life.
struct CrisisContactVerified: ClinicRule {
    static let about = RuleDescription(
        id: "OVS703", name: "crisis-contact-verified", severity: .error, waivable: false,
        summary: "Every crisis line and the emergency number were verified within a year.",
        rationale:
            "In 2019 two people in the Netherlands died after calls to a number that did not reach the service that they meant. Someone "
            + "calls each number, or looks it up at its operator, and writes the day. The days are crisis-verified-within-days.",
        sources: [
            RuleSource("NL Times, 7 October 2019 and 7 July 2020, on the number 113", url: "https://nltimes.nl/2020/07/07"), .policy,
        ],
        passes: [
            .init(
                "Verified in October",
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
                "Verified more than a year ago",
                """
                # file: clinic.yml
                name: Example Clinic
                languages: [en]
                contact: {phone: "+1 555 0100"}
                crisis:
                  - {label: "Helpline", phone: ↓"100", hours: "day and night", verified-on: 2025-11-22}
                emergency: {phone: "999", verified-on: 2026-10-01}
                """),
            .init(
                "Nobody verified the emergency number",
                """
                # file: clinic.yml
                name: Example Clinic
                languages: [en]
                contact: {phone: "+1 555 0100"}
                crisis:
                  - {label: "Helpline", phone: "100", hours: "day and night", verified-on: 2026-10-01}
                emergency: {phone: ↓"999"}
                """),
        ])

    func findings(for clinic: ClinicDraft, of context: CheckingContext) -> [Finding] {
        (clinic.crisisLines + [clinic.emergency].compactMap { $0 }).compactMap { line in
            let number = line.value.phone
            guard let verified = line.value.verifiedOn else {
                return finding(
                    "nobody verified the number \(number)", help: "check that it reaches the service, then add verified-on: with the day",
                    at: line.location)
            }
            if verified > context.asOf {
                return finding(
                    "the number \(number) was verified on \(verified), which is still to come", help: "correct the day", at: line.location)
            }
            guard context.asOf.days(since: verified) > context.limit(.crisisContactDays) else { return nil }
            return finding(
                "the number \(number) was last verified on \(verified)", help: "check that it reaches the service, then write the day",
                at: line.location)
        }
    }
}
