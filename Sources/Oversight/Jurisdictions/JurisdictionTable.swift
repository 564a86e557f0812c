import CareModel

// The table of places. Not legal advice. State of November 2026; each row names its provision, its source and the day from
// which it holds, and a test fails when one of them is missing. A row is added here and nowhere else.
extension Jurisdiction {
    /// All places that clinic.yml and a patient's file may name, by id.
    public static let all: [String: Jurisdiction] = Dictionary(table.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })

    private static func day(_ year: Int, _ month: Int, _ day: Int) -> Day { Day(year: year, month: month, day: day) ?? Day(number: 0) }

    private static let illinois = Provision(
        citation: "225 ILCS 155/20(b)", inForce: day(2025, 8, 1),
        summary:
            "A licensed professional may not let AI take part in therapeutic communication with clients, decide independently, or detect "
            + "emotions or mental states.",
        source: .illinois)
    private static let illinoisPlans = Provision(
        citation: "225 ILCS 155/20(b)", inForce: day(2025, 8, 1),
        summary: "AI may draft recommendations and plans only with the professional's review and approval.", source: .illinois)
    private static let nevada = Provision(
        citation: "Assembly Bill 406 (2025)", inForce: day(2025, 7, 1),
        summary: "A provider may use AI for administrative support only, and reviews what it makes independently.", source: .nevada)
    private static let utah = Provision(
        citation: "Utah Code 13-72a-203", inForce: day(2025, 5, 7),
        summary: "A mental health chatbot says that it is not human before it is first used, after seven days without use, and when asked.",
        source: .utah)
    private static let california = Provision(
        citation: "Health and Safety Code 1339.75", inForce: day(2025, 1, 1),
        summary:
            "Clinical messages by generative AI carry a notice and a way to a person, unless a licensed person read and reviewed them.",
        source: .california3030)
    private static let europe50 = Provision(
        citation: "Regulation (EU) 2024/1689, Article 50(1)", inForce: day(2026, 8, 2),
        summary: "People are told that they deal with an AI system.", source: .euArticle50)
    private static let britain = Provision(
        citation: "DCB0160 under section 250 of the Health and Social Care Act 2012", inForce: day(2018, 5, 2),
        summary: "Who deploys health software names a clinical safety officer and keeps a hazard log and a safety case.", source: .dcb0160)
    private static let israel = Provision(
        citation: "no cap or duty that a check of data can see", inForce: day(2026, 11, 23),
        summary: "Named so that a clinic can state its place; the rules of Overseen hold as everywhere.", source: .policy)

    private static let table: [Jurisdiction] = [
        Jurisdiction(id: "eu", name: "European Union", caps: [], duties: [.disclosure: europe50]),
        Jurisdiction(
            id: "us-il", name: "Illinois",
            caps: [
                Cap(reach: .therapeuticContact, rung: .assisting, provision: illinois),
                Cap(reach: .kinds(["treatment-plan-drafting"]), rung: .reviewedBeforeUse, provision: illinoisPlans),
            ],
            duties: [.noEmotionInference: illinois, .localLicence: illinois]),
        Jurisdiction(
            id: "us-nv", name: "Nevada",
            caps: [
                Cap(
                    reach: .allExcept(["appointment-logistics", "session-note-drafting", "literature-or-guideline-lookup"]),
                    rung: .humanOnly, provision: nevada),
                Cap(reach: .kinds(["session-note-drafting"]), rung: .reviewedBeforeUse, provision: nevada),
            ],
            duties: [:]),
        Jurisdiction(id: "us-ut", name: "Utah", caps: [], duties: [.disclosure: utah]),
        Jurisdiction(id: "us-ca", name: "California", caps: [], duties: [.disclosure: california]),
        Jurisdiction(id: "uk", name: "United Kingdom", caps: [], duties: [.safetyCase: britain]),
        Jurisdiction(id: "il", name: "Israel", caps: [Cap(reach: .kinds([]), rung: .reviewedAfterUse, provision: israel)], duties: [:]),
    ]
}
