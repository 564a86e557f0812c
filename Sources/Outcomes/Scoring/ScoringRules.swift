public import CareModel

/// What can be wrong with an administration as it was written. Only `enteredTwice` can be waived or turned off: a row
/// that was set aside could be the one with the endorsed risk item.
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

    public static let codingDeclared = RuleDescription(
        id: "OVS618", name: "coding-declared", severity: .error, waivable: false,
        summary: "Where an instrument is coded or scaled in several ways, the clinic says which one its files use.",
        rationale: "The K10 is answered from 1 to 5 or from 0 to 4, and scores of the DASS-21 are written as they are or doubled. A total "
            + "of 20 is a different state in each, and nobody can tell from the number which one it is.",
        sources: [
            RuleSource("Australian Bureau of Statistics 4817.0.55.001, on the two codings of the K10"),
            RuleSource("Our policy: a score is shown only where it is clear which one it is"),
        ],
        passes: [
            RuleDescription.Example(
                "A declared coding",
                """
                # added to: clinic.yml
                scoring: {k10: 1-5}
                # file: outcomes/k10.csv
                patient,date,instrument,total
                p-0001,2026-11-09,k10,20
                """)
        ],
        fails: [
            RuleDescription.Example(
                "None",
                """
                # file: outcomes/k10.csv
                patient,date,instrument,total
                ↓p-0001,2026-11-09,k10,20
                """)
        ])

    public static let conversionNeeded = RuleDescription(
        id: "OVS619", name: "score-converted", severity: .error, waivable: false,
        summary: "Where raw totals have to be converted by a table, the file gives the converted score.",
        rationale: "A raw total of the SWEMWBS is not on the scale on which its changes are judged, and the table that converts it belongs "
            + "to its holder: it is not part of this project while its licence is unclear.",
        sources: [
            RuleSource("Warwick Medical School, on the use of WEMWBS and SWEMWBS"),
            RuleSource("Health Qual Life Outcomes 2018 16:239, doi:10.1186/s12955-018-1060-2"),
        ],
        passes: [
            RuleDescription.Example(
                "A converted score",
                """
                # file: outcomes/swemwbs.csv
                patient,date,instrument,total
                p-0001,2026-11-09,swemwbs,21.54
                """)
        ],
        fails: [
            RuleDescription.Example(
                "A raw total, and answers alone",
                """
                # file: outcomes/swemwbs.csv
                patient,date,instrument,total,item1,item2,item3,item4,item5,item6,item7
                ↓p-0001,2026-11-02,swemwbs,24,,,,,,,
                ↓p-0001,2026-11-09,swemwbs,,3,3,4,3,4,4,3
                """)
        ])

    public static let all = [outOfRange, totalDisagrees, unknownInstrument, enteredTwice, codingDeclared, conversionNeeded]
}
