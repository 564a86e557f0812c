import CareModel

/// What is wrong with one row, in words; and what of it may be used all the same.
struct RowReport {
    private let patient: String
    private let location: SourceLocation
    private(set) var findings: [Finding] = []

    init(_ administration: AdministrationDraft) {
        patient = administration.patient
        location = administration.location
    }

    private mutating func report(_ rule: RuleDescription, _ message: String, _ help: String) {
        findings.append(
            Finding(rule, message, help: help, at: location, subject: Finding.Subject(patient: patient)))
    }

    mutating func undeclared(_ instrument: Instrument) {
        let choices = instrument.codings.map { "\($0.id) (\($0.meaning))" }.joined(separator: " or ")
        report(
            ScoringRules.codingDeclared, "\(instrument.shortName) is coded in several ways, and nothing says which one this file uses",
            "declare it in clinic.yml, as in scoring: {\(instrument.id): \(instrument.codings.first?.id ?? "")}; the choices are \(choices)"
        )
    }

    mutating func impossible(_ sheet: AnswerSheet, on instrument: Instrument) {
        for (item, answer) in sheet.impossible {
            let possible = instrument.answers(of: item)
            let isWhole = instrument.allowsFractions || answer == answer.rounded()
            let why =
                !possible.range.contains(answer)
                ? "outside \(ScoreText.of(possible.range))"
                : isWhole ? "not one of \(possible.values.map(ScoreText.of).joined(separator: ", "))" : "no whole number"
            report(
                ScoringRules.outOfRange, "item \(item) of \(instrument.shortName) is \(ScoreText.of(answer)), \(why)",
                "correct the answer in the file, or leave it empty if it was not given")
        }
        if sheet.surplus > 0 {
            report(
                ScoringRules.outOfRange,
                "the row has answers behind item \(instrument.itemCount), the last one of \(instrument.shortName)",
                "correct the instrument's id, or take the answers out")
        }
    }

    /// A given total, when it lies on the scale and is no raw total of a scale that is converted.
    mutating func accepted(_ total: Double, on scored: Instrument) -> Double? {
        guard scored.totalRange.contains(total) else {
            report(
                ScoringRules.outOfRange,
                "the \(scored.shortName) total is \(ScoreText.of(total)), outside \(ScoreText.of(scored.totalRange))",
                "correct the total, or remove it so that it is computed from the answers")
            return nil
        }
        let factor = scored.form.factor
        if scored.form.statistic == .sum, factor > 1, !scored.allowsFractions, (total / factor) != (total / factor).rounded() {
            report(
                ScoringRules.outOfRange,
                "the \(scored.shortName) total is \(ScoreText.of(total)), which is not \(ScoreText.of(factor)) times a whole number",
                "correct the total; on this scale the sum of the answers is multiplied by \(ScoreText.of(factor))")
            return nil
        }
        if let conversion = scored.conversion, conversion.wholeTotalsAreRaw, total == total.rounded(),
            total > scored.totalRange.lowerBound, total < scored.totalRange.upperBound
        {
            unconverted("the \(scored.shortName) total \(ScoreText.of(total)) is a raw one", conversion)
            return nil
        }
        return total
    }

    /// The total of an instrument whose raw totals mean nothing until they are converted: only a given one counts.
    mutating func converted(_ total: Double?, _ sheet: AnswerSheet, on scored: Instrument) -> Double? {
        guard sheet.isReadable else { return nil }
        if let total { return accepted(total, on: scored) }
        if sheet.answered > 0, let conversion = scored.conversion {
            unconverted("the answers of \(scored.shortName) add up to a raw total only", conversion)
        }
        return nil
    }

    private mutating func unconverted(_ what: String, _ conversion: Instrument.Conversion) {
        report(
            ScoringRules.conversionNeeded, what + ": " + conversion.why,
            "convert it by the table of its holder, and write the converted score as the total")
    }

    /// A given total beside answers of which no total can be made.
    mutating func given(_ total: Double, beside sheet: AnswerSheet, on instrument: Instrument) -> Double? {
        let isOnScale = accepted(total, on: instrument)
        // Answers that cannot be were reported already.
        guard sheet.isReadable, let isOnScale else { return nil }
        if sheet.answered == 0 { return isOnScale }
        let possible = sheet.possibleTotals
        // A risk item without an answer is for the rule on risk items, when the total is a possible one.
        let isPossible = total >= possible.lowerBound - 0.05 && total <= possible.upperBound + 0.05
        if !sheet.unansweredRiskItems.isEmpty, isPossible { return isOnScale }
        guard isPossible else {
            report(
                ScoringRules.totalDisagrees,
                "with \(sheet.missing) answers missing the total lies in \(ScoreText.of(possible)), but the row gives "
                    + ScoreText.of(total), "correct the answers or the total")
            return nil
        }
        let most = instrument.mayProrate
        report(
            ScoringRules.totalDisagrees,
            "\(sheet.missing) of \(instrument.itemCount) answers are missing, but the row gives a total of \(ScoreText.of(total))",
            most == 0
                ? "leave the total out, or add the answers; no missing answer of \(instrument.shortName) is filled"
                : "leave the total out, or add the answers; at most \(most) of \(instrument.shortName) may be filled with the mean")
        return nil
    }

    /// Whether a given total is the one that the answers give.
    mutating func agrees(_ given: Double, with total: Double, isProrated: Bool, on scored: Instrument) -> Bool {
        guard let given = accepted(given, on: scored) else { return false }
        // Means and marks on a line are written to one place after the point; a filled total may be rounded either way.
        let isWhole = scored.form.statistic == .sum && !scored.allowsFractions
        let tolerance = isProrated && isWhole ? 0.99 * scored.form.factor : isWhole ? 1e-9 : 0.05 + 1e-9
        if abs(given - total) <= tolerance { return true }
        report(
            ScoringRules.totalDisagrees,
            isProrated
                ? "the answers with the missing ones filled add up to \(ScoreText.of(total)), but the row gives \(ScoreText.of(given))"
                : "the answers add up to \(ScoreText.of(total)), but the row gives a total of \(ScoreText.of(given))",
            "correct the answers or the total")
        return false
    }
}

/// Numbers as people write them.
enum ScoreText {
    static func of(_ value: Double) -> String {
        if value == value.rounded(), abs(value) < 1e15 { return String(Int(value)) }
        let hundredths = (value * 100).rounded() / 100
        return abs(value) < 1e9 ? String(hundredths) : String(value)
    }

    static func of(_ range: ClosedRange<Double>) -> String { "\(of(range.lowerBound)) to \(of(range.upperBound))" }
}
