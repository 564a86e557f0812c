import CareModel

/// A place that is in no table caps nothing, which must not look like permission.
struct JurisdictionKnown: ClinicRule {
    static let about = RuleDescription(
        id: "OVS311", name: "jurisdiction-known", severity: .error,
        summary: "The places that clinic.yml names are in the table of jurisdictions.",
        rationale:
            "A slip such as us-li would silently lift every cap of Illinois. The table is data and not legal advice; a place that it "
            + "does not hold is one whose law was not looked at.",
        sources: [.policy],
        passes: [
            .init(
                "A known place",
                """
                # added to: clinic.yml
                jurisdiction: [uk, eu]
                """)
        ],
        fails: [
            .init(
                "A slip",
                """
                # added to: clinic.yml
                jurisdiction: ↓us-li
                """)
        ])

    func findings(for clinic: ClinicDraft, of context: CheckingContext) -> [Finding] {
        clinic.jurisdictions.compactMap { place in
            guard clinic.knownJurisdictions[place.value] == nil else { return nil }
            let known = clinic.knownJurisdictions.keys.sorted()
            return finding(
                "the jurisdiction \(place.value) is not in the table",
                help: nearest(to: place.value, among: known).map { "did you mean \($0)?" } ?? "use one of \(known.joined(separator: ", "))",
                at: place.location)
        }
    }
}
