internal import CareModel
internal import Guidance
internal import Outcomes

/// Patients at a glance: small charts side by side, those who got worse first. Never more than a page can hold.
struct CaseloadView {
    let glances: [CaseloadGlance]
    let desk: StaffDesk

    private var strings: Strings { desk.strings }

    private var ordered: [CaseloadGlance] {
        glances.filter { !$0.lines.isEmpty }.map { (standing: $0.standing, glance: $0) }.sorted {
            ($0.standing, $0.glance.token) < ($1.standing, $1.glance.token)
        }.map(\.glance)
    }

    /// - Parameter most: Patients that are drawn; the others are counted.
    func view(most: Int) -> View? {
        let ordered = ordered
        guard !ordered.isEmpty else { return nil }
        return ["cards": .list(ordered.prefix(most).map(card)), "more": desk.more("caseload-more", ordered.count - most)]
    }

    /// How many patients stand where, in words, for the facts of a page.
    var counts: [(key: String, count: Int)] {
        var counts: [CaseloadGlance.Standing: Int] = [:]
        for glance in glances where !glance.lines.isEmpty { counts[glance.standing, default: 0] += 1 }
        return CaseloadGlance.Standing.allCases.map { (Self.mark(of: $0).key, counts[$0] ?? 0) }
    }

    private func card(_ glance: CaseloadGlance) -> View {
        let lines = glance.series.map { series -> View in
            [
                "svg": MiniChart(instrument: series.instrument, scores: series.scores).svg(strings).map { .html($0) },
                "words": .text(words(series)), "status": status(CaseloadGlance.standing(of: series)),
            ]
        }
        return [
            "code": .text(desk.codes[glance.token]), "pathway": .text(desk.pathway(glance.pathway)),
            "is-worse": .flag(glance.standing == .worse), "lines": .list(lines),
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
        let date = strings("caseload-last", ["date": strings.short(last.day, inYearOf: desk.day)])
        return strings("list-two", ["first": scores, "second": date])
    }

    private func status(_ standing: CaseloadGlance.Standing) -> View {
        let (kind, icon, key) = Self.mark(of: standing)
        return desk.status(kind, icon, strings(key))
    }

    private static func mark(of standing: CaseloadGlance.Standing) -> (kind: String, icon: String, key: String) {
        switch standing {
        case .worse: ("late", "late", "caseload-worse")
        case .unsure: ("note", "here", "caseload-unsure")
        case .oneScore: ("note", "info", "caseload-one")
        case .better: ("ok", "check", "caseload-better")
        }
    }
}
