public import ArgumentParser
import ClinicChecking
import OverseenConsole
import OverseenReporting

extension Shard: ExpressibleByArgument {
    public init?(argument: String) { self.init(argument) }
}

struct BuildCommand: SiteSubcommand {
    static let configuration = CommandConfiguration(
        commandName: "build", abstract: "Check, then write the public, the patients' and the staff edition.",
        discussion: """
            Nothing is published while an error stands, or a finding at or above --fail-on: the old site is left as it was.

            Plans that have not changed since the last build with the same output are taken over as they are.

            With --shard, one share of the patients is checked and written as a part, on as many machines as there are shares; \
            `overseen merge` then joins all parts into the site. A part gives no verdict: its exit status is 0 whatever was found.

            Example: overseen build site -o _site
            """)

    @OptionGroup var clinic: ClinicArguments

    @Option(name: .shortAndLong, help: "The folder to publish in: new, empty, or written by overseen before.", completion: .directory)
    var output: String

    @OptionGroup var publishing: PublishArguments

    @Flag(help: "Give every patient a new address, when the private map is lost. Old links stop working.")
    var newAddresses = false

    @Flag(help: "Read, check and write everything, without what the last build kept.")
    var fresh = false

    @Option(help: ArgumentHelp("Write only this share of the patients, such as 2/7, as a part for `overseen merge`.", valueName: "i/n"))
    var shard: Shard?

    func validate() throws {
        guard shard != nil else { return }
        if newAddresses { throw ValidationError("--new-addresses goes with `overseen addresses`, not with --shard") }
        if !publishing.editions.isEmpty { throw ValidationError("--edition goes with `overseen merge`, not with --shard") }
    }

    func run(in main: OverseenMain) async throws -> ExitStatus {
        let begun = shard == nil && !fresh && !newAddresses ? publishing.beginReading(output, folder: clinic.folder) : nil
        let check = try publishing.check(clinic.folder, on: clinic.day, output: output, in: main)
        if let shard { return try await write(shard, check, in: main) }
        var build = publishing.build(check, folder: clinic.folder, output: output, in: main)
        build.begun = begun
        build.issuesNewAddresses = newAddresses
        build.fresh = fresh
        return try await publishing.publish(build, folder: clinic.folder)
    }

    private func write(_ shard: Shard, _ check: ClinicCheck, in main: OverseenMain) async throws -> ExitStatus {
        let part = ShardBuild(
            check: check, shard: shard, output: output, tokenMapPath: publishing.addresses.path(for: clinic.folder),
            sections: main.sections)
        let outcome = try await publishing.showing { progress in
            var part = part
            part.progress = progress
            return try await part.run()
        }
        if !publishing.reports.quiet {
            Terminal.note(
                "Part \(shard) is in \(output): \(outcome.patients) patients, \(outcome.findings.count) findings. "
                    + "`overseen merge` joins the parts and gives the verdict.")
        }
        return .passed
    }
}
