internal import CareModel
internal import Guidance

/// What a change of scores means, in one sentence: a real improvement or worsening only at or past the reliable change, too
/// soon to be sure below it. It never says that there is no risk, and never that someone has recovered.
struct ChartMeaning {
    /// Who will talk about a worsening, by first name. Nil: the clinic.
    var talks: String?
    /// The day of the next review, when it is still to come.
    var talksOn: Day?

    func html(for chart: ScoreChart) -> String {
        let strings = chart.strings
        guard let first = chart.known.first, let last = chart.known.last else { return strings.html("meaning-none") }
        guard chart.known.count > 1 else {
            let date = strings.dayAndMonth(last.day, inYearOf: chart.page)
            return strings.html("meaning-one", ["score": ChartGeometry.score(last.total), "date": date])
        }
        let isLowerBetter = chart.instrument.direction == .higherIsWorse
        func worsening(from earlier: Double, to later: Double) -> Double { isLowerBetter ? later - earlier : earlier - later }
        let scores = ["first": ChartGeometry.score(first.total), "last": ChartGeometry.score(last.total)] as KeyValuePairs
        guard let reliable = chart.instrument.reliableChange.first?.value else { return strings.html("meaning-unknown-html", scores) }
        let change = worsening(from: first.total, to: last.total)
        if change >= reliable { return with(strings, "meaning-worse-html", scores) }
        // A score that got better and then clearly worse again must not be called better.
        let totals = chart.known.map(\.total)
        let best = isLowerBetter ? totals.min() : totals.max()
        if let best, worsening(from: best, to: last.total) >= reliable {
            return with(
                strings, "meaning-worse-again-html",
                ["first": ChartGeometry.score(first.total), "best": ChartGeometry.score(best), "last": ChartGeometry.score(last.total)])
        }
        if -change >= reliable {
            return strings.html(improvement(from: first.total, to: last.total, cut: chart.cutOff, isLowerBetter), scores)
        }
        if change == 0 { return strings.html("meaning-same-html", scores) }
        return strings.html(
            "meaning-unsure-html",
            [
                "first": ChartGeometry.score(first.total), "last": ChartGeometry.score(last.total),
                "change": ChartGeometry.score(abs(change)),
            ])
    }

    private func improvement(from first: Double, to last: Double, cut: Double?, _ isLowerBetter: Bool) -> String {
        guard let cut else { return "meaning-better-html" }
        if isLowerBetter { return first >= cut && last < cut ? "meaning-better-crossed-below-html" : "meaning-better-html" }
        return first < cut && last >= cut ? "meaning-better-crossed-above-html" : "meaning-better-html"
    }

    private func with(_ strings: Strings, _ key: String, _ values: KeyValuePairs<String, String>) -> String {
        strings.html(key, values).replacingPlaceholder("{who}", with: HTMLText.escaped(who(strings)))
    }

    private func who(_ strings: Strings) -> String {
        switch (talks, talksOn) {
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
