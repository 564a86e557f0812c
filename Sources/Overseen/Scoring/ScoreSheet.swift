public import CareModel
public import ClinicFolder
public import Outcomes

/// The scores and changes of a plain score file, without a clinic: what `overseen score` prints.
public struct ScoreSheet: Sendable {
    /// One patient's scores on one instrument.
    public struct Course: Sendable {
        public var patient: String
        public var trajectory: Trajectory
    }

    /// As the caller named it.
    public let file: String
    /// By patient, in the order in which the file first names them, then by instrument.
    public let courses: [Course]
    /// By place.
    public let findings: [Finding]
    /// Rows that were read.
    public let rows: Int
    /// Rows of other instruments than the one that was asked for.
    public let leftOut: Int

    /// Scores a file.
    ///
    /// - Parameters:
    ///   - instrument: which one; nil where a column of the file says so.
    ///   - instruments: all that rows may name, by id.
    /// - Throws: `PlainScoreFile.Problem` when neither the caller nor the file says which instrument it is.
    public init(_ file: PlainScoreFile, of instrument: Instrument?, instruments: [String: Instrument]) throws(PlainScoreFile.Problem) {
        var shelf = instruments
        if let instrument { shelf[instrument.id] = instrument }
        let read = try file.administrations(of: instrument, instruments: shelf)
        var order: [String] = []
        var byPatient: [String: [AdministrationDraft]] = [:]
        for row in read.rows {
            if byPatient[row.patient] == nil { order.append(row.patient) }
            byPatient[row.patient, default: []].append(row)
        }
        var findings = read.findings
        var courses: [Course] = []
        for patient in order {
            let (series, problems) = Scoring.series(of: byPatient[patient] ?? [], instruments: shelf)
            findings += problems
            courses += series.map { Course(patient: patient, trajectory: Trajectory($0)) }
        }
        self.file = file.file
        self.courses = courses
        self.findings = findings.sorted()
        rows = read.rows.count
        leftOut = read.leftOut
    }

    /// Each instrument that has scores, by id.
    public var instruments: [Instrument] {
        var byID: [String: Instrument] = [:]
        for course in courses where byID[course.trajectory.instrument.id] == nil {
            byID[course.trajectory.instrument.id] = course.trajectory.instrument
        }
        return byID.values.sorted { $0.id < $1.id }
    }

    public var hasErrors: Bool { findings.contains { $0.severity == .error } }
}
