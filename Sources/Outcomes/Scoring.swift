public import CareModel

/// From answers to a score, by the rules of each instrument.
public enum Scoring {
    /// Scores one administration.
    ///
    /// The total is computed from the answers where there are any; a total that the row gives as well must be equal.
    /// Missing answers are filled with the mean of the others only up to the instrument's own limit, and never where a
    /// risk item is among them: an unanswered risk item is unknown, not zero. An administration without any answer keeps
    /// its day and has no total.
    public static func score(_ administration: AdministrationDraft, with instrument: Instrument) -> (score: Score, findings: [Finding]) {
        var findings: [Finding] = []
        func report(_ rule: RuleDescription, _ message: String, _ help: String) {
            findings.append(
                Finding(rule, message, help: help, at: administration.location, subject: Finding.Subject(patient: administration.patient)))
        }
        var score = Score(day: administration.day, total: nil, location: administration.location)

        var computed: Double?
        if !administration.items.isEmpty {
            var sum = 0
            var missing = 0
            var isReadable = true
            for number in 1...instrument.itemCount {
                let isRisk = instrument.riskItems.contains(number)
                guard number <= administration.items.count, let answer = administration.items[number - 1] else {
                    missing += 1
                    if isRisk { score.unansweredRiskItems.append(number) }
                    continue
                }
                guard instrument.itemRange.contains(answer) else {
                    isReadable = false
                    report(
                        ScoringRules.outOfRange,
                        "item \(number) of \(instrument.shortName) is \(answer), outside \(text(instrument.itemRange))",
                        "correct the answer in the file, or leave it empty if it was not given")
                    continue
                }
                let isReversed = instrument.reverseItems.contains(number)
                sum += isReversed ? instrument.itemRange.lowerBound + instrument.itemRange.upperBound - answer : answer
                if isRisk && answer > instrument.itemRange.lowerBound { score.endorsedRiskItems.append(number) }
            }
            let answered = instrument.itemCount - missing
            if isReadable && answered > 0 {
                if missing == 0 {
                    computed = Double(sum)
                } else if missing <= instrument.mayProrate && score.unansweredRiskItems.isEmpty {
                    computed = (Double(sum) * Double(instrument.itemCount) / Double(answered)).rounded()
                    score.isProrated = true
                }
            }
        }

        if let total = administration.total {
            if !instrument.totalRange.contains(total) {
                report(
                    ScoringRules.outOfRange,
                    "the \(instrument.shortName) total is \(text(total)), outside \(text(instrument.totalRange.lowerBound)) to "
                        + text(instrument.totalRange.upperBound),
                    "correct the total, or remove it so that it is computed from the answers")
            } else if let computed, computed != total, !score.isProrated {
                report(
                    ScoringRules.totalDisagrees,
                    "the answers add up to \(text(computed)), but the row gives a total of \(text(total))",
                    "correct the answers or the total")
            } else {
                score.total = total
                score.isProrated = false
            }
        } else {
            score.total = computed
        }
        return (score, findings)
    }

    /// Scores all administrations of one patient, by instrument (in the order of their ids), oldest first.
    public static func series(
        of administrations: [AdministrationDraft], instruments: [String: Instrument]
    ) -> (series: [ScoreSeries], findings: [Finding]) {
        var findings: [Finding] = []
        var scores: [String: [Score]] = [:]
        for administration in administrations {
            guard let instrument = instruments[administration.instrument] else {
                findings.append(
                    Finding(
                        ScoringRules.unknownInstrument, "there is no instrument with the id \(administration.instrument)",
                        help: "use one of \(instruments.keys.sorted().joined(separator: ", ")), or describe it in instruments/",
                        at: administration.location, subject: Finding.Subject(patient: administration.patient)))
                continue
            }
            let (score, problems) = score(administration, with: instrument)
            findings += problems
            if score.total != nil, scores[instrument.id]?.contains(where: { $0.day == score.day && $0.total != nil }) ?? false {
                findings.append(
                    Finding(
                        ScoringRules.enteredTwice, "there is another \(instrument.shortName) of \(score.day) for this patient",
                        help: "take out the row that is wrong, or correct its date", at: administration.location,
                        subject: Finding.Subject(patient: administration.patient)))
            }
            // A row with a problem has no total, but what it says of a risk item is kept.
            scores[instrument.id, default: []].append(score)
        }
        let series = scores.keys.sorted().compactMap { id -> ScoreSeries? in
            guard let instrument = instruments[id], let unsorted = scores[id] else { return nil }
            return ScoreSeries(instrument: instrument, scores: unsorted.sorted { $0.day < $1.day })
        }
        return (series, findings)
    }

    private static func text(_ range: ClosedRange<Int>) -> String { "\(range.lowerBound) to \(range.upperBound)" }

    private static func text(_ value: Double) -> String {
        value == value.rounded() && abs(value) < 1e15 ? String(Int(value)) : String(value)
    }
}
