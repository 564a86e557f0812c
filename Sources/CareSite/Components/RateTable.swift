internal import CareModel
internal import Guidance
internal import Outcomes

/// Shares of groups, each with its numbers, its likely range and a dot; or the reason why there is none.
struct RateTable {
    struct Row {
        var label: String
        var part: PublishedTable.Count?
        var whole: PublishedTable.Count?
        var share: PublishedTable.Share?
    }

    var caption: String
    /// What the rows are: "Pathway".
    var head: String
    var rows: [Row]
    /// The smallest count that is shown.
    var smallest: Int

    func html(in voice: Voice) -> String {
        voice.render(
            "components/rates",
            [
                "caption": .text(caption), "head": .text(head), "all": .text(voice.strings.percent(100)),
                "rows": .list(rows.map { view(of: $0, voice.strings) }),
            ])
    }

    private func view(of row: Row, _ strings: Strings) -> View {
        guard case .shown(let part) = row.part, case .shown(let whole) = row.whole, let share = row.share else {
            return ["label": .text(row.label), "hidden": .text(strings.whyHidden([row.whole, row.part], below: smallest))]
        }
        return [
            "label": .text(row.label),
            "shown": [
                "people": .text(strings("rate-people", ["count": strings.number(part), "total": strings.number(whole)])),
                "rate": .text(strings.percent(share.percent)),
                "range": .text(
                    strings.percent(from: share.interval.lowerBound, to: share.interval.upperBound)),
                "whisker": .html(Whisker(share: share.fraction, range: share.bounds).svg),
            ],
        ]
    }
}

/// Average changes of groups with their effect sizes, never without the range.
struct EffectTable {
    struct Row {
        var label: String
        var count: PublishedTable.Count?
        var effect: PublishedEffect?
    }

    var caption: String
    var rows: [Row]
    var smallest: Int

    func html(in voice: Voice) -> String {
        let scale = Whisker.scale(for: rows.compactMap { $0.effect?.interval })
        func end(_ value: Double) -> View { .text(voice.strings.number(value, decimals: 0)) }
        return voice.render(
            "components/effects",
            [
                "caption": .text(caption), "low": end(scale.lowerBound), "high": end(scale.upperBound),
                "middle": end((scale.lowerBound + scale.upperBound) / 2),
                "rows": .list(rows.map { view(of: $0, scale, voice.strings) }),
            ])
    }

    private func view(of row: Row, _ scale: ClosedRange<Double>, _ strings: Strings) -> View {
        guard case .shown(let count) = row.count, let effect = row.effect, let range = effect.interval else {
            return ["label": .text(row.label), "hidden": .text(strings.whyHidden([row.count], below: smallest))]
        }
        let words = strings.html(
            "effect-range-html",
            [
                "value": strings.number(effect.g, decimals: 2), "low": strings.number(range.lowerBound, decimals: 2),
                "high": strings.number(range.upperBound, decimals: 2),
            ])
        return [
            "label": .text(row.label),
            "shown": [
                "people": .text(strings.number(count)), "before": .text(strings.number(effect.meanFirst, decimals: 1)),
                "after": .text(strings.number(effect.meanLast, decimals: 1)),
                "effect": .html(words), "whisker": .html(Whisker(value: effect.g, range: range, scale: scale).svg),
            ],
        ]
    }
}

extension Strings {
    /// Why a row has no figures. A small group says so; anything else is hidden for another's sake, or not explained.
    func whyHidden(_ counts: [PublishedTable.Count?], below smallest: Int) -> String {
        if counts.contains(.small) { return count("row-small", smallest) }
        let isUnsaid = counts.contains(.unsaid) || counts.contains(nil)
        return self(isUnsaid ? "row-unsaid" : "row-withheld")
    }
}
