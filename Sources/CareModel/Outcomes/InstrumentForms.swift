extension Instrument {
    /// The lowest and the highest total that complete answers can have. Reversing items changes neither.
    public var reachableTotals: ClosedRange<Double> {
        var ends = (low: 0.0, high: 0.0)
        for item in stride(from: 1, through: itemCount, by: 1) {
            let range = answers(of: item).range
            ends.low += range.lowerBound
            ends.high += range.upperBound
        }
        let factor = form.statistic == .mean ? form.factor / Double(max(1, itemCount)) : form.factor
        return min(ends.low * factor, ends.high * factor)...max(ends.low * factor, ends.high * factor)
    }

    /// The instrument as the clinic says that its files are coded. Nil when there is no such coding.
    public func declared(_ coding: String) -> Instrument? {
        guard let chosen = codings.first(where: { $0.id == coding }) else { return nil }
        var instrument = self
        instrument.codings = []
        instrument.coding = coding
        instrument.itemRange = chosen.itemRange ?? itemRange
        instrument.totalRange = chosen.totalRange ?? totalRange
        instrument.form = chosen.form ?? form
        if !chosen.bands.isEmpty {
            instrument.bands = chosen.bands
            instrument.bandsSource = chosen.bandsSource
        }
        instrument.otherBands += chosen.otherBands
        if !chosen.cutOffs.isEmpty { instrument.cutOffs = chosen.cutOffs }
        if !chosen.reliableChange.isEmpty { instrument.reliableChange = chosen.reliableChange }
        if !chosen.subscales.isEmpty { instrument.subscales = chosen.subscales }
        return instrument
    }

    /// A variant as an instrument of its own. The bands, cut-offs and reliable change of the whole do not hold for it, and
    /// none are claimed.
    public func instrument(of variant: Variant) -> Instrument {
        var instrument = self
        instrument.id = variant.id
        instrument.shortName = variant.shortName
        instrument.totalRange = variant.totalRange
        instrument.itemCount = itemCount - Set(variant.without).count
        instrument.variants = []
        instrument.subscales = []
        instrument.bands = []
        instrument.bandsSource = nil
        instrument.otherBands = []
        instrument.cutOffs = []
        instrument.reliableChange = []
        instrument.percentFall = []
        instrument.mayProrate = 0
        instrument.loinc = nil
        // Numbers move up behind the items that are left out.
        func moved(_ items: [Int]) -> [Int] {
            items.filter { !variant.without.contains($0) }.map { item in item - Set(variant.without).count { $0 < item } }
        }
        instrument.riskItems = moved(riskItems)
        instrument.reverseItems = moved(reverseItems)
        instrument.itemExceptions = itemExceptions.map { ItemException(items: moved($0.items), answers: $0.answers) }
        return instrument
    }
}
