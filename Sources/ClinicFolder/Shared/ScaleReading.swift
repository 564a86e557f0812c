import CareModel

/// What the parts of an instrument that have a scale share: ranges, bands and figures.
enum ScaleReading {
    /// `lowest` and `highest`, which both must be there.
    static func range(_ fields: Fields) -> ClosedRange<Double>? {
        for key: FieldKey in ["lowest", "highest"] { fields.require(key) }
        guard let lowest = fields.number("lowest"), let highest = fields.number("highest") else { return nil }
        guard lowest.value <= highest.value else {
            reportExchanged(in: fields)
            return nil
        }
        return lowest.value...highest.value
    }

    /// The same in whole numbers.
    static func wholeRange(_ fields: Fields) -> ClosedRange<Int>? {
        for key: FieldKey in ["lowest", "highest"] { fields.require(key) }
        guard let lowest = fields.whole("lowest"), let highest = fields.whole("highest") else { return nil }
        guard lowest.value <= highest.value else {
            reportExchanged(in: fields)
            return nil
        }
        return lowest.value...highest.value
    }

    static func reportExchanged(in fields: Fields) {
        fields.log.report(
            ReadingRules.wrongValue, "the lowest value is above the highest", help: "exchange them", at: fields.location)
    }

    /// `score: {of: mean, times: 10}`.
    static func form(_ fields: Fields) -> ScoreForm? {
        guard let part = fields.fields("score", "the form of the score", keys: ["of", "times"]) else { return nil }
        let statistic = part.word("of", ScoreForm.Statistic.self)?.value ?? .sum
        let times = part.value("times", "a number above 0", help: "write what the sum or mean is multiplied by, such as 10") { text in
            Double(text).flatMap { $0.isFinite && $0 > 0 ? $0 : nil }
        }
        return ScoreForm(statistic, factor: times?.value ?? 1)
    }

    static func bands(_ fields: Fields) -> (bands: [Instrument.Band], source: String?) {
        guard let part = fields.fields("bands", "the bands", keys: ["source", "from"]) else { return ([], nil) }
        part.require("source", help: "name where the bands come from")
        return (list(part, needsLabels: true), part.text("source")?.value)
    }

    static func otherBands(_ fields: Fields) -> [Instrument.BandSet] {
        fields.items("other-bands").compactMap { item in
            guard let part = Fields(item, "the bands", keys: ["name", "source", "from"], in: fields.log) else { return nil }
            part.require("name", help: "say in a few words whose bands these are")
            part.require("source", help: "name where the bands come from")
            guard let name = part.text("name"), let source = part.text("source") else { return nil }
            return Instrument.BandSet(name: name.value, source: source.value, bands: list(part, needsLabels: false))
        }
    }

    private static func list(_ fields: Fields, needsLabels: Bool) -> [Instrument.Band] {
        var bands: [Instrument.Band] = []
        for item in fields.items("from") {
            guard let band = Fields(item, "a band", keys: ["score", "label", "translations"], in: fields.log) else { continue }
            band.require("score")
            if needsLabels { band.require("label") }
            let translations = Translations(of: band, keys: ["label"])
            let label = band.wording("label", translations: translations)
            if let score = band.number("score"), label != nil || !needsLabels {
                bands.append(Instrument.Band(from: score.value, label: label?.value ?? Wording("")))
            }
        }
        return bands.sorted { $0.from < $1.from }
    }

    static func thresholds(_ key: FieldKey, _ fields: Fields) -> [Threshold] {
        fields.items(key).compactMap { item in
            let keys = ["value", "purpose", "source", "confidence", "comparison", "scheme"]
            guard let part = Fields(item, "a threshold", keys: keys, in: fields.log) else { return nil }
            for key: FieldKey in ["value", "purpose", "source"] { part.require(key) }
            let comparison = part.word("comparison", Threshold.Comparison.self)
            guard let value = part.number("value"), let purpose = part.text("purpose"), let source = part.text("source") else { return nil }
            return Threshold(
                value: value.value, purpose: purpose.value, source: source.value, confidence: part.number("confidence")?.value,
                comparison: comparison?.value ?? .atLeast, scheme: part.text("scheme")?.value)
        }
    }
}
