/// One entry of clinic.yml's `outcomes:`.
enum OutcomeFileSchema {
    static let entry = ValueSchema.mapping(
        "How the columns of one outcome file are to be read.",
        [
            .must("file", .text("The file, from the clinic's folder.", examples: ["outcomes/phq-9.csv"])),
            .may("instrument", .instrument("The instrument, where no column says so.")),
            .may("columns", columns),
            .may(
                "date-format",
                ValueSchema(
                    .pattern("^[yMd/. -]+$"), "How the file writes dates: yyyy, MM and dd, in its order.", examples: ["dd/MM/yyyy"])),
            .may("times", times),
            .may("start", .day("The day from which the times are counted.")),
            .may(
                "patients",
                .mapping(
                    "For files with one patient a column.",
                    [.must("column-prefix", .text("How the patients' columns begin."))])),
        ],
        conditions: [
            .init(trigger: .has("times"), required: ["start", "instrument"]),
            .init(trigger: .has("patients"), required: ["instrument"]),
            .init(trigger: .lacks("columns"), required: ["instrument"]),
        ])

    private static let columns = ValueSchema.mapping(
        "The columns by what they hold.",
        [
            .may("patient", .text("The column with the patient's id.")),
            .may("date", date),
            .may("instrument", .text("The column with the instrument's id.")),
            .may("total", .text("The column with the total.")),
            .may("items", .texts("The columns with the answers, in the items' order.")),
        ])

    private static let date = ValueSchema(
        .either([
            .text("A column, or the same day for every row."),
            .mapping(
                "Days after a start.",
                [
                    .must("start", .day("The day from which the column counts.")),
                    .must("day-column", .text("The column with the days, as 12 or Day_12.")),
                ]),
        ]), "Where the day comes from: a column, one day, or {start: DAY, day-column: COLUMN}.")

    private static let times = ValueSchema(
        .named(ValueSchema(.pattern("^[0-9]{1,4} +(days?|weeks?)$"), examples: ["0 weeks", "10 days"])),
        "For files with one administration a column: each column, and when it was. {s0: 0 weeks, s1: 1 week}")
}
