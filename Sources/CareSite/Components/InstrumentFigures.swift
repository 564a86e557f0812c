internal import CareModel

/// The figures of a questionnaire as tables.
struct InstrumentFigures {
    let instrument: Instrument
    let frame: PageFrame

    /// What a figure counts.
    enum Unit: String {
        case score, points, percent
    }

    /// A figure without what it is for and who says it, to see whether sources differ.
    struct Figure: Hashable {
        let value: Double
        let comparison: Threshold.Comparison

        init(_ threshold: Threshold) {
            value = threshold.value
            comparison = threshold.comparison
        }
    }

    private var strings: Strings { frame.strings }

    func number(_ value: Double) -> String { strings.score(value) }

    /// Bands from one source or several, the clinic's first, up to the highest score.
    func sets(_ bands: [Instrument.Band], upTo highest: Double, source: String?, others: [Instrument.BandSet], label: String) -> [View] {
        var sets: [View] = []
        if !bands.isEmpty { sets.append(["label": .text(label), "rows": .list(rows(bands, upTo: highest)), "source": .text(source)]) }
        for other in others {
            sets.append(
                [
                    "label": .text(label + ": " + other.name), "name": .text(other.name), "rows": .list(rows(other.bands, upTo: highest)),
                    "source": .text(other.source),
                ])
        }
        return sets
    }

    private func rows(_ bands: [Instrument.Band], upTo highest: Double) -> [View] {
        bands.enumerated().map { index, band in
            let next = index + 1 < bands.count ? bands[index + 1].from : nil
            return ["range": .text(range(from: band.from, before: next, upTo: highest)), "name": .text(band.label(in: frame.language))]
        }
    }

    /// Whole scores name their last score; between whole numbers there is always another.
    private func range(from: Double, before next: Double?, upTo highest: Double) -> String {
        if let next, !isWhole { return strings("score-under", ["low": number(from), "high": number(next)]) }
        let last = next.map { $0 - 1 } ?? highest
        return last <= from ? number(from) : strings("score-range", ["low": number(from), "high": number(last)])
    }

    private var isWhole: Bool {
        instrument.form.statistic == .sum && instrument.form.factor == instrument.form.factor.rounded() && !instrument.allowsFractions
            && instrument.conversion == nil
    }

    /// Every figure with its purpose and source.
    func table(_ thresholds: [Threshold], in unit: Unit) -> View {
        let rows = thresholds.map { threshold -> View in
            var value = strings(key(of: threshold.comparison, in: unit), ["value": number(threshold.value)])
            if let confidence = threshold.confidence {
                value += " " + strings("with-confidence", ["percent": number((confidence * 1000).rounded() / 10)])
            }
            return ["value": .text(value), "purpose": .text(threshold.purpose), "source": .text(threshold.source)]
        }
        return ["column": .text(strings("column-\(unit.rawValue)")), "rows": .list(rows)]
    }

    private func key(of comparison: Threshold.Comparison, in unit: Unit) -> String {
        switch unit {
        case .score: "score-\(comparison.rawValue)"
        case .points: "points-\(comparison.rawValue)"
        case .percent: "percent-\(comparison.rawValue)"
        }
    }
}
