import CareModel

/// The answers of one form, looked at one by one and added up, before any rule on missing answers or given totals.
///
/// It keeps no instrument: copying one for every row would cost more than the adding up.
struct AnswerSheet {
    private let itemCount: Int
    private let mayProrate: Int
    private let form: ScoreForm
    private(set) var sum = 0.0
    private(set) var answered = 0
    private(set) var endorsedRiskItems: [Int] = []
    private(set) var unansweredRiskItems: [Int] = []
    /// Answers that the instrument does not have, by item number.
    private(set) var impossible: [(item: Int, answer: Double)] = []
    /// Answers behind the last item.
    private(set) var surplus = 0
    /// The least and the most that the missing answers could add.
    private var open = (least: 0.0, most: 0.0)

    /// - Parameter items: in order; nil where there is no answer.
    init(_ items: [Double?], of instrument: Instrument) {
        itemCount = instrument.itemCount
        mayProrate = instrument.mayProrate
        form = instrument.form
        let riskItems = instrument.riskItems
        let reverseItems = instrument.reverseItems
        let allowsFractions = instrument.allowsFractions
        let hasExceptions = !instrument.itemExceptions.isEmpty
        let common = ItemAnswers(Double(instrument.itemRange.lowerBound)...Double(instrument.itemRange.upperBound))
        for number in stride(from: 1, through: instrument.itemCount, by: 1) {
            guard number <= items.count, let answer = items[number - 1] else {
                if riskItems.contains(number) { unansweredRiskItems.append(number) }
                let range = hasExceptions ? instrument.answers(of: number).range : common.range
                open.least += range.lowerBound
                open.most += range.upperBound
                continue
            }
            let possible = hasExceptions ? instrument.answers(of: number) : common
            guard possible.contains(answer), allowsFractions || answer == answer.rounded() else {
                impossible.append((number, answer))
                continue
            }
            let points = reverseItems.contains(number) ? possible.range.lowerBound + possible.range.upperBound - answer : answer
            sum += points
            answered += 1
            if points > possible.range.lowerBound, riskItems.contains(number) { endorsedRiskItems.append(number) }
        }
        if items.count > instrument.itemCount {
            surplus = items[max(0, instrument.itemCount)...].count { $0 != nil }
        }
    }

    var isReadable: Bool { impossible.isEmpty && surplus == 0 }

    var missing: Int { itemCount - answered - impossible.count }

    /// The total, by the instrument's rule on missing answers; nil where there are too many, or where a risk item is among
    /// them. Before it is rounded.
    var total: Double? {
        guard isReadable, answered > 0 else { return nil }
        if missing == 0 { return form.score(sum: sum, answered: answered) }
        guard missing <= mayProrate, unansweredRiskItems.isEmpty else { return nil }
        return form.prorated(sum: sum, answered: answered, of: itemCount)
    }

    /// The totals that are possible whatever the missing answers are.
    var possibleTotals: ClosedRange<Double> {
        let ends = [open.least, open.most].map { form.score(sum: sum + $0, answered: max(1, itemCount)) }
        return min(ends[0], ends[1])...max(ends[0], ends[1])
    }

    /// The subscales of which every item is answered.
    func subscales(of items: [Double?], on instrument: Instrument) -> [SubscaleScore] {
        guard isReadable, !instrument.subscales.isEmpty else { return [] }
        return instrument.subscales.compactMap { subscale in
            var sum = 0.0
            for number in subscale.items {
                guard number <= items.count, let answer = items[number - 1] else { return nil }
                let range = instrument.answers(of: number).range
                sum += instrument.reverseItems.contains(number) ? range.lowerBound + range.upperBound - answer : answer
            }
            return SubscaleScore(id: subscale.id, total: form.score(sum: sum, answered: subscale.items.count))
        }
    }
}

extension ScoreForm {
    /// A total of complete answers. Multiplied before it is divided, so that whole results come out whole.
    func score(sum: Double, answered: Int) -> Double {
        switch statistic {
        case .sum: sum * factor
        case .mean: sum * factor / Double(answered)
        }
    }

    /// A total in which the missing answers count as the mean of the others. Before it is rounded.
    func prorated(sum: Double, answered: Int, of count: Int) -> Double {
        switch statistic {
        case .sum: sum * Double(count) / Double(answered) * factor
        case .mean: sum * factor / Double(answered)
        }
    }
}
