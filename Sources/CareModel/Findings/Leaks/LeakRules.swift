/// The 93x rules: what must not be in a site that was written. They look at the files themselves, after all pages are made and
/// before any is published.
public enum LeakRules {
    public static let all: [RuleDescription] = [
        patientNamedElsewhere, givenNameShown, privateTitle, pageStaysPrivate, sourceFilePublished, outsideRequest,
    ]

    public static let patientNamedElsewhere = RuleDescription(
        id: "OVS931", name: "patient-named-elsewhere", severity: .error, waivable: false,
        summary: "A patient's id, full name and folder stand in no file name, no public or staff page, and no other patient's folder.",
        rationale: "Pages are copied, searched and kept by others. An article with a patient's story, a letter that names somebody from "
            + "the group, or a file that is called after its patient tells everyone who comes by that this person is in treatment. Where a "
            + "patient has the name of somebody who may be named, write the patient's name in another way.",
        sources: [capabilityURLs, policy],
        passes: [
            .init(
                "A story without a name",
                """
                # added to: guidance/sleep.md
                One of us slept badly for a year.
                """)
        ],
        fails: [
            .init(
                "An article names a patient by id",
                """
                # added to: guidance/sleep.md
                Thanks to ↓patient-0001 for this idea.
                """)
        ])

    public static let givenNameShown = RuleDescription(
        id: "OVS932", name: "given-name-shown", severity: .warning, isFoundInPages: true,
        summary: "No public or staff page, and no file name, has the only name that a patient is called by.",
        rationale: "A first name alone may be anybody's, so this is a warning. It is found as a whole word with its capital; names of the "
            + "clinic's own people are left out, and other patients' folders are not searched for it, where a friend may be called so.",
        sources: [policy],
        passes: [
            .init(
                "A name that no patient has",
                """
                # added to: guidance/sleep.md
                Dana goes to bed at ten.
                """)
        ],
        fails: [
            .init(
                "An example that has a patient's name",
                """
                # added to: guidance/sleep.md
                ↓Ottoline goes to bed at ten.
                """)
        ])

    public static let privateTitle = RuleDescription(
        id: "OVS933", name: "private-title", severity: .error, waivable: false,
        summary: "The title and description of a patient's page do not say who they are or what the plan is about.",
        rationale: "Titles stay in the history of a shared phone, on a tab that others see, and in previews of a link.",
        sources: [policy],
        passes: [
            .init(
                "A title that everyone may read",
                """
                # file: templates/pages/patient.mustache
                <title>Your care plan</title>
                """)
        ],
        fails: [
            .init(
                "A title with the patient's name",
                """
                # file: templates/pages/patient.mustache
                <title>Care plan of ↓{{name}}</title>
                """)
        ])

    public static let pageStaysPrivate = RuleDescription(
        id: "OVS934", name: "page-stays-private", severity: .error, waivable: false,
        summary: "Every page for patients and staff asks search engines not to list it, and tells other sites nothing.",
        rationale: "An address that nobody can guess is worth nothing once a search engine lists it or another server gets it as the "
            + "page that a visitor came from. Asking is no protection by itself; not asking is an invitation.",
        sources: [
            RuleSource(
                "Robots meta tag specifications: noindex",
                url: "https://developers.google.com/search/docs/crawling-indexing/robots-meta-tag"),
            capabilityURLs,
        ],
        passes: [
            .init(
                "Both are asked",
                """
                # file: templates/components/opening.mustache
                <meta name="robots" content="noindex">
                <meta name="referrer" content="no-referrer">
                """)
        ],
        fails: [
            .init(
                "Neither is",
                """
                # file: templates/components/opening.mustache
                ↓<title>{{title}}</title>
                """)
        ])

    public static let sourceFilePublished = RuleDescription(
        id: "OVS935", name: "source-file-published", severity: .error, waivable: false,
        summary: "Nothing that a clinic works with lies in the published site: no Markdown, YAML, tables, backups, archives or keys, "
            + "nor a copy of a file of its folder.",
        rationale: "A folder that is published as a whole publishes what somebody put there for a moment, too.",
        sources: [policy],
        passes: [
            .init(
                "Pages and pictures",
                """
                # file: assets/logo.svg
                <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 10"><circle cx="5" cy="5" r="4"/></svg>
                """)
        ],
        fails: [
            .init(
                "A table in the output folder, beside the pages",
                """
                # file: public/scores.csv
                ↓patient,score
                """)
        ])

    public static let outsideRequest = RuleDescription(
        id: "OVS936", name: "outside-request", severity: .error, waivable: false,
        summary: "No page fetches anything from another server: no font, script, picture, style or counter.",
        rationale: "Each such request tells another company who looked at which page of a clinic for mental health, and when.",
        sources: [
            RuleSource(
                "US Department of Health and Human Services, Office for Civil Rights. Use of Online Tracking Technologies by HIPAA "
                    + "Covered Entities and Business Associates",
                url: "https://www.hhs.gov/hipaa/for-professionals/privacy/guidance/hipaa-online-tracking/index.html"),
            policy,
        ],
        passes: [
            .init(
                "A link that somebody may follow",
                """
                # file: templates/components/foot.mustache
                <a href="https://care.example/">Our house</a>
                """)
        ],
        fails: [
            .init(
                "A script from elsewhere",
                """
                # file: templates/components/foot.mustache
                <script src="↓https://counter.example/count.js"></script>
                """)
        ])

    private static let policy = RuleSource("Our policy: nobody learns from a site who is in treatment")
    private static let capabilityURLs = RuleSource(
        "W3C Technical Architecture Group. Good Practices for Capability URLs", url: "https://www.w3.org/TR/capability-urls/")
}
