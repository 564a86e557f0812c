public import ArgumentParser
import CareModel
import CareSite
import ClinicChecking
import ClinicFolder
import OverseenConsole
import OverseenReporting

extension Edition: ExpressibleByArgument {}

/// Where a site is published, and how that is told.
struct PublishArguments: ParsableArguments {
    @Option(name: .customLong("edition"), help: "Write only this edition: public, patients or staff. Repeatable.")
    var editions: [Edition] = []

    @OptionGroup var policy: PolicyArguments
    @OptionGroup var reports: ReportArguments
    @OptionGroup var addresses: AddressArguments

    /// The clinic, read as far as all patients share it.
    ///
    /// - Throws: `Failure` when the output and the clinic lie inside each other, and whatever `ClinicCheck` throws.
    func check(_ folder: String, on day: Day, output: String, in main: OverseenMain) throws -> ClinicCheck {
        try OutputPlace.refuse(output, inside: folder)
        try OutputPlace.refuse(folder, insidePublished: output)
        return try ClinicCheck(
            folder: DiskFolder(folder), asOf: day, rules: main.rules, instruments: main.instruments, options: policy.options)
    }

    /// Begins to read the site that stands in `output`, beside which the clinic can be read.
    func beginReading(_ output: String, folder: String) -> Task<StandingSite, Never> {
        Task { [map = addresses.path(for: folder), jobs = policy.options.jobs] in
            await StandingSite.read(output, map: map, recalling: true, jobs: jobs)
        }
    }

    func build(_ check: ClinicCheck, folder: String, output: String, in main: OverseenMain) -> SiteBuild {
        var build = SiteBuild(
            check: check, output: output, tokenMapPath: addresses.path(for: folder),
            editions: editions.isEmpty ? Set(Edition.allCases) : Set(editions), sections: main.sections)
        build.endsProgram = main.endsProgram
        return build
    }

    /// Calls `work` with what shows its progress.
    func showing<Outcome>(_ work: (@escaping @Sendable (BuildProgress) -> Void) async throws -> Outcome) async throws -> Outcome {
        let bar = ProgressBar(isTerminal: Terminal.notesAreOnTerminal, write: Terminal.draw)
        defer { bar.finish() }
        guard !reports.quiet else { return try await work { _ in } }
        return try await work { bar.show($0) }
    }

    /// Publishes, and tells what was found and written.
    func publish(_ build: SiteBuild, folder: String) async throws -> ExitStatus {
        let outcome = try await showing { progress in
            var build = build
            build.progress = progress
            return try await build.run()
        }
        let map = addresses.path(for: folder)
        let status = try reports.reporting.tell(outcome.result, of: build.check, folder: folder, addresses: try? TokenMap.read(map))
        guard let publication = outcome.publication else {
            Terminal.note("overseen: nothing was published; \(build.output) is as it was")
            return .findings
        }
        if outcome.madeAddresses {
            Terminal.note("overseen: patients' addresses are new; keep a backup of \(map), since a lost map cannot be made again")
        }
        if !reports.quiet {
            Terminal.note(
                "Published in \(build.output): \(publication.written) files written, \(publication.unchanged) unchanged, "
                    + "\(publication.removed) removed.")
        }
        return status
    }
}
