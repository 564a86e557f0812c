internal import CareModel
internal import Guidance
internal import Outcomes

/// The tables and pictures of one instrument's outcomes, from figures that are suppressed already.
struct OutcomeViews {
    let instrument: Instrument
    let table: PublishedTable
    let frame: PageFrame
    /// The clinic's pathways by id, with their titles.
    let pathways: [(id: String, title: String)]

    private var strings: Strings { frame.strings }
    private var short: String { instrument.shortName }
    private var smallest: Int { table.policy.minCell }

    /// Whether there is anything to show: the size of the group is known.
    var isShown: Bool { if case .shown = table.count(.pairs) { true } else { false } }

    var rates: View {
        let rows: [(String, CohortFigure, CohortFigure)] = [
            ("result-improved", .improved, .pairs), ("result-uncertain", .uncertain, .pairs), ("result-worse", .worse, .pairs),
            ("result-crossed", .endedBelowCaseness, .startedAtCaseness),
        ]
        let known = rows.filter { table.count($0.1) != nil }
        let name = instrument.name(in: frame.language)
        let rateTable = RateTable(
            caption: strings("rates-caption", ["name": name, "short": short]), head: strings("result-column"),
            rows: known.map { row(strings($0.0), $0.1, in: $0.2, of: .everyone) }, smallest: smallest)
        return [
            "lead": .text(lead), "table": .html(rateTable.html(in: frame.voice)),
            "held": table.asOf < frame.clinic.asOf ? .text(strings("outcomes-held", ["date": strings.long(table.asOf)])) : nil,
        ]
    }

    /// The two figures that stand on the home page: who clearly improved, and never without it who got clearly worse.
    var headline: [View] {
        let figures = [("home-improved", CohortFigure.improved), ("home-worse", .worse)].compactMap { key, figure -> View? in
            guard let share = table.share(of: figure, in: .pairs) else { return nil }
            let (low, high) = (String(share.interval.lowerBound), String(share.interval.upperBound))
            return [
                "number": .text(strings("home-in-hundred", ["count": String(share.percent)])),
                "words": .text(strings(key, ["short": short, "low": low, "high": high])),
            ]
        }
        return figures.count == 2 ? figures : []
    }

    private var lead: String? {
        guard case .shown(let people) = table.count(.pairs), let better = table.share(of: .improved, in: .pairs) else { return nil }
        guard let worse = table.share(of: .worse, in: .pairs) else {
            return strings.count("rates-lead-better", people, ["better": strings.number(better.percent)])
        }
        return strings.count(
            "rates-lead", people, ["better": strings.number(better.percent), "worse": strings.number(worse.percent)])
    }

    private func row(_ label: String, _ figure: CohortFigure, in whole: CohortFigure, of group: CohortGroup) -> RateTable.Row {
        RateTable.Row(
            label: label, part: table.count(figure, of: group), whole: table.count(whole, of: group),
            share: table.share(of: figure, in: whole, of: group))
    }

    private var pathwayGroups: [(label: String, group: CohortGroup)] {
        let known = pathways.map { ($0.title, CohortGroup.pathway($0.id)) }
        return known + (table.count(.pairs, of: .noPathway) == nil ? [] : [(strings("group-no-pathway"), .noPathway)])
    }

    /// Improved and worse by pathway: the one is never shown without the other.
    var byPathway: [View] {
        rateTables(pathwayGroups, head: strings("pathway"), improved: "by-pathway-improved", worse: "by-pathway-worse")
    }

    var byTools: [View] {
        rateTables(
            [(strings("group-tools"), .usedTools), (strings("group-no-tools"), .usedNoTools)], head: strings("group-column"),
            improved: "by-tools-improved", worse: "by-tools-worse")
    }

