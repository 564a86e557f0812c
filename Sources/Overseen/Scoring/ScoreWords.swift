import CareModel
import Outcomes

/// The same words in every format.
enum ScoreWords {
    static func number(_ value: Double?) -> String {
        guard let value else { return "" }
        if value == value.rounded(), abs(value) < 1e15 { return String(Int(value)) }
        let hundredths = (value * 100).rounded() / 100
        return hundredths == hundredths.rounded() ? String(Int(hundredths)) : String(hundredths)
    }

    /// `improvement`, `deterioration`, `uncertain`, or why there is no answer.
    static func word(_ change: ReliableChange) -> String {
        switch change {
        case .improvement: "improvement"
        case .deterioration: "deterioration"
        case .uncertain: "uncertain"
        case .notComputable(let reason): "not-computable:" + reason.rawValue
        }
    }

    static func word(_ track: Trajectory.Track) -> String {
        switch track {
        case .notOnTrack: "not-on-track"
        case .noReliableDeterioration: "no-reliable-deterioration"
        case .notComputable(let reason): "not-computable:" + reason.rawValue
        }
    }

    static func items(_ numbers: [Int]) -> String { numbers.map(String.init).joined(separator: " ") }
}

extension Instrument {
    /// The words of the band that a total lies in; nil where there are no bands.
    func band(of total: Double?) -> String? {
        guard let total, let band = bands.last(where: { $0.from <= total }) else { return nil }
        return band.label.text
    }
}

extension Trajectory {
    /// The sudden change whose new level a score is the first of, by the position of the score.
    var suddenByPoint: [Int: SuddenChange] {
        let changes = suddenChanges
        guard !changes.isEmpty, let start = points.first(where: { $0.score.total != nil })?.score.day else { return [:] }
        var found: [Int: SuddenChange] = [:]
        for (index, point) in points.enumerated() where point.score.total != nil {
            let week = (point.score.day.number - start.number) / 7
            // Of several scores in a week the last one counts, so a later one takes the place.
            if let change = changes.first(where: { $0.after + 1 == week }) {
                for (other, earlier) in found where earlier == change { found[other] = nil }
                found[index] = change
            }
        }
        return found
    }
}
