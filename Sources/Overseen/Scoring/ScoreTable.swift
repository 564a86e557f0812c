import CareModel
import Outcomes

extension ScoreSheet {
    /// The columns of `csv`, in their order. New ones are only ever added at the end.
    public static let columns = [
        "patient", "date", "instrument", "total", "filled", "missing", "band", "risk_endorsed", "risk_unanswered", "since_start",
        "change_since_start", "since_last", "change_since_last", "sudden", "subscales", "line",
    ]

    /// One line a score, by patient and day. Points since the start or the last score are positive where they are better.
    public var csv: String {
        var text = Self.columns.joined(separator: ",") + "\n"
        for course in courses {
            let instrument = course.trajectory.instrument
            let sudden = course.trajectory.suddenByPoint
            for (index, point) in course.trajectory.points.enumerated() {
                let score = point.score
                let cells = [
                    course.patient, "\(score.day)", instrument.id, ScoreWords.number(score.total), score.isProrated ? "yes" : "no",
                    "\(score.missingItems)", instrument.band(of: score.total) ?? "", ScoreWords.items(score.endorsedRiskItems),
                    ScoreWords.items(score.unansweredRiskItems), ScoreWords.number(point.improvementSinceStart),
                    ScoreWords.word(point.changeSinceStart), ScoreWords.number(point.improvementSinceLast),
                    ScoreWords.word(point.changeSinceLast), sudden[index]?.kind.rawValue ?? "",
                    score.subscales.map { "\($0.id)=\(ScoreWords.number($0.total))" }.joined(separator: " "),
                    "\(score.location?.line ?? 0)",
                ]
                text += cells.map(Self.cell).joined(separator: ",") + "\n"
            }
        }
        return text
    }

    /// Quoted where it has to be (RFC 4180).
    private static func cell(_ text: String) -> String {
        guard text.utf8.contains(where: { [0x22, 0x2C, 0x0A, 0x0D].contains($0) }) else { return text }
        return "\"" + text.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"") + "\""
    }
}
