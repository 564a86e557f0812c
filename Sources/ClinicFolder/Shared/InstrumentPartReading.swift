import CareModel

/// The parts of an instrument that name items by number.
struct InstrumentPartReading {
    let log: ReadingLog
    /// How many items the instrument has.
    let count: Int

    func exception(_ node: YAMLNode, common: ClosedRange<Int>) -> Instrument.ItemException? {
        guard let part = Fields(node, "an exception", keys: ["items", "lowest", "highest", "values"], in: log) else { return nil }
        part.require("items")
        let items = itemNumbers("items", part)
        let values = numbers("values", part)
        // Where the values are listed, they say what the ends are.
        let ends = (part.whole("lowest"), part.whole("highest"))
        let lowest = values.min() ?? ends.0.map { Double($0.value) } ?? Double(common.lowerBound)
        let highest = values.max() ?? ends.1.map { Double($0.value) } ?? Double(common.upperBound)
        guard lowest <= highest else {
            ScaleReading.reportExchanged(in: part)
            return nil
        }
        return Instrument.ItemException(items: items, answers: ItemAnswers(lowest...highest, values: values.sorted()))
    }

    func subscale(_ node: YAMLNode) -> Instrument.Subscale? {
        let keys = ["id", "name", "translations", "items", "total", "bands", "other-bands", "cut-offs"]
        guard let part = Fields(node, "a subscale", keys: keys, in: log) else { return nil }
        for key: FieldKey in ["id", "name", "items", "total"] { part.require(key) }
        let translations = Translations(of: part, keys: ["name"])
        let items = itemNumbers("items", part)
        let bands = ScaleReading.bands(part)
        let others = ScaleReading.otherBands(part)
        let cutOffs = ScaleReading.thresholds("cut-offs", part)
        guard let id = part.newID("id"), let name = part.wording("name", translations: translations),
            let total = part.fields("total", "total", keys: ["lowest", "highest"]), let range = ScaleReading.range(total), !items.isEmpty
        else { return nil }
        return Instrument.Subscale(
            id: id.value, name: name.value, items: items, range: range, bands: bands.bands, bandsSource: bands.source, otherBands: others,
            cutOffs: cutOffs)
    }

    func coding(_ node: YAMLNode) -> Instrument.Coding? {
        let keys = ["id", "meaning", "items", "total", "score", "bands", "other-bands", "cut-offs", "reliable-change", "subscales"]
        guard let part = Fields(node, "a coding", keys: keys, in: log) else { return nil }
        part.require("id")
        part.require("meaning")
        guard let id = part.newID("id"), let meaning = part.text("meaning") else { return nil }
        var coding = Instrument.Coding(id: id.value, meaning: meaning.value)
        coding.itemRange = part.fields("items", "items", keys: ["lowest", "highest"]).flatMap(ScaleReading.wholeRange)
        coding.totalRange = part.fields("total", "total", keys: ["lowest", "highest"]).flatMap(ScaleReading.range)
        coding.form = ScaleReading.form(part)
        let bands = ScaleReading.bands(part)
        coding.bands = bands.bands
        coding.bandsSource = bands.source
        coding.otherBands = ScaleReading.otherBands(part)
        coding.cutOffs = ScaleReading.thresholds("cut-offs", part)
        coding.reliableChange = ScaleReading.thresholds("reliable-change", part)
        coding.subscales = part.items("subscales").compactMap(subscale)
        return coding
    }

    func variant(_ node: YAMLNode) -> Instrument.Variant? {
        guard let part = Fields(node, "a variant", keys: ["id", "short-name", "without", "total", "source"], in: log) else { return nil }
        for key: FieldKey in ["id", "without", "total", "source"] { part.require(key) }
        let without = itemNumbers("without", part)
        guard let id = part.newID("id"), let source = part.text("source"),
            let total = part.fields("total", "total", keys: ["lowest", "highest"]),
            let range = ScaleReading.range(total), !without.isEmpty
        else { return nil }
        guard Set(without).count < count else {
            log.report(
                ReadingRules.wrongValue, "a variant without any item has no score", help: "leave an item in", at: part.location)
            return nil
        }
        return Instrument.Variant(
            id: id.value, shortName: part.text("short-name")?.value ?? id.value.uppercased(), without: without, totalRange: range,
            source: source.value)
    }

    func itemNumbers(_ key: FieldKey, _ fields: Fields) -> [Int] {
        fields.texts(key).compactMap { text in
            if let number = Int(text.value), (1...count).contains(number) { return number }
            fields.log.report(
                ReadingRules.wrongValue, "\(key.name) should be item numbers from 1 to \(count), not \(text.value)", at: text.location)
            return nil
        }
    }

    private func numbers(_ key: FieldKey, _ fields: Fields) -> [Double] {
        fields.texts(key).compactMap { text in
            if let number = Double(text.value), number.isFinite { return number }
            fields.log.report(
                ReadingRules.wrongValue, "\(key.name) should be numbers, not \(text.value.shortened)", help: "write them as [0, 2, 4]",
                at: text.location)
            return nil
        }
    }
}
