import CareModel

/// Adds up forms with every item answered, of instruments whose total is the sum of whole numbers: nearly all that there are.
///
/// What is not such a form, or has anything wrong with it, is left to `AnswerSheet`.
struct WholeAnswers {
    private let lowest: Double
    private let highest: Double
    /// -1 for an instrument whose forms are not as plain as that.
    private let itemCount: Int
    private let totals: ClosedRange<Double>
    private let riskItems: [Int]
    private let reverseItems: [Int]

    init(of instrument: Instrument) {
        let isPlain =
            instrument.codings.isEmpty && instrument.variants.isEmpty && instrument.conversion == nil && instrument.subscales.isEmpty
            && instrument.itemExceptions.isEmpty && !instrument.allowsFractions && instrument.form == ScoreForm()
            && instrument.itemCount > 0 && instrument.itemRange.lowerBound > -1_000_000 && instrument.itemRange.upperBound < 1_000_000
            && Set(instrument.reverseItems).count == instrument.reverseItems.count
        lowest = Double(instrument.itemRange.lowerBound)
        highest = Double(instrument.itemRange.upperBound)
        itemCount = isPlain ? instrument.itemCount : -1
        totals = instrument.totalRange
        riskItems = instrument.riskItems
        reverseItems = instrument.reverseItems
    }

    /// Nil where an answer is missing or is none, or where the row gives another total.
    func score(of row: AdministrationDraft) -> Score? {
        guard let sum = row.items.withUnsafeBufferPointer({ sum(of: $0) }) else { return nil }
        if let total = row.total, total != sum || !totals.contains(total) { return nil }
        return Score(day: row.day, total: sum, endorsedRiskItems: endorsed(in: row.items), location: row.location)
    }

    private func sum(of items: UnsafeBufferPointer<Double?>) -> Double? {
        guard items.count == itemCount else { return nil }
        var sum = 0.0
        for item in items {
            guard let answer = item, answer >= lowest, answer <= highest, answer == Double(Int(answer)) else { return nil }
            sum += answer
        }
        for item in reverseItems {
            guard item >= 1, item <= itemCount, let answer = items[item - 1] else { return nil }
            sum += lowest + highest - answer - answer
        }
        return sum
    }

    /// The risk items with more than the lowest answer, of a row that has a sum.
    private func endorsed(in items: [Double?]) -> [Int] {
        var endorsed: [Int] = []
        for item in riskItems where item >= 1 && item <= itemCount {
            guard let answer = items[item - 1] else { continue }
            let points = reverseItems.contains(item) ? lowest + highest - answer : answer
            if points > lowest { endorsed.append(item) }
        }
        return endorsed.count > 1 ? Array(Set(endorsed)).sorted() : endorsed
    }
}
