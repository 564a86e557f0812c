/// The 9xx rules: what was written cannot be read. All but scores-without-plan can be neither waived nor turned off, since what was
/// not read was not checked either.
public enum ReadingRules {
    public static let unreadableFile = RuleDescription(
        id: "OVS901", name: "unreadable-file", severity: .error, waivable: false,
        summary: "Every file of the clinic folder can be read as UTF-8 text.",
        rationale: "A file that cannot be read was not checked. Links that lead out of the folder are not followed, "
            + "because they could bring in text that nobody here reviewed.")
    public static let yamlSyntax = RuleDescription(
        id: "OVS902", name: "yaml-syntax", severity: .error, waivable: false,
        summary: "YAML is well formed, uses no tabs for indentation, and front matter is closed by ---.",
        rationale: "A broken document would hide the steps in it from every other rule. Anchors and aliases are refused, "
            + "because a few lines of them can unfold into gigabytes.")
    public static let unknownKey = RuleDescription(
        id: "OVS903", name: "unknown-key", severity: .error, waivable: false,
        summary: "Every key is one that this version knows.",
        rationale: "A misspelt key, such as overseen-bye, would silently leave a step without its overseer.")
    public static let wrongValue = RuleDescription(
        id: "OVS904", name: "wrong-value", severity: .error, waivable: false,
        summary: "Every value has the type that its key asks for, and every date is a real day.",
        rationale: "A date such as 2026-02-30 cannot be compared with a licence's end.")
    public static let missingKey = RuleDescription(
        id: "OVS905", name: "missing-key", severity: .error, waivable: false,
        summary: "Every required key is there.",
        rationale: "Without a name, an id or a crisis line a page would be wrong where it matters most.")
    public static let duplicateID = RuleDescription(
        id: "OVS906", name: "duplicate-id", severity: .error, waivable: false,
        summary: "Every id is given once.",
        rationale: "Two people or two patients under one id cannot be told apart, and one would be lost.")
    public static let unknownReference = RuleDescription(
        id: "OVS907", name: "unknown-reference", severity: .error, waivable: false,
        summary: "Every id that is referred to exists.",
        rationale: "A reference that leads nowhere is a person, a tool or an article that the reader will not find.")
    public static let unreadableRow = RuleDescription(
        id: "OVS908", name: "unreadable-row", severity: .error, waivable: false,
        summary: "Every row of an outcome file can be read.",
        rationale: "A row that was skipped could be the one with the endorsed risk item. The other rows are kept.")
    public static let unsafeID = RuleDescription(
        id: "OVS909", name: "unsafe-id", severity: .error, waivable: false,
        summary: "Ids are made of letters, digits, hyphens, underscores and dots only.",
        rationale: "Ids become part of addresses. One such as ../x would write outside the site.")
    public static let duplicateKey = RuleDescription(
        id: "OVS910", name: "duplicate-key", severity: .error, waivable: false,
        summary: "A mapping has each key once.",
        rationale: "Of two overseers under the same key one would be silently dropped.")
    public static let brokenLink = RuleDescription(
        id: "OVS911", name: "broken-link", severity: .error, waivable: false,
        summary: "Links by id, such as guidance:sleep, lead to something that exists.",
        rationale: "A patient who follows a link on a hard day must arrive somewhere.")
    public static let scoresWithoutPlan = RuleDescription(
        id: "OVS912", name: "scores-without-plan", severity: .warning,
        summary: "Every patient with scores has a plan.",
        rationale: "Scores without a plan are shown to nobody, and no rule watches their risk items. "
            + "An export that holds more patients than the clinic folder is often meant so: then turn this rule off.")
    public static let riskWithoutPlan = RuleDescription(
        id: "OVS914", name: "risk-without-plan", severity: .error, waivable: false,
        summary: "No endorsed risk item stands in scores of someone who has no plan.",
        rationale: "A mistyped patient id would otherwise hide the one answer that somebody must act on today.")

    public static let unusableTemplate = RuleDescription(
        id: "OVS913", name: "unusable-template", severity: .error, waivable: false,
        summary: "Every file below templates/ replaces a file of the theme and can be read as a template.",
        rationale: "A page made from half a template could leave out who watches over a tool.")

    public static let all = [
        unreadableFile, yamlSyntax, unknownKey, wrongValue, missingKey, duplicateID, unknownReference, unreadableRow, unsafeID,
        duplicateKey, brokenLink, scoresWithoutPlan, unusableTemplate, riskWithoutPlan,
    ]
}
