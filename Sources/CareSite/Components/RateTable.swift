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
            ["caption": .text(caption), "head": .text(head), "rows": .list(rows.map { view(of: $0, voice.strings) })])
    }

    private func view(of row: Row, _ strings: Strings) -> View {
        guard case .shown(let part) = row.part, case .shown(let whole) = row.whole, let share = row.share else {
            return ["label": .text(row.label), "hidden": .text(strings.whyHidden([row.whole, row.part], below: smallest))]
        }
        return [
            "label": .text(row.label),
            "shown": [
                "people": .text(strings("rate-people", ["count": String(part), "total": String(whole)])),
                "rate": .text(strings("rate-percent", ["value": String(share.percent)])),
                "range": .text(
                    strings("rate-range", ["low": String(share.interval.lowerBound), "high": String(share.interval.upperBound)])),
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
        return voice.render(
            "components/effects",
            [
                "caption": .text(caption), "low": .text(number(scale.lowerBound, 0)), "high": .text(number(scale.upperBound, 0)),
                "middle": .text(number((scale.lowerBound + scale.upperBound) / 2, 0)),
                "rows": .list(rows.map { view(of: $0, scale, voice.strings) }),
            ])
    }

    private func view(of row: Row, _ scale: ClosedRange<Double>, _ strings: Strings) -> View {
        guard case .shown(let count) = row.count, let effect = row.effect, let range = effect.interval else {
            return ["label": .text(row.label), "hidden": .text(strings.whyHidden([row.count], below: smallest))]
        }
        let words = strings.html(
            "effect-range-html",
            ["value": number(effect.g, 2), "low": number(range.lowerBound, 2), "high": number(range.upperBound, 2)])
        return [
            "label": .text(row.label),
            "shown": [
                "people": .text(String(count)), "before": .text(number(effect.meanFirst, 1)), "after": .text(number(effect.meanLast, 1)),
                "effect": .html(words), "whisker": .html(Whisker(value: effect.g, range: range, scale: scale).svg),
            ],
        ]
    }

    /// A number with so many decimals, at most two, and a true minus sign.
    private func number(_ value: Double, _ decimals: Int) -> String {
        let scale = [1, 10, 100][min(2, max(0, decimals))]
        let units = Int((value * Double(scale)).rounded())
        let (whole, rest) = (units.magnitude / UInt(scale), units.magnitude % UInt(scale))
        var text = String(whole)
        if decimals > 0 {
            let digits = String(rest)
            text += "." + String(repeating: "0", count: max(0, decimals - digits.count)) + digits
        }
        return units < 0 ? "\u{2212}" + text : text
    }
}

extension Strings {
    /// Why a row has no figures. A small group says so; anything else is hidden for another's sake, or not explained.
    func whyHidden(_ counts: [PublishedTable.Count?], below smallest: Int) -> String {
        if counts.contains(.small) { return self("row-small", ["count": String(smallest)]) }
        let isUnsaid = counts.contains(.unsaid) || counts.contains(nil)
        return self(isUnsaid ? "row-unsaid" : "row-withheld")
    }
}
