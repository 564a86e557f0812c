import CareModel

/// An instrument: one of the built-in ones or a clinic's own.
enum InstrumentReading {
    static let keys = [
        "id", "name", "short-name", "translations", "items", "total", "direction", "bands", "cut-offs", "reliable-change", "missing",
        "risk-items", "reverse-items", "licence", "protected-wording", "loinc",
    ]

    static func read(_ node: YAMLNode, in log: ReadingLog) -> Placed<Instrument>? {
        guard let fields = Fields(node, "an instrument", keys: keys, in: log) else { return nil }
        for key in ["id", "name", "items", "total", "direction"] { fields.require(key) }
        let translations = Translations(of: fields, keys: ["name"])
        guard let id = fields.newID("id"), let name = fields.wording("name", translations: translations),
            let direction = fields.word("direction", Instrument.Direction.self),
            let items = fields.fields("items", "items", keys: ["count", "lowest", "highest"]),
            let total = fields.fields("total", "total", keys: ["lowest", "highest"])
        else { return nil }
        for key in ["count", "lowest", "highest"] { items.require(key) }
        for key in ["lowest", "highest"] { total.require(key) }
        guard let count = items.whole("count", in: 1...500), let lowest = items.whole("lowest"), let highest = items.whole("highest"),
            let lowestTotal = total.number("lowest"), let highestTotal = total.number("highest")
        else { return nil }
        guard lowest.value <= highest.value, lowestTotal.value <= highestTotal.value else {
            log.report(ReadingRules.wrongValue, "the lowest value is above the highest", help: "exchange them", at: items.location)
            return nil
        }
        var instrument = Instrument(
            id: id.value, name: name.value, shortName: fields.text("short-name")?.value ?? id.value.uppercased(), itemCount: count.value,
            itemRange: lowest.value...highest.value, totalRange: lowestTotal.value...highestTotal.value, direction: direction.value)
        readBands(fields, into: &instrument)
        instrument.cutOffs = thresholds("cut-offs", fields)
        instrument.reliableChange = thresholds("reliable-change", fields)
        instrument.mayProrate = fields.fields("missing", "missing", keys: ["may-prorate"])?.whole("may-prorate")?.value ?? 0
        instrument.riskItems = itemNumbers("risk-items", fields, count: count.value)
        instrument.reverseItems = itemNumbers("reverse-items", fields, count: count.value)
        instrument.licence = fields.text("licence")?.value
        instrument.protectedWording = fields.texts("protected-wording").map(\.value)
        instrument.loinc = fields.text("loinc")?.value
        return Placed(instrument, at: id.location)
    }

    private static func readBands(_ fields: Fields, into instrument: inout Instrument) {
        guard let bands = fields.fields("bands", "the bands", keys: ["source", "from"]) else { return }
        bands.require("source", help: "name where the bands come from")
        instrument.bandsSource = bands.text("source")?.value
        for item in bands.items("from") {
            guard let band = Fields(item, "a band", keys: ["score", "label", "translations"], in: fields.log) else { continue }
            band.require("score")
            band.require("label")
            let translations = Translations(of: band, keys: ["label"])
            if let score = band.number("score"), let label = band.wording("label", translations: translations) {
                instrument.bands.append(Instrument.Band(from: score.value, label: label.value))
            }
        }
        instrument.bands.sort { $0.from < $1.from }
    }

    private static func thresholds(_ key: String, _ fields: Fields) -> [Threshold] {
        fields.items(key).compactMap { item in
            guard let part = Fields(item, "a threshold", keys: ["value", "purpose", "source", "confidence"], in: fields.log) else {
                return nil
            }
            for key in ["value", "purpose", "source"] { part.require(key) }
            guard let value = part.number("value"), let purpose = part.text("purpose"), let source = part.text("source") else { return nil }
            return Threshold(value: value.value, purpose: purpose.value, source: source.value, confidence: part.number("confidence")?.value)
        }
    }

    private static func itemNumbers(_ key: String, _ fields: Fields, count: Int) -> [Int] {
        fields.texts(key).compactMap { text in
            if let number = Int(text.value), (1...count).contains(number) { return number }
            fields.log.report(
                ReadingRules.wrongValue, "\(key) should be item numbers from 1 to \(count), not \(text.value)", at: text.location)
            return nil
        }
    }
}
