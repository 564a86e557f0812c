import CareModel

/// An instrument: one of the built-in ones or a clinic's own.
enum InstrumentReading {
    static let keys = [
        "id", "name", "short-name", "translations", "items", "total", "score", "direction", "subscales", "codings", "variants",
        "conversion", "bands", "other-bands", "cut-offs", "reliable-change", "percent-fall", "missing", "risk-items", "reverse-items",
        "licence", "embeds-item-text", "protected-wording", "loinc",
    ]

    static func read(_ node: YAMLNode, in log: ReadingLog) -> Placed<Instrument>? {
        guard let fields = Fields(node, "an instrument", keys: keys, in: log) else { return nil }
        let earlier = log.findings.count
        for key: FieldKey in ["id", "name", "items", "total", "direction"] { fields.require(key) }
        let translations = Translations(of: fields, keys: ["name"])
        guard let id = fields.newID("id"), let name = fields.wording("name", translations: translations),
            let direction = fields.word("direction", Instrument.Direction.self),
            let items = fields.fields("items", "items", keys: ["count", "lowest", "highest", "fractions", "exceptions"]),
            let total = fields.fields("total", "total", keys: ["lowest", "highest"])
        else { return nil }
        items.require("count")
        guard let count = items.whole("count", in: 1...500), let itemRange = ScaleReading.wholeRange(items),
            let totalRange = ScaleReading.range(total)
        else { return nil }
        let parts = InstrumentPartReading(log: log, count: count.value)
        var instrument = Instrument(
            id: id.value, name: name.value, shortName: fields.text("short-name")?.value ?? id.value.uppercased(), itemCount: count.value,
            itemRange: itemRange, totalRange: totalRange, direction: direction.value)
        instrument.allowsFractions = items.flag("fractions")?.value ?? false
        instrument.itemExceptions = items.items("exceptions").compactMap { parts.exception($0, common: itemRange) }
        instrument.form = ScaleReading.form(fields) ?? ScoreForm()
        let reachable = instrument.reachableTotals
        instrument.subscales = fields.items("subscales").compactMap(parts.subscale)
        instrument.codings = fields.items("codings").compactMap(parts.coding)
        instrument.variants = fields.items("variants").compactMap(parts.variant)
        instrument.conversion = conversion(fields)
        // The two would contradict each other in every score. A converted scale has ends of its own, and so has each coding.
        if log.findings.count == earlier, instrument.codings.isEmpty, instrument.conversion == nil,
            abs(reachable.lowerBound - totalRange.lowerBound) > 0.01 || abs(reachable.upperBound - totalRange.upperBound) > 0.01
        {
            log.report(
                ReadingRules.wrongValue, "the answers can add up to \(reachable.lowerBound) to \(reachable.upperBound), not to this total",
                help: "correct items, score or total", at: total.location)
        }
        let bands = ScaleReading.bands(fields)
        instrument.bands = bands.bands
        instrument.bandsSource = bands.source
        instrument.otherBands = ScaleReading.otherBands(fields)
        instrument.cutOffs = ScaleReading.thresholds("cut-offs", fields)
        instrument.reliableChange = ScaleReading.thresholds("reliable-change", fields)
        instrument.percentFall = ScaleReading.thresholds("percent-fall", fields)
        instrument.mayProrate = fields.fields("missing", "missing", keys: ["may-prorate"])?.whole("may-prorate")?.value ?? 0
        instrument.riskItems = parts.itemNumbers("risk-items", fields)
        instrument.reverseItems = parts.itemNumbers("reverse-items", fields)
        instrument.licence = fields.text("licence")?.value
        instrument.embedsItemText = fields.flag("embeds-item-text")?.value ?? false
        instrument.protectedWording = fields.texts("protected-wording").map(\.value)
        instrument.loinc = fields.text("loinc")?.value
        return Placed(instrument, at: id.location)
    }

    private static func conversion(_ fields: Fields) -> Instrument.Conversion? {
        guard let part = fields.fields("conversion", "a conversion", keys: ["why", "source", "whole-totals-are-raw"]) else { return nil }
        part.require("why")
        part.require("source")
        guard let why = part.text("why"), let source = part.text("source") else { return nil }
        return Instrument.Conversion(
            why: why.value, source: source.value, wholeTotalsAreRaw: part.flag("whole-totals-are-raw")?.value ?? false)
    }
}
