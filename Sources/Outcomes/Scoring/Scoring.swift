public import CareModel

/// From answers to a score, by the rules of each instrument.
public enum Scoring {
    /// Scores one administration.
    ///
    /// The total is computed from the answers where there are any; a total that the row gives as well must be equal.
    /// Missing answers are filled with the mean of the others only up to the instrument's own limit, and never where a
    /// risk item is among them: an unanswered risk item is unknown, not zero. An administration without any answer keeps
    /// its day and has no total. A row of an instrument whose coding is not declared has no score.
    public static func score(_ administration: AdministrationDraft, with instrument: Instrument) -> (score: Score, findings: [Finding]) {
        var score = Score(day: administration.day, total: nil, location: administration.location)
        let findings = fill(&score, from: administration, with: instrument)
        return (score, findings)
    }

    /// Puts what an administration gives into a score that holds its day and place only. Where it stays, since a score is a
    /// large value to copy.
    fileprivate static func fill(
        _ score: inout Score, from administration: AdministrationDraft, with instrument: Instrument
    ) -> [Finding] {
        guard instrument.codings.isEmpty else {
            var report = RowReport(administration)
            report.undeclared(instrument)
            return report.findings
        }
        guard let variant = variant(of: instrument, answeredIn: administration.items) else {
            return fill(&score, from: administration, items: administration.items, on: instrument)
        }
        let findings = fill(
            &score, from: administration, items: administration.items.leaving(out: variant.without), on: instrument.instrument(of: variant))
        score.variant = variant.id
        return findings
    }

    private static func fill(
        _ score: inout Score, from administration: AdministrationDraft, items: [Double?], on instrument: Instrument
    ) -> [Finding] {
        var report = RowReport(administration)
        guard !items.isEmpty else {
            if let total = administration.total { score.total = report.accepted(total, on: instrument) }
            return report.findings
        }

        let sheet = AnswerSheet(items, of: instrument)
        report.impossible(sheet, on: instrument)
        score.endorsedRiskItems = sheet.endorsedRiskItems
        score.unansweredRiskItems = sheet.unansweredRiskItems
        score.missingItems = sheet.missing
        if instrument.conversion != nil {
            score.total = report.converted(administration.total, sheet, on: instrument)
            return report.findings
        }
        score.subscales = sheet.subscales(of: items, on: instrument)
        guard let computed = sheet.total else {
            if let total = administration.total { score.total = report.given(total, beside: sheet, on: instrument) }
            return report.findings
        }
        let isProrated = sheet.missing > 0
        let total = isProrated && instrument.form.statistic == .sum && !instrument.allowsFractions ? computed.rounded() : computed
        if let given = administration.total, !report.agrees(given, with: total, isProrated: isProrated, on: instrument) {
            return report.findings
        }
        score.total = total
        score.isProrated = isProrated
        return report.findings
    }

    /// Scores all administrations of one patient, by instrument (in the order of their ids), oldest first. Scores of a
    /// variant are a series of their own.
    public static func series(
        of administrations: [AdministrationDraft], instruments: [String: Instrument]
    ) -> (series: [ScoreSeries], findings: [Finding]) {
        var series = SeriesInTheMaking()
        var start = 0
        while start < administrations.count {
            let id = administrations[start].instrument
            var end = start + 1
            while end < administrations.count, administrations[end].instrument == id { end += 1 }
            if let position = series.position(of: id, among: instruments) {
                series.add(administrations[start..<end], at: position)
            } else {
                series.findings += administrations[start..<end].map { administration in
                    Finding(
                        ScoringRules.unknownInstrument, "there is no instrument with the id \(id)",
                        help: "use one of \(instruments.keys.sorted().joined(separator: ", ")), or describe it in instruments/",
                        at: administration.location, subject: Finding.Subject(patient: administration.patient))
                }
            }
            start = end
        }
        let findings = series.findings
        return (series.ordered(), findings)
    }

    /// The variant whose items are exactly the ones that are answered.
    private static func variant(of instrument: Instrument, answeredIn items: [Double?]) -> Instrument.Variant? {
        guard !instrument.variants.isEmpty, items.count == instrument.itemCount else { return nil }
        return instrument.variants.first { variant in
            items.indices.allSatisfy { (items[$0] == nil) == variant.without.contains($0 + 1) }
        }
    }
}

