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
        "The look of the pages. Contrasts are checked; docs/themes.md tells how.",
        [
            .may("accent", colour("The colour of the brand and of links, in quotes.", "#2f6f5e")),
            .may("accent-dark", colour("The same for dark screens; without it, it is derived.", "#93d3bd")),
            .may("mist", colour("The quiet ground of the head and the foot of a page, in quotes.", "#e4eee8")),
            .may("mist-dark", colour("The same for dark screens; without it, it is derived.", "#1c302b")),
            .may("font", font("The letters of text")),
            .may("heading-font", font("The letters of headings")),
            .may(
                "logo",
                ValueSchema(.pattern("^assets/"), "A picture below assets/, beside the clinic's name.", examples: ["assets/logo.svg"])),
        ])

    private static func colour(_ summary: String, _ example: String) -> ValueSchema {
        ValueSchema(.pattern("^#([0-9A-Fa-f]{3}|[0-9A-Fa-f]{6})$"), summary, examples: [example])
    }

    private static func font(_ summary: String) -> ValueSchema {
        let stacks = FontFamilies.Stack.allCases.map(\.rawValue)
        return ValueSchema(
            .pattern("^[A-Za-z0-9][A-Za-z0-9 -]*(, *[A-Za-z0-9][A-Za-z0-9 -]*)*$"),
            "\(summary): one of \(stacks.joined(separator: ", ")), or names of fonts with commas between them.", examples: stacks)
    }

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
