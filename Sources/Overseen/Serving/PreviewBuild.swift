import CareModel
import CareSite
import ClinicChecking
import ClinicFolder
import Foundation
import Outcomes
import OverseenReporting
import Oversight

/// Builds a clinic into a preview's folder. The clinic folder is only read.
struct PreviewBuild: Sendable {
    let clinic: String
    /// The clinic's own map from patients to addresses, which need not be there.
    let addresses: String
    let place: PreviewFolder
    let main: OverseenMain
    let jobs: Int

    struct Outcome: Sendable {
        /// How many files of the site were written or removed; nil when nothing was published and the pages stand as they were.
        var changed: Int?
        var findings: [ToldFinding] = []
        /// Why nothing could be checked at all.
        var problem: String?
    }

    /// What else beside the clinic folder changes a build.
    var files: [String] { [addresses, figures] }

    private var figures: String {
        (addresses.lastIndex(of: "/").map { String(addresses[...$0]) } ?? "") + "published-figures.jsonl"
    }

    /// - Throws: whatever `ClinicCheck` and `SiteBuild` throw.
    func run(asOf day: Day) async throws -> Outcome {
        try copyRecords()
        let check = try ClinicCheck(
            folder: DiskFolder(clinic), asOf: day, rules: main.rules, instruments: main.instruments, options: .init(jobs: jobs))
        let build = SiteBuild(check: check, output: place.output, tokenMapPath: place.addresses, sections: main.sections)
        let outcome: SiteBuild.Outcome
        do {
            outcome = try await build.run()
        } catch PublishingError.tokenMapIncomplete {
            // The clinic's map gave a patient another address since the last build. Nobody is to keep the old one.
            try? FileManager.default.removeItem(atPath: place.output)
            outcome = try await build.run()
        }
        let prefix = PathPrefix(clinic).text
        let findings = outcome.result.findings.map { ToldFinding($0, prefix: prefix, line: check.reader.sourceLine($0.location)) }
        return Outcome(changed: outcome.publication.map { $0.written + $0.removed }, findings: findings)
    }

    /// As `run`, with every error but the end of this task told as a problem.
    func attempt(asOf day: Day) async throws(CancellationError) -> Outcome {
        do {
            return try await run(asOf: day)
        } catch let error as CancellationError {
            throw error
        } catch {
            let failure = Failure(explainingWriting: error) ?? Failure(explaining: error) ?? error as? Failure
            return Outcome(problem: failure?.message ?? "\(error)")
        }
    }

    /// The clinic's own addresses and figures first; those that only this preview made up stay for whoever has none there.
    private func copyRecords() throws {
        var map = TokenMap()
        if let own = try TokenMap.read(addresses) { map.adopt(own) }
        if let made = try TokenMap.read(place.addresses) { map.adopt(made) }
        try map.write(to: place.addresses)
        if let record = try RecordFile(path: figures).read() {
            try HandedFile.write(Data(record), to: place.figures)
        } else {
            try? FileManager.default.removeItem(atPath: place.figures)
        }
    }
}

/// A finding as a page shows it.
struct ToldFinding: Sendable, Equatable {
    var severity: Severity
    var rule: String
    /// `FILE:LINE:COLUMN`, or less where less is known.
    var place: String
    var message: String
    var help: String?
    /// The line of the file, as it was when it was read.
    var line: String?

    init(_ finding: Finding, prefix: String, line: String?) {
        severity = finding.severity
        rule = finding.rule
        message = finding.message
        help = finding.help
        self.line = line
        let numbers = [finding.location.line, finding.location.column].prefix { $0 > 0 }.map { ":\($0)" }.joined()
        place = prefix + finding.location.file + numbers
    }
}
