import CareModel
import Foundation
import Outcomes

extension ScoreSheet {
    /// For programs: keys in the order of the alphabet, so that two runs can be compared as text.
    public var json: String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
        // Only finite numbers and strings are in it, so that encoding cannot fail.
        guard let data = try? encoder.encode(ScoreDocument(self)) else { return "{}\n" }
        return String(decoding: data, as: UTF8.self) + "\n"
    }
}

/// The JSON document, version 1. Keys are only ever added.
private struct ScoreDocument: Encodable {
    var format = 1
    var version = overseenVersion
    var file: String
    var rows: Int
    var rowsLeftOut: Int
    var instruments: [InstrumentPart]
    var courses: [CoursePart]
    var findings: [FindingPart]

    init(_ sheet: ScoreSheet) {
        file = sheet.file
        rows = sheet.rows
        rowsLeftOut = sheet.leftOut
        instruments = sheet.instruments.map(InstrumentPart.init)
        courses = sheet.courses.map(CoursePart.init)
        findings = sheet.findings.map(FindingPart.init)
    }

    struct FigurePart: Encodable {
        var value: Double
        var comparison: String
        var purpose: String
        var source: String
        var confidence: Double?

        init(_ figure: Threshold) {
            value = figure.value
            comparison = figure.comparison.rawValue
            purpose = figure.purpose
            source = figure.source
            confidence = figure.confidence
        }
    }

    struct BandsPart: Encodable {
        var source: String
        var from: [Double]
        var labels: [String]
        /// Whether scores are given these bands; those of sources that disagree are shown only.
        var used: Bool

        init(_ bands: [Instrument.Band], source: String, used: Bool) {
            self.source = source
            from = bands.map(\.from)
            labels = bands.map(\.label.text)
            self.used = used
        }
    }

    struct InstrumentPart: Encodable {
        var id: String
        var name: String
        var coding: String?
        var direction: String
        var lowest: Double
        var highest: Double
        var bands: [BandsPart]
        var cutOffs: [FigurePart]
        var reliableChange: [FigurePart]
        var percentFall: [FigurePart]

        init(_ instrument: Instrument) {
            id = instrument.id
            name = instrument.shortName
            coding = instrument.coding
            direction = instrument.direction.rawValue
            lowest = instrument.totalRange.lowerBound
            highest = instrument.totalRange.upperBound
            let drawn = instrument.bandsSource.map { [BandsPart(instrument.bands, source: $0, used: true)] } ?? []
            bands = drawn + instrument.otherBands.map { BandsPart($0.bands, source: $0.source, used: false) }
            cutOffs = instrument.cutOffs.map(FigurePart.init)
            reliableChange = instrument.reliableChange.map(FigurePart.init)
            percentFall = instrument.percentFall.map(FigurePart.init)
        }
    }

    struct CoursePart: Encodable {
        var patient: String
        var instrument: String
        var track: String
        var scores: [ScorePart]

        init(_ course: ScoreSheet.Course) {
            patient = course.patient
            instrument = course.trajectory.instrument.id
            track = ScoreWords.word(course.trajectory.track)
            let sudden = course.trajectory.suddenByPoint
            scores = course.trajectory.points.enumerated().map { ScorePart($1, sudden[$0], on: course.trajectory.instrument) }
        }
    }

    struct ScorePart: Encodable {
        var date: String
        var total: Double?
        var filled: Bool
        var missing: Int
        var band: String?
        var riskEndorsed: [Int]
        var riskUnanswered: [Int]
        var sinceStart: Double?
        var changeSinceStart: String
        var sinceLast: Double?
        var changeSinceLast: String
        var sudden: String?
        var subscales: [String: Double]
        var line: Int

        init(_ point: Trajectory.Point, _ sudden: SuddenChange?, on instrument: Instrument) {
            let score = point.score
            date = "\(score.day)"
            total = score.total
            filled = score.isProrated
            missing = score.missingItems
            band = instrument.band(of: score.total)
            riskEndorsed = score.endorsedRiskItems
            riskUnanswered = score.unansweredRiskItems
            sinceStart = point.improvementSinceStart
            changeSinceStart = ScoreWords.word(point.changeSinceStart)
            sinceLast = point.improvementSinceLast
            changeSinceLast = ScoreWords.word(point.changeSinceLast)
            self.sudden = sudden?.kind.rawValue
            subscales = Dictionary(score.subscales.map { ($0.id, $0.total) }, uniquingKeysWith: { first, _ in first })
            line = score.location?.line ?? 0
        }
    }

    struct FindingPart: Encodable {
        var rule: String
        var severity: String
        var file: String
        var line: Int
        var column: Int
        var message: String
        var help: String?

        init(_ finding: Finding) {
            rule = finding.rule
            severity = finding.severity.rawValue
            file = finding.location.file
            line = finding.location.line
            column = finding.location.column
            message = finding.message
            help = finding.help
        }
    }
}
