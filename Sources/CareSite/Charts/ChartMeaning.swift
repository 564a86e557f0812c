internal import CareModel
internal import Guidance
internal import Outcomes

/// What a change of scores means, in one sentence: a real improvement or worsening only at or past the reliable change, too
/// soon to be sure below it. It never says that there is no risk, and never that someone has recovered.
struct ChartMeaning {
    /// Who will talk about a worsening, by first name. Nil: the clinic.
    var talks: String?
    /// Named only while it is still to come.
    var nextReview: Day?
    /// The day for which the page is made.
    var day: CheckedDay

    func html(for chart: ScoreChart) -> String {
        let strings = chart.strings
        guard let first = chart.known.first, let last = chart.known.last else { return strings.html("meaning-none") }
        guard chart.known.count > 1 else {
            let date = strings.dayAndMonth(last.day, inYearOf: chart.page)
            return strings.html("meaning-one", ["score": strings.score(last.total), "date": date])
        }
        let instrument = chart.instrument
        let scores = ["first": strings.score(first.total), "last": strings.score(last.total)] as KeyValuePairs
        let change = ReliableChange.between(first.total, last.total, on: instrument)
        switch change {
        case .notComputable: return strings.html("meaning-unknown-html", scores)
        case .deterioration: return with(strings, "meaning-worse-html", scores)
        case .improvement, .uncertain: break
        }
        // A score that got better and then clearly worse again must not be called better.
        let totals = chart.known.map(\.total)
        let best = instrument.direction == .higherIsWorse ? totals.min() : totals.max()
        if let best, ReliableChange.between(best, last.total, on: instrument) == .deterioration {
            return with(
                strings, "meaning-worse-again-html",
                ["first": strings.score(first.total), "best": strings.score(best), "last": strings.score(last.total)])
        }
        if change == .improvement {
            return strings.html(improvement(from: first.total, to: last.total, on: instrument), scores)
        }
        let points = abs(last.total - first.total)
        if points == 0 { return strings.html("meaning-same-html", scores) }
        return strings.html(
            "meaning-unsure-html",
            [
                "first": strings.score(first.total), "last": strings.score(last.total),
                "change": strings.score(points),
            ])
    }

    private func improvement(from first: Double, to last: Double, on instrument: Instrument) -> String {
        guard instrument.isAtCaseness(first) == true, instrument.isAtCaseness(last) == false else { return "meaning-better-html" }
        return instrument.direction == .higherIsWorse ? "meaning-better-crossed-below-html" : "meaning-better-crossed-above-html"
    }

    private func with(_ strings: Strings, _ key: String, _ values: KeyValuePairs<String, String>) -> String {
        strings.html(key, values).replacingPlaceholder("{who}", with: HTMLText.escaped(who(strings)))
    }

    private func who(_ strings: Strings) -> String {
        let talksOn = nextReview.flatMap { day.hasCome($0) ? nil : $0 }
        return switch (talks, talksOn) {
        case (let name?, let day?): strings("talk-on", ["name": name, "date": strings.long(day)])
        case (let name?, nil): strings("talk-soon", ["name": name])
        case (nil, let day?): strings("talk-clinic-on", ["date": strings.long(day)])
        case (nil, nil): strings("talk-clinic-soon")
        }
    }
}

extension String {
    fileprivate func replacingPlaceholder(_ name: String, with text: String) -> String {
        guard let range = firstRange(of: name) else { return self }
        return replacingCharacters(in: range, with: text)
    }

    private func replacingCharacters(in range: Range<String.Index>, with text: String) -> String {
        String(self[..<range.lowerBound]) + text + String(self[range.upperBound...])
    }
}
