public import CareModel

/// What can be wrong with an administration as it was written. Only the last can be waived or turned off: a row that was
/// set aside could be the one with the endorsed risk item.
public enum ScoringRules {
    public static let outOfRange = RuleDescription(
        id: "OVS601", name: "outcome-out-of-range", severity: .error, waivable: false,
        summary: "Every answer and every total lies within the instrument's range.",
        rationale: "A score outside its scale is a mistake in the data, and a page would show it as a fact about a person.",
        sources: [RuleSource("Scoring data of each instrument, named in its own file")],
        passes: [
            RuleDescription.Example(
                "Seven answers from 0 to 3",
                """
                # file: outcomes/gad-7.csv
                patient,date,instrument,total,item1,item2,item3,item4,item5,item6,item7
                p-0001,2026-11-09,gad-7,7,1,1,1,1,1,1,1
                """)
        ],
        fails: [
            RuleDescription.Example(
                "A total above the scale",
                """
                # file: outcomes/gad-7.csv
                patient,date,instrument,total
                ↓p-0001,2026-11-09,gad-7,22
                """)
        ])
    public static let totalDisagrees = RuleDescription(
        id: "OVS602", name: "total-disagrees", severity: .error, waivable: false,
        summary: "Where a row gives both the answers and the total, the answers add up to it.",
        rationale: "One of the two is wrong, and nobody can tell which from here.",
        sources: [RuleSource("Scoring data of each instrument, named in its own file")],
        passes: [
            RuleDescription.Example(
                "Answers that add up",
                """
                # file: outcomes/gad-7.csv
                patient,date,instrument,total,item1,item2,item3,item4,item5,item6,item7
                p-0001,2026-11-09,gad-7,7,1,1,1,1,1,1,1
                """)
        ],
        fails: [
            RuleDescription.Example(
                "Answers that do not",
                """
                # file: outcomes/gad-7.csv
                patient,date,instrument,total,item1,item2,item3,item4,item5,item6,item7
                ↓p-0001,2026-11-09,gad-7,8,1,1,1,1,1,1,1
                """)
        ])
    public static let unknownInstrument = RuleDescription(
        id: "OVS603", name: "instrument-known", severity: .error, waivable: false,
        summary: "Every instrument that a row names is built in or described in instruments/.",
        rationale: "Without its range, direction and thresholds a score cannot be checked or explained.",
        sources: [RuleSource("Our policy: no clinical figure without its source")],
        passes: [
            RuleDescription.Example(
                "An instrument that is built in",
                """
                # file: outcomes/gad-7.csv
                patient,date,instrument,total
                p-0001,2026-11-09,gad-7,7
                """)
        ],
        fails: [
            RuleDescription.Example(
                "A misspelt one",
                """
                # file: outcomes/gad-7.csv
                patient,date,instrument,total
                ↓p-0001,2026-11-09,gad7,7
                """)
        ])

    public static let enteredTwice = RuleDescription(
        id: "OVS604", name: "score-entered-once", severity: .warning,
        summary: "A patient has one score a day on an instrument.",
        rationale: "Of two scores of one day one is most likely a slip, and a page cannot show which of them counts.",
        sources: [RuleSource("Our policy: a score is shown only where it is clear which one it is")],
        passes: [
            RuleDescription.Example(
                "Two days, two scores",
                """
                # file: outcomes/gad-7.csv
                patient,date,instrument,total
                p-0001,2026-11-02,gad-7,8
                p-0001,2026-11-09,gad-7,7
                """)
        ],
        fails: [
            RuleDescription.Example(
                "Two scores of one day",
                """
                # file: outcomes/gad-7.csv
                patient,date,instrument,total
                p-0001,2026-11-09,gad-7,8
                ↓p-0001,2026-11-09,gad-7,7
                """)
        ])

    public static let all = [outOfRange, totalDisagrees, unknownInstrument, enteredTwice]
}
