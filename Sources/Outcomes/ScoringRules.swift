public import CareModel

/// What can be wrong with an administration as it was written. None can be waived or turned off: a row that was set aside
/// could be the one with the endorsed risk item.
public enum ScoringRules {
    public static let outOfRange = RuleDescription(
        id: "OVS601", name: "outcome-out-of-range", severity: .error, waivable: false,
        summary: "Every answer and every total lies within the instrument's range.",
        rationale: "A score outside its scale is a mistake in the data, and a page would show it as a fact about a person.",
        sources: [RuleSource("Scoring data of each instrument, named in its own file")])
    public static let totalDisagrees = RuleDescription(
        id: "OVS602", name: "total-disagrees", severity: .error, waivable: false,
        summary: "Where a row gives both the answers and the total, the answers add up to it.",
        rationale: "One of the two is wrong, and nobody can tell which from here.",
        sources: [RuleSource("Scoring data of each instrument, named in its own file")])
    public static let unknownInstrument = RuleDescription(
        id: "OVS603", name: "instrument-known", severity: .error, waivable: false,
        summary: "Every instrument that a row names is built in or described in instruments/.",
        rationale: "Without its range, direction and thresholds a score cannot be checked or explained.",
        sources: [RuleSource("Our policy: no clinical figure without its source")])

    public static let all = [outOfRange, totalDisagrees, unknownInstrument]
}