/// One patient's scores by instrument, while they are added up.
private struct SeriesInTheMaking {
    var findings: [Finding] = []
    /// With the instrument that was known first by its id.
    private var parts: [ScoreSeries] = []
    private var undeclared: Set<String> = []

    /// Where the scores of an instrument are; nil where there is none with this id.
    mutating func position(of id: String, among instruments: [String: Instrument]) -> Int? {
        // A patient has a few instruments, and to copy one costs more than to look through them.
        if let position = parts.firstIndex(where: { $0.instrument.id == id }) { return position }
        guard let instrument = instruments[id] else { return nil }
        parts.append(ScoreSeries(instrument: instrument, scores: []))
        return parts.count - 1
    }

    /// Adds rows of one instrument: to look it up for each row, or to copy it, would cost more than to add up the answers.
    mutating func add(_ administrations: ArraySlice<AdministrationDraft>, at position: Int) {
        let instrument = parts[position].instrument
        let whole = WholeAnswers(of: instrument)
        var own = parts[position].scores
        parts[position].scores = []
        own.reserveCapacity(own.count + administrations.count)
        var latest = own.map(\.day).max()
        for index in administrations.indices {
            let day = administrations[index].day
            // Most files are in the order of time, and what is later than all before has no second.
            let isLater = latest.map { $0 < day } ?? true
            if isLater { latest = day }
            if let score = whole.score(of: administrations[index]) {
                own.append(score)
                if !isLater, isLastSecond(in: own) { note(administrations[index], instrument) }
                continue
            }
            if !instrument.codings.isEmpty, !undeclared.insert(instrument.id).inserted { continue }
            let last = own.count
            own.append(Score(day: administrations[index].day, total: nil, location: administrations[index].location))
            let problems = Scoring.fill(&own[last], from: administrations[index], with: instrument)
            if !problems.isEmpty { findings += problems }
            if let variant = own[last].variant, variant != instrument.id {
                let other = part(of: variant, in: instrument)
                parts[other].scores.append(own.removeLast())
                if isLastSecond(in: parts[other].scores) { note(administrations[index], instrument) }
            } else if isLastSecond(in: own) {
                note(administrations[index], instrument)
            }
        }
        parts[position].scores = own
    }

    /// Where the scores of a variant are.
    private mutating func part(of variant: String, in whole: Instrument) -> Int {
        if let other = parts.firstIndex(where: { $0.instrument.id == variant }) { return other }
        // Only a variant that the instrument has is ever answered.
        let made = whole.variants.first { $0.id == variant }.map { whole.instrument(of: $0) }
        parts.append(ScoreSeries(instrument: made ?? whole, scores: []))
        return parts.count - 1
    }

    /// Whether the day of the last score has another. A row with a problem has no total, but what it says of a risk item is
    /// kept, so that it does not count here.
    private func isLastSecond(in scores: [Score]) -> Bool {
        let last = scores.count - 1
        guard scores[last].total != nil else { return false }
        return scores.indices.dropLast().contains { scores[$0].day == scores[last].day && scores[$0].total != nil }
    }

    private mutating func note(_ administration: AdministrationDraft, _ instrument: Instrument) {
        findings.append(
            Finding(
                ScoringRules.enteredTwice, "there is another \(instrument.shortName) of \(administration.day) for this patient",
                help: "take out the row that is wrong, or correct its date", at: administration.location,
                subject: Finding.Subject(patient: administration.patient)))
    }

    /// In the order of the instruments' ids, oldest first.
    consuming func ordered() -> [ScoreSeries] {
        parts.removeAll { $0.scores.isEmpty }
        for position in parts.indices {
            // Most files are in the order of time.
            let scores = parts[position].scores
            let isOrdered = scores.indices.dropFirst().allSatisfy { scores[$0 - 1].day <= scores[$0].day }
            if !isOrdered { parts[position].scores = scores.sorted { $0.day < $1.day } }
        }
        if parts.count > 1 { parts.sort { $0.instrument.id < $1.instrument.id } }
        return parts
    }
}

extension [Double?] {
    fileprivate func leaving(out numbers: [Int]) -> [Double?] {
        indices.filter { !numbers.contains($0 + 1) }.map { self[$0] }
    }
}
