import CareModel

/// A file of instruments/.
enum InstrumentSchema {
    static let root = ValueSchema.mapping(
        "A questionnaire as scoring data, without the wording of its items.",
        [
            .must("id", .newID("How outcome files name it.")),
            .must("name", .text("What it measures, in plain words.", examples: ["Low mood"])),
            .may("short-name", .text("What clinicians call it.", examples: ["PHQ-9"])),
            .may("translations", SharedSchema.translations(of: ["name"])),
            .must("items", items),
            .must("total", ScaleSchema.total("Its total.")),
            .may("score", ScaleSchema.form),
            .must("direction", .word(Instrument.Direction.self, "Which end of the scale is the hard one.")),
            .may("subscales", .list(subscale, "Scores of some of the items.")),
            .may("codings", .list(coding, "Ways in which files may be coded; the clinic declares in clinic.yml which one its files use.")),
            .may("variants", .list(variant, "The instrument without items that do not apply to everybody.")),
            .may("conversion", conversion),
            .may("bands", ScaleSchema.bands),
            .may("other-bands", .list(ScaleSchema.otherBands, "Bands that other sources give. No page draws them.")),
            .may("cut-offs", .list(ScaleSchema.threshold, "Cut-offs, by purpose. Charts draw the first.")),
            .may("reliable-change", .list(ScaleSchema.threshold, "How many points count as reliable change. Pages use the first.")),
            .may("percent-fall", .list(ScaleSchema.threshold, "Criteria as a fall in percent of the first score.")),
            .may(
                "missing",
                .mapping(
                    "What happens to missing answers.",
                    [.may("may-prorate", .whole("How many may be filled with the mean of the others. Never a risk item."))])),
            .may("risk-items", .oneOrMore(ScaleSchema.item, "Items whose endorsement needs a person's risk assessment, by number from 1.")),
            .may("reverse-items", .oneOrMore(ScaleSchema.item, "Items that are scored in reverse, by number from 1.")),
            .may("licence", .text("On what terms it may be used.")),
            .may("embeds-item-text", .flag("true only where the licence lets a page print the wording of the items.")),
            .may(
                "protected-wording",
                .oneOrMore(ValueSchema.text("WORDS/LETTERS:DIGEST"), "Digests of sentences that no page may print.")),
            .may("loinc", .text("The verified LOINC code of its total.", examples: ["44261-6"])),
        ])

    private static let items = ValueSchema.mapping(
        "Its items.",
        [
            .must("count", ValueSchema(.whole(1...500), "How many items it has.", examples: ["9"])),
            .must("lowest", .whole("The lowest answer of an item.")),
            .must("highest", .whole("The highest answer of an item.")),
            .may("fractions", .flag("true where answers are measured on a line and may lie between whole numbers.")),
            .may(
                "exceptions",
                .list(
                    .mapping(
                        "Items with other answers.",
                        [
                            .must("items", .oneOrMore(ScaleSchema.item, "The items, by number from 1.")),
                            .may("lowest", .whole("The lowest answer.")),
                            .may("highest", .whole("The highest answer.")),
                            .may(
                                "values",
                                .oneOrMore(
                                    ValueSchema(.number),
                                    "The only answers there are, such as [0, 2, 4]; they count before lowest and highest.")),
                        ]), "Items whose answers differ from the others.")),
        ])

    private static let subscale = ValueSchema.mapping(
        "A score of some of the items.",
        [
            .must("id", .newID("What it is called in files.")),
            .must("name", .text("What it measures, in plain words.")),
            .may("translations", SharedSchema.translations(of: ["name"])),
            .must("items", .oneOrMore(ScaleSchema.item, "Its items, by number from 1.", atLeast: 1)),
            .must("total", ScaleSchema.total("Its lowest and highest score.")),
            .may("bands", ScaleSchema.bands),
            .may("other-bands", .list(ScaleSchema.otherBands, "Bands that other sources give.")),
            .may("cut-offs", .list(ScaleSchema.threshold, "Cut-offs, by purpose.")),
        ])

    private static let coding = ValueSchema.mapping(
        "A way in which files may be coded. What it has takes the place of the instrument's own.",
        [
            .must("id", .newID("How clinic.yml declares it.")),
            .must("meaning", .text("What it means, in words.", examples: ["each answer from 1 to 5"])),
            .may("items", ScaleSchema.total("The lowest and highest answer of an item.", inWholeNumbers: true)),
            .may("total", ScaleSchema.total("The lowest and highest total.")),
            .may("score", ScaleSchema.form),
            .may("bands", ScaleSchema.bands),
            .may("other-bands", .list(ScaleSchema.otherBands, "Bands that other sources give.")),
            .may("cut-offs", .list(ScaleSchema.threshold, "Cut-offs, by purpose.")),
            .may("reliable-change", .list(ScaleSchema.threshold, "How many points count as reliable change.")),
            .may("subscales", .list(subscale, "Scores of some of the items.")),
        ])

    private static let variant = ValueSchema.mapping(
        "The instrument without some of its items: a scale of its own, which is not compared with the whole.",
        [
            .must("id", .newID("How its scores are named.")),
            .may("short-name", .text("What clinicians call it.")),
            .must("without", .oneOrMore(ScaleSchema.item, "The items that it leaves out, by number from 1.", atLeast: 1)),
            .must("total", ScaleSchema.total("Its lowest and highest total.")),
            .must("source", .text("Who says so.")),
        ])

    private static let conversion = ValueSchema.mapping(
        "For an instrument whose raw totals are converted by a table of its holder: files give the converted score.",
        [
            .must("why", .text("Why raw totals are not taken, in a sentence.")),
            .must("source", .text("Who says so.")),
            .may("whole-totals-are-raw", .flag("true where a whole number between the ends of the scale can only be a raw total.")),
        ])
}
