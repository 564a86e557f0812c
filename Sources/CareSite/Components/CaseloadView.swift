internal import CareModel
internal import Guidance
internal import Outcomes

/// All patients at a glance: small charts side by side, those who got worse first. Never more than a page can hold.
struct CaseloadView {
    let glances: [CaseloadGlance]
    let frame: PageFrame

    /// Patients that are drawn; the others are counted.
    static let most = 60

    private var strings: Strings { frame.strings }

    private var ordered: [CaseloadGlance] {
        glances.filter { !$0.series.isEmpty }.sorted { ($0.standing, $0.token) < ($1.standing, $1.token) }
    }

    var view: View? {
        let ordered = ordered
        guard !ordered.isEmpty else { return nil }
        let cards = ordered.prefix(Self.most).map(card)
        let left = ordered.count - cards.count
        return ["cards": .list(cards), "more": left > 0 ? .text(strings.count("caseload-more", left)) : nil]
    }

    private func card(_ glance: CaseloadGlance) -> View {
        let pathway = frame.clinic.pathways.first { $0.id == glance.pathway }?.title ?? glance.pathway
        let lines = glance.series.map { series -> View in
            [
                "svg": MiniChart(instrument: series.instrument, scores: series.scores).svg(strings).map { .html($0) },
                "words": .text(words(series)), "status": status(CaseloadGlance.standing(of: series)),
            ]
        }
        return [
            "token": .text(glance.token), "pathway": .text(pathway), "is-worse": .flag(glance.standing == .worse), "lines": .list(lines),
        ]
    }

    private func words(_ series: ScoreSeries) -> String {
        let short = series.instrument.shortName
        guard let first = series.scores.first, let last = series.scores.last, let from = first.total, let to = last.total else {
            return short
        }
        let scores =
            if series.scores.count == 1 {
                strings("caseload-line-one", ["short": short, "last": strings.score(to)])
            } else if let best = CaseloadGlance.bestBeforeWorsening(of: series) {
                // The start alone would not show why this is called worse.
                strings(
                    "caseload-line-best",
                    [
                        "short": short, "first": strings.score(from), "best": strings.score(best),
                        "last": strings.score(to),
                    ])
            } else {
                strings("caseload-line", ["short": short, "first": strings.score(from), "last": strings.score(to)])
            }
        let date = strings("caseload-last", ["date": strings.short(last.day, inYearOf: frame.clinic.asOf)])
        return strings("list-two", ["first": scores, "second": date])
    }

    private func status(_ standing: CaseloadGlance.Standing) -> View {
        let (kind, icon, key) =
            switch standing {
            case .worse: ("late", "late", "caseload-worse")
            case .unsure: ("note", "here", "caseload-unsure")
            case .oneScore: ("note", "info", "caseload-one")
            case .better: ("ok", "check", "caseload-better")
            }
        return frame.voice.render(.status, ["kind": .html(kind), "icon": .html(icon), "word": .text(strings(key))])
    }
}
