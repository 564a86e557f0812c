import ArgumentParser
import CareModel
import OverseenConsole
import OverseenReporting

struct MergeCommand: SiteSubcommand {
    static let configuration = CommandConfiguration(
        commandName: "merge", abstract: "Join the parts that `overseen build --shard` wrote into one site with one verdict.",
        discussion: """
            All parts have to be there, made from this state of the clinic folder, with the same options and for the same day. The \
            site is byte for byte the one that a build without parts writes. What was found in any part is told here, together with \
            what only all patients together show; nothing is published while an error stands.

            Example: overseen merge site parts/1 parts/2 parts/3 -o _site
            """)

    @Argument(help: "The clinic folder.", completion: .directory)
    var clinic: String

    @Argument(help: "The folder of each part.", completion: .directory)
    var parts: [String]

    @Option(help: "The day to check for, as YYYY-MM-DD: that of the parts. Default: today.")
    var asOf: Day?

    @Option(name: .shortAndLong, help: "The folder to publish in: new, empty, or written by overseen before.", completion: .directory)
    var output: String

    @OptionGroup var publishing: PublishArguments

    func run(in main: OverseenMain) async throws -> ExitStatus {
        let folder = ClinicArguments.folder(named: clinic)
        let check = try publishing.check(folder, on: asOf ?? Day.today, output: output, in: main)
        var build = publishing.build(check, folder: folder, output: output, in: main)
        build.parts = parts
        return try await publishing.publish(build, folder: folder)
    }
}
