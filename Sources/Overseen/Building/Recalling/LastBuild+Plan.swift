import CareModel
import Leaks

extension LastBuild {
    /// What is kept of one patient's file. Most builds hold very many of them as the last one left them.
    final class Plan: Sendable {
        let source: SourceFile
        /// With the address, which is the name of their folder.
        let patient: KnownPatient
        /// The patient's rows in the outcome files were these, as `PatientRows` stores them.
        let rows: HeldBytes
        /// The day that was checked for.
        let asOf: Day
        /// The first later day on which something else could be said or shown; nil where there is none.
        let revisitOn: Day?
        /// Nil where none is known to lie in the output as it should.
        let folder: PublishedFolder?
        let contribution: StoredContribution

        init(
            source: SourceFile, patient: KnownPatient, rows: HeldBytes, asOf: Day, revisitOn: Day?, folder: PublishedFolder?,
            contribution: StoredContribution
        ) {
            self.source = source
            self.patient = patient
            self.rows = rows
            self.asOf = asOf
            self.revisitOn = revisitOn
            self.folder = folder
            self.contribution = contribution
        }

        /// The same of a file that was written again with the same content, or with pages that lie elsewhere.
        func with(_ source: SourceFile, _ folder: PublishedFolder?) -> Plan {
            Plan(
                source: source, patient: patient, rows: rows, asOf: asOf, revisitOn: revisitOn, folder: folder, contribution: contribution)
        }

        /// In bytes.
        var sizeOfPieces: Int { rows.count + contribution.held.count }

        /// Whether everything that is said of the plan holds on a day. It never does on a day before the one that was checked for.
        func holds(on day: Day) -> Bool { day >= asOf && revisitOn.map { day < $0 } ?? true }
    }
}
