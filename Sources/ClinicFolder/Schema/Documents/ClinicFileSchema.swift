import CareModel

/// clinic.yml.
enum ClinicFileSchema {
    static let root = ValueSchema.mapping(
        "The clinic.",
        [
            .must("name", .text("The clinic's name.")),
            .may("languages", .oneOrMore(.language(), "The languages of its pages; the first is the default.")),
            .may("jurisdiction", .texts("Where the clinic is: eu, us-il, us-nv, us-ut, us-ca, uk or il. It caps what AI tools may do.")),
            .may("synthetic", .flag("true where all people in this folder are invented. Every page says so.")),
            .may("contact", SharedSchema.contact("How to reach the clinic.")),
            .must("crisis", .list(crisisLine(needsLabel: true), "Lines that a patient can call, on every patient's page.", atLeast: 1)),
            .may("emergency", crisisLine(needsLabel: false)),
            .may("theme", theme),
            .may(
                "public-url",
                ValueSchema(
                    .pattern(#"^https?://[^\s/?#"<>][^\s?#"<>]*$"#), "The address at which the public edition stands.",
                    examples: ["https://care.harbour.example"])),
            .may("outcomes", .list(OutcomeFileSchema.entry, "Outcome files whose columns are not the standard ones.")),
            .may(
                "scoring",
                ValueSchema(
                    .named(.text("The id of a coding.", examples: ["1-5"])),
                    "How files are coded, for instruments that have several codings: {k10: 1-5, dass-21: doubled}.")),
            .may("oversight", oversight),
            .may("suppression", .word(SuppressionStyle.self, "Whose rule about small counts the public pages follow.")),
            .may("suppress-below", .whole("The smallest group that a public page shows.", in: 1...1000)),
            .may("kinds", .list(kind, "Step kinds of the clinic's own.")),
            .may("safety", safety),
            .may("translations", SharedSchema.translations(of: ["name", "address", "hours"])),
        ])

    private static func crisisLine(needsLabel: Bool) -> ValueSchema {
        let label = ValueSchema.text("What the line is called.")
        return .mapping(
            needsLabel ? "A line that a patient can call." : "The number for emergencies.",
            [
                needsLabel ? .must("label", label) : .may("label", label),
                .must("phone", .text("The number, in quotes where it begins with 0.")),
                .may("hours", .text("When it answers, in words.", examples: ["day or night"])),
                .may("verified-on", .day("The day on which somebody last made sure that the number is right.")),
                .may("translations", SharedSchema.translations(of: ["label", "hours"])),
            ])
    }

    private static let theme = ValueSchema.mapping(
        "The look of the pages.",
        [
            .may(
                "accent", ValueSchema(.pattern("^#([0-9A-Fa-f]{3}|[0-9A-Fa-f]{6})$"), "A colour, in quotes.", examples: ["#2f6f5e"])),
            .may("logo", ValueSchema(.pattern("^assets/"), "A picture below assets/.", examples: ["assets/logo.svg"])),
        ])

    private static let oversight = ValueSchema.mapping(
        "The clinic's policy. Every key has a default.",
        [
            .may("fail-on", .word(FailOn.self, "The lowest severity that makes a check fail.")),
            .may(
                "rules",
                ValueSchema(
                    .named(ValueSchema(.words(["off"] + Severity.allCases.map(\.rawValue)))),
                    "Other severities for rules, by name or id: overseen rules lists them.")),
        ] + PolicyLimit.allCases.map { .may($0.rawValue, .whole("\($0.meaning.capitalisedStart). Default: \($0.standard).")) })

    private static let safety = ValueSchema.mapping(
        "Who answers for the clinical safety of the tools.",
        [
            .may("officer", .text("The clinical safety officer: an id of people.yml.")),
            .may("hazard-log", .text("Where the hazard log is.")),
            .may("reviewed", .day("The day of the last review.")),
        ])

    static let kind = ValueSchema.mapping(
        "A step kind: what it asks of whoever does it.",
        [
            .must("id", .newID("How steps name it. It may not be that of another kind.")),
            .may("name", .text("A few plain words.", examples: ["sleep diary"])),
            .must("contact", .flag("Whether it is part of the therapeutic contact with the patient.")),
            .must("cognitive", .word(Demand.self, "How much understanding it asks for.")),
            .must("affective", .word(Demand.self, "How much feeling with the patient it asks for.")),
            .must("motivational", .word(Demand.self, "How much caring and acting on it, it asks for.")),
            .must("stakes", .word(Stakes.self, "What a mistake can cost.")),
            .may("basis", .word(StepKind.Basis.self, "How these levels were reached.")),
            .may("rationale", .text("Why, in a sentence.")),
            .may("translations", SharedSchema.translations(of: ["name"])),
        ])
}

extension String {
    /// With a capital first letter.
    fileprivate var capitalisedStart: String { prefix(1).uppercased() + dropFirst() }
}