    private func rateTables(_ groups: [(label: String, group: CohortGroup)], head: String, improved: String, worse: String) -> [View] {
        guard table.count(.improved) != nil, !groups.isEmpty else { return [] }
        return [(improved, CohortFigure.improved), (worse, .worse)].map { key, figure in
            let rates = RateTable(
                caption: strings(key, ["short": short]), head: head,
                rows: groups.map { row($0.label, figure, in: .pairs, of: $0.group) }, smallest: smallest)
            return ["table": .html(rates.html(in: frame.voice))]
        }
    }

    var effects: View? {
        guard table.effect()?.interval != nil else { return nil }
        let groups = [(label: strings("group-everyone"), group: CohortGroup.everyone)] + pathwayGroups
        let effects = EffectTable(
            caption: strings("size-caption", ["short": short]),
            rows: groups.map {
                EffectTable.Row(label: $0.label, count: table.count(.pairs, of: $0.group), effect: table.effect(of: $0.group))
            }, smallest: smallest)
        return ["table": .html(effects.html(in: frame.voice))]
    }

    var spread: View? {
        guard let bands = ChangeBands(instrument), case .shown(let people) = table.count(.pairs) else { return nil }
        let bars = bands.bands.map { band in
            ChangeBars.Bar(label: label(of: band), count: count(of: band), isWorse: band.side == .worse)
        }
        let number = strings.count("people-number", people)
        let title = strings("spread-caption", ["short": short, "people": number])
        let chart = ChangeBars(id: "change-" + instrument.id, title: title, people: number + ".", bars: bars)
        let hasHidden = bars.contains { if case .hidden = $0.count { true } else { false } }
        let figure = ChartFigure(
            caption: title, svg: chart.svg(strings), notes: hasHidden ? [strings("spread-note")] : [], table: chart.table(strings))
        return ["figure": .html(figure.html(in: frame.voice))]
    }

    private func count(of band: ChangeBands.Band) -> ChangeBars.Bar.Count {
        switch table.count(.band(band)) {
        case .shown(let count): .shown(count)
        case .small: .hidden(strings("fewer-than", ["count": strings.number(smallest)]))
        case .withheld, .unsaid, nil: .hidden(strings("not-shown"))
        }
    }

    private func label(of band: ChangeBands.Band) -> String {
        let isWorse = band.side == .worse
        let least = strings.score(band.least)
        guard band.side != .same else { return strings("band-same") }
        guard let under = band.under else { return strings(isWorse ? "band-worse-least" : "band-better-least", ["least": least]) }
        let low = band.isReliable ? band.least : 1
        guard low == low.rounded(), under == under.rounded(), under - 1 > low else {
            return strings(isWorse ? "band-worse-under" : "band-better-under", ["under": strings.score(under)])
        }
        let range = ["low": strings.score(low), "high": strings.score(under - 1)] as KeyValuePairs
        return strings(isWorse ? "band-worse-range" : "band-better-range", range)
    }

    /// Pathways beside each other, where at least three of them show their share.
    var funnel: View? {
        guard let all = table.share(of: .improved, in: .pairs), let limits = FunnelLimits(target: all.fraction) else { return nil }
        let services = pathways.compactMap { pathway -> FunnelChart.Service? in
            let group = CohortGroup.pathway(pathway.id)
            guard let share = table.share(of: .improved, in: .pairs, of: group), case .shown(let size) = table.count(.pairs, of: group),
                case .shown(let count) = table.count(.improved, of: group)
            else { return nil }
            let people = strings("rate-people", ["count": strings.number(count), "total": strings.number(size)])
            let words = strings(
                "list-two", ["first": people, "second": strings.percent(share.percent)])
            return FunnelChart.Service(name: pathway.title, share: share.fraction, size: size, words: words)
        }
        guard services.count >= 3 else { return nil }
        let chart = FunnelChart(
            id: "funnel-" + instrument.id, title: strings("funnel-caption", ["short": short]), services: services, limits: limits)
        let figure = ChartFigure(
            caption: chart.title, svg: chart.svg(strings),
            key: services.map(\.name), notes: [strings("funnel-note")], table: chart.table(strings))
        return ["figure": .html(figure.html(in: frame.voice))]
    }
}
