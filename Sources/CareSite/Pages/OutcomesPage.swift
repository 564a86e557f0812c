internal import CareModel
internal import Guidance
internal import Outcomes

/// The outcomes of groups, on the public pages. It is made from a summary that is suppressed already, and says what its
/// figures cannot tell.
struct OutcomesPage {
    let summary: CohortSummary
    let frame: PageFrame
    let foot: View

    private var strings: Strings { frame.strings }

    private var shown: [OutcomeViews] { OutcomesPage.shown(summary, frame) }

    /// The instruments of which there is something to show.
    static func shown(_ summary: CohortSummary, _ frame: PageFrame) -> [OutcomeViews] {
        let titles = Dictionary(frame.clinic.pathways.map { ($0.id, $0.title) }) { first, _ in first }
        let pathways = summary.pathways.map { (id: $0, title: titles[$0] ?? $0) }
        return summary.instruments.compactMap { instrument in
            guard let table = summary[instrument] else { return nil }
            let views = OutcomeViews(instrument: instrument, table: table, frame: frame, pathways: pathways)
            return views.isShown ? views : nil
        }
    }

    /// The instruments of which there are figures to show.
    var instruments: [Instrument] { shown.map(\.instrument) }

    func html(opening: View) -> String {
        let shown = shown
        let tools = frame.clinic.tools.isEmpty ? [] : shown.flatMap(\.byTools)
        let (effects, funnels) = (shown.compactMap(\.effects), shown.compactMap(\.funnel))
        return frame.voice.render(
            "pages/outcomes",
            [
                "opening": opening, "foot": foot,
                "as-of": .text(strings("outcomes-as-of", ["date": strings.long(frame.clinic.asOf)])), "facts": .list(facts),
                "none": shown.isEmpty ? .text(strings.count("outcomes-none", smallest)) : nil,
                "has-rates": .flag(!shown.isEmpty), "rates": .list(shown.map(\.rates)), "pathways": .list(shown.flatMap(\.byPathway)),
                "has-tools": .flag(!tools.isEmpty), "tools": .list(tools),
                "has-effects": .flag(!effects.isEmpty), "effects": .list(effects), "spreads": .list(shown.compactMap(\.spread)),
                "has-funnels": .flag(!funnels.isEmpty), "funnels": .list(funnels),
                "limits": .list(FigureLimit.allCases.map { ["text": .html(strings.html("limit-\($0.rawValue)-html"))] }),
                "has-words": .flag(!shown.isEmpty), "words": .list(words(shown)),
            ])
    }

    private var smallest: Int { summary.completion?.policy.minCell ?? frame.clinic.suppressBelow ?? SuppressionPolicy.standard.minCell }

    private var facts: [View] {
        func people(_ figure: CohortFigure) -> String {
            switch summary.completion?.count(figure) {
            case .shown(let count):
                strings.count((summary.completion?.policy.roundTo ?? 1) > 1 ? "people-about" : "people-number", count)
            case .small: strings("fewer-than", ["count": strings.number(smallest)])
            case .withheld, .unsaid, nil: strings("not-shown")
            }
        }
        return [
            ("fact-started", people(.started)), ("fact-finished", people(.finished)),
            ("fact-smallest", strings.count("people-number", smallest)),
        ].map { ["term": .html(strings.html($0)), "value": .text($1)] }
    }

    private func words(_ shown: [OutcomeViews]) -> [View] {
        let instruments = shown.map(\.instrument)
        let thresholds = instruments.compactMap { instrument in
            instrument.reliableChange.first.map {
                strings.count("threshold-points", score: $0.value, ["short": instrument.shortName])
            }
        }
        let cuts = instruments.compactMap { instrument in
            instrument.cutOffs.first.map {
                strings("threshold-cut", ["short": instrument.shortName, "cut": strings.score($0.value)])
            }
        }
        var words: [(String, String)] = []
        if !thresholds.isEmpty {
            words.append((strings("result-improved"), strings("word-improved", ["thresholds": strings.list(thresholds)])))
            words.append((strings("result-worse"), strings("word-worse")))
        }
        if !cuts.isEmpty { words.append((strings("result-crossed"), strings("word-crossed", ["cuts": strings.list(cuts)]))) }
        words.append((strings("word-range-title"), strings("word-range")))
        words.append((strings("word-effect-title"), strings("word-effect")))
        var hidden = strings("word-hidden", ["count": strings.number(smallest)])
        if let policy = summary.completion?.policy, policy.roundTo > 1 {
            hidden += " " + strings("word-rounded", ["round": strings.number(policy.roundTo)])
        }
        words.append((strings("word-hidden-title"), hidden))
        return words.map { ["term": .text($0), "text": .text($1)] }
    }
}
