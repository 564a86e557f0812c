public import CareModel

/// How far scores moved, in bands that begin at the reliable change: what lies within the usual ups and downs is kept apart
/// from what lies beyond.
public struct ChangeBands: Sendable, Hashable {
    /// One band of change, in points. A band holds changes from `least` up to, and without, `under`.
    public struct Band: Sendable, Hashable {
        public enum Side: String, Sendable, Hashable, CaseIterable {
            case worse, same, better
        }

        public let side: Side
        /// At least so many points. 0 for a change smaller than reliable, whose least is any change at all.
        public let least: Double
        /// Fewer than so many points. Nil: no limit.
        public let under: Double?
        /// Whether changes in it are at or past the reliable change.
        public let isReliable: Bool

        /// A short name that stays the same from build to build: `better-6`.
        public var id: String {
            side == .same ? "same" : "\(side.rawValue)-\(ChangeBands.text(isReliable ? least : 0))"
        }
    }

    /// From the worst to the best.
    public let bands: [Band]
    private let instrument: Instrument
    private let reliable: Double

    /// The width of a band beyond the reliable change, in points. Our policy: it only decides how fine the picture is.
    public static let width = 5.0

    /// - Returns: nil for an instrument without a reliable change above 0: there would be nothing to set the bands by.
    public init?(_ instrument: Instrument) {
        guard let reliable = instrument.reliableChange.first?.value, reliable > 0, reliable.isFinite else { return nil }
        self.instrument = instrument
        self.reliable = reliable
        let (second, third) = (reliable + Self.width, reliable + 2 * Self.width)
        bands = [
            Band(side: .worse, least: reliable, under: nil, isReliable: true),
            Band(side: .worse, least: 0, under: reliable, isReliable: false),
            Band(side: .same, least: 0, under: 0, isReliable: false),
            Band(side: .better, least: 0, under: reliable, isReliable: false),
            Band(side: .better, least: reliable, under: second, isReliable: true),
            Band(side: .better, least: second, under: third, isReliable: true),
            Band(side: .better, least: third, under: nil, isReliable: true),
        ]
    }

    /// The index in `bands` of a change. Every pair belongs to exactly one.
    public func index(of pair: ScorePair) -> Int {
        let better = instrument.improvement(from: pair.first, to: pair.last)
        // What is reliable is asked in the one place that says so, never reckoned here a second time.
        switch ReliableChange.between(pair.first, pair.last, on: instrument) {
        case .deterioration: return 0
        case .improvement: return better < reliable + Self.width ? 4 : better < reliable + 2 * Self.width ? 5 : 6
        case .uncertain, .notComputable: return better == 0 ? 2 : better < 0 ? 1 : 3
        }
    }

    /// How many pairs lie in each band.
    public func counts(of pairs: [ScorePair]) -> [Int] {
        pairs.reduce(into: [Int](repeating: 0, count: bands.count)) { $0[index(of: $1)] += 1 }
    }

    static func text(_ value: Double) -> String {
        value == value.rounded() && abs(value) < 1e15 ? String(Int(value)) : String(value)
    }
}
