import CareModel

enum SampleScores {
    static let phq9 = Instrument(
        id: "phq-9", name: Wording("Low mood", translations: ["he": "מצב רוח ירוד"]), shortName: "PHQ-9", itemCount: 9, itemRange: 0...3,
        totalRange: 0...27, direction: .higherIsWorse,
        bands: [
            Instrument.Band(from: 0, label: Wording("very low", translations: ["he": "נמוך מאוד"])),
            Instrument.Band(from: 5, label: Wording("mild", translations: ["he": "קל"])),
            Instrument.Band(from: 10, label: Wording("moderate", translations: ["he": "בינוני"])),
            Instrument.Band(from: 15, label: Wording("moderately severe", translations: ["he": "בינוני עד חמור"])),
            Instrument.Band(from: 20, label: Wording("severe", translations: ["he": "חמור"])),
        ],
        cutOffs: [Threshold(value: 10, purpose: "caseness", source: "test")],
        reliableChange: [Threshold(value: 6, purpose: "reliable change", source: "test")])
    static let gad7 = Instrument(
        id: "gad-7", name: Wording("Worry", translations: ["he": "דאגה"]), shortName: "GAD-7", itemCount: 7, itemRange: 0...3,
        totalRange: 0...21, direction: .higherIsWorse,
        bands: [
            Instrument.Band(from: 0, label: Wording("very low")), Instrument.Band(from: 5, label: Wording("mild")),
            Instrument.Band(from: 10, label: Wording("moderate")), Instrument.Band(from: 15, label: Wording("severe")),
        ],
        cutOffs: [Threshold(value: 8, purpose: "caseness", source: "test")],
        reliableChange: [Threshold(value: 4, purpose: "reliable change", source: "test")])

    static let instruments = [phq9, gad7]

    static func series(_ instrument: Instrument, _ scores: [(String, Double?)]) -> ScoreSeries {
        ScoreSeries(instrument: instrument, scores: scores.map { Score(day: Sample.day($0.0), total: $0.1) })
    }

    static let maya = [
        series(
            phq9,
            [
                ("2026-08-31", 17), ("2026-09-14", 16), ("2026-09-28", 14), ("2026-10-12", nil), ("2026-10-26", 11), ("2026-11-09", 8),
            ]),
        series(
            gad7,
            [
                ("2026-08-31", 13), ("2026-09-14", 13), ("2026-09-28", 12), ("2026-10-12", nil), ("2026-10-26", 11), ("2026-11-09", 10),
            ]),
    ]
}
